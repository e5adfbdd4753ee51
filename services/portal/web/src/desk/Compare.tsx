import { Button, Dropdown, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { compared, type Line } from './compare';
import type { Opened, Purpose } from './desk';
import { useLabels, useValues } from './values';

export const PURPOSES: Purpose[] = ['COMPARE', 'CONTACT', 'ENQUIRY', 'REVIEW'];

interface Props {
  opened: Opened;
  shown: Record<string, string>;
  reveal: (fields: string[], purpose: Purpose) => void;
}

/** Form, licence and machine side by side; what differs or is doubted is marked, what is masked shows on a click with a purpose. */
export function Compare({ opened, shown, reveal }: Props) {
  const { t } = useTranslation();
  const label = useLabels();
  const word = useValues();
  const fields = (opened.fields ?? {}) as Record<string, string>;
  const groups = compared(fields, opened.changes?.flatMap(({ differences = [] }) => differences) ?? [], opened.item?.checks ?? []);
  const value = (key: string, text?: string) => text === undefined ? '—' : (
    <>
      <span className={/\d{4,}/.test(text) ? 'code' : undefined}>{word(key, shown[key] ?? text)}</span>
      {text.includes('*') && !(key in shown) && <Reveal fields={[key]} reveal={reveal} />}
    </>
  );
  const licence = (line: Line) => line.licence === undefined ? <span className="soft">—</span> : value(`licence.${line.key}`, line.licence);
  return (
    <>
    {fields['disputed.licences'] && <p className="card marked" data-disputed>{t('compare.disputed', { what: fields['disputed.licences'] })}</p>}
    <table className="compare">
      <thead>
        <tr><th>{t('compare.field')}</th><th>{t('compare.form')}</th><th>{t('compare.licence')}</th><th>{t('compare.machine')}</th></tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr className="group"><th colSpan={4}>{t(`group.${group.name}`)}</th></tr>
          {group.lines.map((line) => (
            <tr key={line.key} data-field={line.key} className={line.differs || line.checks.length > 0 ? 'differs' : undefined}>
              <th scope="row">{label(line.key)}</th>
              <td>{value(line.key, line.form)}{line.was !== undefined && <> <s className="soft">{word(line.key, line.was) || t('compare.empty')}</s></>}</td>
              <td>{licence(line)}</td>
              <td>
                {line.differs && <Tag color="red">{t('compare.differs')}</Tag>}
                {line.was !== undefined && <Tag>{t('compare.changed')}</Tag>}
                {line.checks.map((check) => <Tag key={check} color="red">{t(`check.${check}`, { defaultValue: t('check.other') })}</Tag>)}
                {!line.differs && line.licence !== undefined && <span className="soft">{t('compare.same')}</span>}
                {line.licence === undefined && line.checks.length === 0 && <span className="soft">{t(`compare.${line.source}`)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
    </>
  );
}

function Reveal({ fields, reveal }: { fields: string[]; reveal: Props['reveal'] }) {
  const { t } = useTranslation();
  return (
    <Dropdown trigger={['click']} menu={{ items: PURPOSES.map((key) => ({ key, label: t(`purpose.${key}`) })), onClick: ({ key }) => reveal(fields, key as Purpose) }}>
      <Button size="small" type="link" data-reveal={fields[0]}>{t('compare.reveal')}</Button>
    </Dropdown>
  );
}
