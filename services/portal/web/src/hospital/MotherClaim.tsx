import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useSession } from '../shared/session/session';
import { FromTo } from './FromTo';
import { confirmMother, dropMother, HOSPITAL, type Unmatched } from './records';

/** Another mother one person has proposed: a second one holds both against the paper and confirms it, or either gives it up. */
export function MotherClaim({ record: { deliveryRef = '', claim = {} } }: { record: Unmatched }) {
  const { t } = useTranslation();
  const own = claim.proposedBy === useSession()?.account;
  const [asking, setAsking] = useState<'confirm' | 'drop'>();
  const close = () => setAsking(undefined);
  const { recorded = {}, proposed = {} } = claim;
  const paper = (type?: string) => t(`paperType.${type}`, { defaultValue: type });
  const both = (
    <FromTo facts={[
      { key: 'name', label: t('field.mother_name'), from: recorded.name ?? '', to: proposed.name ?? '' },
      { key: 'idType', label: t('field.mother_idType'), from: paper(recorded.idType), to: paper(proposed.idType) },
      { key: 'idNo', label: t('field.mother_idNo'), from: recorded.idNo ?? '', to: proposed.idNo ?? '' },
    ]} />
  );
  const back = own ? 'takeBack' : 'turnDown';
  return (
    <>
      {own ? <p className="soft">{t('hospital.ownProposal')}</p> : <p className="soft">{t('hospital.proposedBy', { who: claim.proposedBy })}</p>}
      <div className="acts">
        {!own && <Button type="primary" onClick={() => setAsking('confirm')}>{t('hospital.confirmMother')}</Button>}
        <Button onClick={() => setAsking('drop')}>{t(`hospital.${back}`)}</Button>
      </div>
      {asking === 'confirm' && (
        <FormDialogue title={t('hospital.confirmMother')} then={t('hospital.then_confirmMother')} ok={t('hospital.confirmMother')} done={t('desk.done_confirm')} changes={HOSPITAL} close={close} send={() => confirmMother(deliveryRef)}>
          {both}
        </FormDialogue>
      )}
      {asking === 'drop' && (
        <FormDialogue title={t(`hospital.${back}`)} then={t('hospital.then_drop')} ok={t(`hospital.${back}`)} done={t('hospital.dropped')} changes={HOSPITAL} close={close} send={() => dropMother(deliveryRef)}>
          {both}
        </FormDialogue>
      )}
    </>
  );
}
