import { useTranslation } from 'react-i18next';

/** What the record says and what it is to say, side by side. */
export function FromTo({ facts }: { facts: { key: string; label: string; from: string; to: string }[] }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      {facts.map(({ key, label, from, to }) => (
        <div key={key} data-fact={key} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>
            <div><span className="soft">{t('hospital.recordSays')}</span> {from}</div>
            <div><span className="soft">{t('hospital.toBe')}</span> <strong>{to}</strong></div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
