import { useTranslation } from 'react-i18next';
import { freeze, invalidate, OFFICE, reissue, unfreeze } from './certificates';
import { ExplanationField, HandedInField, ReasonField } from './fields';
import { FormDialogue } from '../shared/antd/FormDialogue';

export type Plain = 'reissue' | 'void' | 'freeze' | 'unfreeze';

interface Typed {
  reason: string;
  explanation: string;
  handedIn: string[];
}

const REASONS: Partial<Record<Plain, string[]>> = {
  void: ['ISSUED_IN_ERROR', 'DUPLICATE', 'FORGED_PAPERS', 'COURT_ORDER'],
  freeze: ['FORGED', 'DUPLICATE'],
};

const SENDS: Record<Plain, (id: string, typed: Typed) => Promise<unknown>> = {
  reissue: (id, { explanation }) => reissue(id, explanation),
  void: invalidate,
  freeze,
  unfreeze,
};

/** A change after issue that names no new data: 补发, 作废, and freezing, which one person does at once and another lifts. */
export function PlainChange({ act, id, close }: { act: Plain; id: string; close: () => void }) {
  const { t } = useTranslation();
  const reasons = REASONS[act];
  const waits = act === 'reissue' || act === 'void';
  return (
    <FormDialogue<Typed> title={t(`certificates.${act}`)} then={t(`certificates.then_${act}`)} ok={t(waits ? 'certificates.ask' : `certificates.${act}`)} danger={act === 'void' || act === 'freeze'}
      done={t(waits ? 'certificates.asked' : `certificates.done_${act}`)} changes={['desk', OFFICE]} keptAs={`${act}-${id}`} close={close} send={(typed) => SENDS[act](id, typed)}>
      {act !== 'unfreeze' && (
        <>
          {reasons && <ReasonField reasons={reasons} />}
          {act === 'void' && <HandedInField hint={t('certificates.whatIsHere')} />}
          <ExplanationField />
        </>
      )}
    </FormDialogue>
  );
}
