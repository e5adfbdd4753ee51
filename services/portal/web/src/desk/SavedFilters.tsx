import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  account: string;
  here: string;
  go: (to: string) => void;
}

/** A clerk's own views by name, kept in this browser; a view is an address without any person's data. */
export function SavedFilters({ account, here, go }: Props) {
  const { t } = useTranslation();
  const place = `desk-views-${account}`;
  const [views, setViews] = useState<Record<string, string>>(() => JSON.parse(localStorage.getItem(place) ?? '{}'));
  const keep = (next: Record<string, string>) => {
    localStorage.setItem(place, JSON.stringify(next));
    setViews(next);
  };
  const save = () => {
    const name = prompt(t('desk.viewName'))?.trim();
    if (name) {
      keep({ ...views, [name]: here });
    }
  };
  return (
    <span className="views">
      {Object.entries(views).map(([name, to]) => (
        <span key={name}>
          <button type="button" className="plain" aria-current={to === here} onClick={() => go(to)}>{name}</button>
          <button type="button" className="plain" aria-label={t('desk.forgetView', { name })} onClick={() => { const { [name]: gone, ...rest } = views; void gone; keep(rest); }}>×</button>
        </span>
      ))}
      <button type="button" className="plain" onClick={save}>{t('desk.saveView')}</button>
    </span>
  );
}
