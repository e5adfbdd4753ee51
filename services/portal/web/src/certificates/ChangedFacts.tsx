import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels, useValues } from '../desk/values';
import { PARENTS, type Parent, type Pending } from './certificates';

const PRINTED = ['name', 'idType', 'idNo', 'birthDate', 'ethnicity', 'nationality'] as const;

interface Props {
  pending: Pending;
  /** What the family's form says, for comparison. */
  fields: Record<string, string>;
}

/** What was asked for and why, and each line that will be printed beside what the form says. */
export function ChangedFacts({ pending, fields }: Props) {
  const { t } = useTranslation();
  const parts = pending.handedIn ?? [];
  return (
    <>
      <dl className="facts">
        <dt>{t('certificates.change')}</dt><dd>{t(`certificateChange.${pending.kind}`)} · {t(`certificateReason.${pending.reason}`)}</dd>
        <dt>{t('certificates.explanation')}</dt><dd>{pending.explanation}</dd>
        <dt>{t('certificates.handedIn')}</dt><dd>{parts.map((part) => t(`blankPart.${part}`)).join('、') || t('certificates.nothing')}</dd>
        {pending.proof && <><dt>{t('certificates.proof')}</dt><dd>{pending.proof}</dd></>}
        <dt>{t('certificates.askedBy')}</dt><dd>{pending.askedBy}</dd>
      </dl>
      {pending.childName && (
        <table className="changed">
          <thead><tr><th scope="col">{t('compare.field')}</th><th scope="col">{t('compare.form')}</th><th scope="col">{t('certificates.willBePrinted')}</th></tr></thead>
          <tbody>
            <Line name="child.name" fields={fields} printed={pending.childName} />
            {PARENTS.map((who) => pending[who] && <ParentLines key={who} who={who} parent={pending[who]} fields={fields} />)}
          </tbody>
        </table>
      )}
    </>
  );
}

function ParentLines({ who, parent, fields }: { who: string; parent: Parent; fields: Props['fields'] }) {
  const { t } = useTranslation();
  const report = parent.parentageReport;
  return (
    <>
      {PRINTED.map((name) => parent[name] && <Line key={name} name={`${who}.${name}`} fields={fields} printed={parent[name]} />)}
      {parent.personChanges && (
        <tr><td colSpan={3}><Tag color="red">{t('certificates.personChanges')}</Tag>{report && [report.institution, report.number, report.issuedOn].join(' · ')}</td></tr>
      )}
    </>
  );
}

function Line({ name, fields, printed }: { name: string; fields: Props['fields']; printed: string }) {
  const label = useLabels();
  const word = useValues();
  return <tr data-field={name}><th scope="row">{label(name)}</th><td>{fields[name] ? word(name, fields[name]) : '—'}</td><td><b>{word(name, printed)}</b></td></tr>;
}
