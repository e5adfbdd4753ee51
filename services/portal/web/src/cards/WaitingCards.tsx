import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/states/States';
import { regionName, type Waiting } from './cards';

/** How many cards of each region are in no batch yet. */
export function WaitingCards({ regions, open }: { regions: Waiting[]; open: (waiting: Waiting) => void }) {
  const { t } = useTranslation();
  if (regions.length === 0) {
    return <Empty text={t('cards.noRegion')} />;
  }
  return (
    <ul className="cards">
      {regions.map((waiting) => (
        <li key={waiting.region} className="card" data-region={waiting.region}>
          <h3>{regionName(waiting.region)}</h3>
          {waiting.cards === 0 ? <p className="soft">{t('cards.nothing')}</p> : (
            <>
              <p>{t('cards.waits', { n: waiting.cards })}</p>
              <Button type="primary" aria-label={t('cards.openOf', { region: regionName(waiting.region) })} onClick={() => open(waiting)}>{t('cards.open')}</Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
