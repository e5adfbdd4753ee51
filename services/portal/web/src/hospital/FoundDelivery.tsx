import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturn } from '../shared/antd/useReturn';
import { moment } from '../shared/time/businessTime';
import { RecordDeath } from './RecordDeath';
import { type Child, type Found, STATEMENTS } from './records';
import { SetMother } from './SetMother';
import { TakeStatement } from './TakeStatement';

interface Props {
  record: Found;
  /** With the record as it is now. */
  changed: (record: Found) => void;
}

type Begun = { act: 'statement' } | { act: 'mother' } | { act: 'death'; child: Child };

/** One record and what the counter adds to it: what a parent signs in person, another mother, a child's death. */
export function FoundDelivery({ record, changed }: Props) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<Begun>();
  const { heading, leave, saved } = useReturn(begun !== undefined);
  const begin = (next: Begun) => {
    leave();
    setBegun(next);
  };
  const close = () => setBegun(undefined);
  const keep = (now: Partial<Found>) => {
    saved();
    changed({ ...record, ...now });
  };
  const { deliveryRef = '', delivery = {}, children = [], statements = [] } = record;
  const open = STATEMENTS.filter((kind) => !statements.some((one) => one.kind === kind));
  return (
    <section className="card found-delivery" data-delivery={deliveryRef} aria-label={t('hospital.record')}>
      <h3 ref={heading} tabIndex={-1}>{delivery.motherName} <span className="code">{delivery.motherIdNo}</span></h3>
      <dl className="facts">
        <dt>{t('field.delivery_inpatientNo')}</dt><dd className="code">{delivery.inpatientNo}</dd>
        <dt>{t('hospital.recordedAt')}</dt><dd>{moment(record.recordedAt)}</dd>
        {children.map((child) => (
          <div key={child.pluralIndex} data-child={child.pluralIndex} style={{ display: 'contents' }}>
            <dt>{t('hospital.child', { n: child.pluralIndex })}</dt>
            <dd>
              {t(`bornAs.${child.outcome}`)} · {t(`sex.${child.sex}`)} · {moment(child.birthDateTime)}{' '}
              {child.diedOn && <strong>{t('hospital.died', { day: child.diedOn })}</strong>}
              {child.outcome === 'LIVE' && !child.diedOn && <Button size="small" onClick={() => begin({ act: 'death', child })}>{t('hospital.death')}</Button>}
            </dd>
          </div>
        ))}
        <dt>{t('hospital.statements')}</dt>
        <dd>{statements.map(({ kind, signedOn }) => <div key={kind} data-statement={kind}>{t(`statement.${kind}`)} · {t('hospital.signed', { day: signedOn })}</div>)}{statements.length === 0 && t('hospital.noStatements')}</dd>
      </dl>
      <div className="acts">
        {open.length > 0 && <Button type="primary" onClick={() => begin({ act: 'statement' })}>{t('hospital.statement')}</Button>}
        <Button onClick={() => begin({ act: 'mother' })}>{t('hospital.setMother')}</Button>
      </div>
      {begun?.act === 'statement' && <TakeStatement deliveryRef={deliveryRef} kinds={open} close={close} taken={(statement) => keep({ statements: [...statements, statement] })} />}
      {begun?.act === 'mother' && <SetMother deliveryRef={deliveryRef} close={close} />}
      {begun?.act === 'death' && (
        <RecordDeath deliveryRef={deliveryRef} child={begun.child} close={close}
          recorded={(diedOn) => keep({ children: children.map((one) => (one === begun.child ? { ...one, diedOn } : one)) })} />
      )}
    </section>
  );
}
