import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { decide, type Decision, type Export, EXPORTS, numberOf } from './exports';
import { WhatIsWanted } from './WhatIsWanted';

/** Says what will happen to which rows, and asks once. */
export function DecideExport({ one, decision, saved, close }: { one: Export; decision: Decision; saved: () => void; close: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialogue title={t(`exports.${decision}Of`, { number: numberOf(one) })} then={t(`exports.then_${decision}`)} ok={t(`exports.${decision}`)} danger={decision === 'reject'}
      done={t(`exports.done_${decision}`)} changes={EXPORTS} close={close} send={() => decide(one, decision).then(saved)}>
      <dl className="facts">
        <dt>{t('exports.askedBy')}</dt><dd className="code">{one.requestedBy}</dd>
        <dt>{t('exports.what')}</dt><dd><WhatIsWanted one={one} /></dd>
        <dt>{t('exports.purpose')}</dt><dd>{one.purpose}</dd>
      </dl>
    </FormDialogue>
  );
}
