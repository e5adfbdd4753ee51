import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { moment } from '../shared/time/businessTime';
import { LAMPS, MARKS } from './lamps';
import { raisedQuery, read } from './raised';

interface Props {
  office: string;
  account: string;
  /** Shows the items under this lamp. */
  under: (lamp: string) => void;
}

/** What turned blue, yellow or red since one was last here, in one line until one has read it. Nothing to see while there is none. */
export function Raised({ office, account, under }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { words = [], until } = useQuery(raisedQuery(office, account)).data ?? {};
  const done = async () => {
    await read(office, until!);
    void queries.invalidateQueries({ queryKey: ['desk', office, 'raised'] });
  };
  const counts = [...LAMPS, ...MARKS].map((lamp) => ({ lamp, n: words.filter((word) => word.lamp === lamp).length })).filter(({ n }) => n > 0);
  return words.length > 0 && (
    <Alert type="warning" showIcon role="status" action={<Button size="small" onClick={() => void done()}>{t('desk.raisedRead')}</Button>} title={(
      <>
        {t('desk.raised')}{' '}
        {counts.map(({ lamp, n }) => <button key={lamp} type="button" className="plain" onClick={() => under(lamp)}>{t(`board.lamp_${lamp}`)} <b>{n}</b></button>)}
        <details>
          <summary>{t('desk.raisedEach')}</summary>
          <ul className="plain-list">
            {words.map(({ subject, item, attempt, lamp, raisedAt, why }) => (
              <li key={`${subject}/${item}/${attempt}/${lamp}`} data-raised={lamp}>
                {t(`board.lamp_${lamp}`)} <span className="code">{subject}</span> {t(`item.${item}`)} <span className="soft">{moment(raisedAt)} {why}</span>
              </li>
            ))}
          </ul>
        </details>
      </>
    )} />
  );
}
