import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { awayOn, colleaguesQuery } from './colleagues';
import { acts, type Row } from './desk';
import { Series } from './Series';

const QUEUE = '';

/** The end of a shift: to a colleague, who may give it back, or into the queue. */
export function HandOver({ office, rows, close, done }: { office: string; rows: Row[]; close: () => void; done: (finished: Row[]) => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = businessDay(session, Date.now());
  const [to, setTo] = useState(QUEUE);
  const colleagues = (useQuery(colleaguesQuery(office)).data ?? []).filter(({ account, unit }) => account !== session?.account && rows.every((row) => row.unit === unit));
  return (
    <Series rows={rows} title={t('desk.handOver')} question={t('desk.ask_handOver', { n: rows.length })} then={t('desk.then_handOver')} word={t('desk.done_handOver')}
      act={(row) => acts(office, row.id!).handOver(to || undefined)} close={close} done={done}>
      <Radio.Group aria-label={t('desk.handOverTo')} value={to} onChange={(event) => setTo(event.target.value)} className="choices">
        <Radio value={QUEUE}>{t('desk.toQueue')}</Radio>
        {colleagues.map((each) => (
          <Radio key={each.account} value={each.account} disabled={awayOn(each, today)}>
            {each.account} <span className="soft">{awayOn(each, today) ? t('desk.away') : t('desk.inHand', { n: each.inHand })}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Series>
  );
}
