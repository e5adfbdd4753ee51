import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { Dialogue } from './Dialogue';
import { proofQuery } from './examination';
import { useLabels, useValues } from './values';

const KEYS: Record<string, string> = {
  childName: 'child.name', sex: 'child.sex', birthDateTime: 'child.birthDateTime', gestWeeks: 'child.gestWeeks', weightG: 'child.weightG', lengthCm: 'child.lengthCm',
  midwife: 'delivery.midwife', motherName: 'mother.name', motherIdNo: 'mother.idNo', fatherName: 'father.name', fatherIdNo: 'father.idNo',
};

/** The second person reads the proof copy as it will be printed; at the other offices the item itself is what is read. */
export function ConfirmDialogue({ office, id, close, confirm }: { office: string; id: string; close: () => void; confirm: () => Promise<unknown> }) {
  const { t } = useTranslation();
  return (
    <Dialogue title={t('desk.ask_confirm')} then={t('desk.then_confirm')} ok={t('desk.confirm')} close={close} act={confirm}>
      {office === 'birth-certificate' && <Proof id={id} />}
    </Dialogue>
  );
}

function Proof({ id }: { id: string }) {
  const { t } = useTranslation();
  const label = useLabels();
  const word = useValues();
  return (
    <Asked query={useQuery(proofQuery(id))}>
      {(proof) => (
        <section className="proof" aria-label={t('desk.proof')}>
          <h3>{t('desk.proof')}</h3>
          <dl className="facts">
            {Object.entries(KEYS).map(([name, key]) => (
              <div key={name} style={{ display: 'contents' }}><dt>{label(key)}</dt><dd>{word(key, String(proof[name as keyof typeof proof] ?? '—'))}</dd></div>
            ))}
          </dl>
        </section>
      )}
    </Asked>
  );
}
