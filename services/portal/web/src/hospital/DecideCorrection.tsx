import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useSession } from '../shared/session/session';
import { FromTo } from './FromTo';
import { acceptCorrection, confirmCorrection, type Correction, type Decline, declineCorrection, fieldWord, HOSPITAL, recordWord } from './records';

const REASONS = ['RECORD_IS_RIGHT', 'PROOF_MISSING', 'PROOF_CONTRADICTS'];

/** One person accepts, another confirms; either may decline with the reason the family reads. Each says what will happen and asks once. */
export function DecideCorrection({ correction }: { correction: Correction }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const [asking, setAsking] = useState<'accept' | 'confirm' | 'decline'>();
  const { id = '', field, recorded, claim, proposedBy } = correction;
  const next = proposedBy ? 'confirm' : 'accept';
  const close = () => setAsking(undefined);
  const values = <FromTo facts={[{ key: field!, label: fieldWord(t, field), from: recordWord(t, field, recorded), to: recordWord(t, field, claim) }]} />;
  const asks = { changes: HOSPITAL, close };
  return (
    <>
      {proposedBy === account && <p className="soft">{t('hospital.ownProposal')}</p>}
      <div className="acts">
        {proposedBy !== account && <Button type="primary" onClick={() => setAsking(next)}>{t(`hospital.${next}`)}</Button>}
        <Button onClick={() => setAsking('decline')}>{t('hospital.decline')}</Button>
      </div>
      {asking === 'accept' && <FormDialogue {...asks} title={t('hospital.accept')} then={t('hospital.then_accept')} ok={t('hospital.accept')} done={t('hospital.accepted')} send={() => acceptCorrection(id)}>{values}</FormDialogue>}
      {asking === 'confirm' && <FormDialogue {...asks} title={t('hospital.confirm')} then={t('hospital.then_confirm')} ok={t('hospital.confirm')} done={t('desk.done_confirm')} send={() => confirmCorrection(id)}>{values}</FormDialogue>}
      {asking === 'decline' && (
        <FormDialogue<Decline> {...asks} title={t('hospital.decline')} then={t('hospital.then_decline')} ok={t('hospital.decline')} done={t('hospital.declined')} initial={{ reasonCode: REASONS[0] }} keptAs={`decline-${id}`} send={(typed) => declineCorrection(id, typed)}>
          {values}
          <Form.Item name="reasonCode" label={t('desk.reason')}><Select options={REASONS.map((value) => ({ value, label: t(`declined.${value}`) }))} /></Form.Item>
          <Form.Item name="explanation" label={t('hospital.toFamily')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}><Input.TextArea data-first rows={3} maxLength={300} showCount /></Form.Item>
        </FormDialogue>
      )}
    </>
  );
}
