import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/api/problem';
import { described, FaultBeside } from '../../shared/field/FaultBeside';
import { useKept } from '../../shared/field/useKept';
import { Failure } from '../../shared/states/States';

interface Props {
  /** What it is about; under it what is typed is kept until it is sent. */
  name: string;
  error: unknown;
  busy: boolean;
  /** Whether everything else that is needed is there. */
  ready: boolean;
  send: (explanation: string) => Promise<unknown>;
}

/** What is wrong in the family's own words, and sending it. No form of its own: it stands within the one that is filled in. */
export function Reason({ name, error, busy, ready, send }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [explanation, setExplanation] = useKept(`reason-${name}`, '');
  const fault = error instanceof Problem ? error.errors.find(({ field }) => field === 'explanation') : undefined;
  const ask = () => send(explanation.trim()).then(() => setExplanation(''), () => undefined);
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('correcting.explanation')}</label>
        <textarea rows={2} maxLength={300} value={explanation} {...described(id, fault)} onChange={(event) => setExplanation(event.target.value)} />
        <FaultBeside id={id} fault={fault} />
      </div>
      {error != null && !fault && <Failure error={error} />}
      <div className="acts"><button type="button" disabled={busy || !ready || !explanation.trim()} onClick={() => void ask()}>{t('correcting.send')}</button></div>
    </>
  );
}
