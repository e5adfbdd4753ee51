import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GrantForm } from './GrantForm';
import { GrantLine } from './GrantLine';
import { type Place, proxiesQuery } from './proxies';

/** Whom the parents let help, and the way to name one more; nobody is asked of it who does not open it. */
export function ProxyPanel({ place }: { place: Place }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const grants = useQuery({ ...proxiesQuery(place), enabled: opened }).data ?? [];
  return (
    <details data-panel="proxy" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('proxy.title')}</summary>
      <p>{t('proxy.text')}</p>
      {grants.length > 0 && (
        <ul className="cards">
          {grants.map((grant) => <GrantLine key={grant.ref} place={place} grant={grant} />)}
        </ul>
      )}
      <p><strong>{t('proxy.name')}</strong></p>
      <GrantForm place={place} send={t('proxy.grant')} />
    </details>
  );
}
