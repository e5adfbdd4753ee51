import { Switch, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../shared/time/businessTime';
import { isLate, latestFirst, type Wait, wordsOf } from './board';

interface Props {
  all: Wait[];
  now: number;
  place?: string;
  placeName?: string;
  owner?: string;
  leave: () => void;
  open: (subject: string) => void;
}

/** What the processes wait for, the latest first; a case number leads to its steps. */
export function Waits({ all, now, place, placeName, owner, leave, open }: Props) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  const shown = all.filter((wait) => (!place || wait.place === place) && (!owner || wait.owner === owner) && (!late || isLate(wait, now))).sort(latestFirst);
  return (
    <>
      <p>
        <label><Switch size="small" checked={late} onChange={setLate} /> {t('board.onlyLate')}</label>{' '}
        {(place || owner) && <Tag closable onClose={leave}>{placeName ?? t(`part.${owner}`, { defaultValue: owner })}</Tag>}
      </p>
      <Table<Wait> size="small" rowKey="id" dataSource={shown} locale={{ emptyText: t('board.nothingWaits') }} pagination={{ pageSize: 15, showSizeChanger: false, hideOnSinglePage: true }} columns={[
        { title: t('board.subject'), dataIndex: 'subject', render: (text: string) => <button type="button" className="plain code" onClick={() => open(text)}>{text}</button> },
        { title: t('guide.item'), dataIndex: 'item', render: (item?: string) => item && t(`item.${item}`, { defaultValue: item }) },
        { title: t('board.owner'), dataIndex: 'owner', render: (by: string) => t(`part.${by}`, { defaultValue: by }) },
        { title: t('board.reason'), dataIndex: 'reason', render: (reason: string) => t(wordsOf(reason), { defaultValue: reason }) },
        { title: t('board.due'), dataIndex: 'dueAt', render: (due: string | undefined, wait) => wait.stands ? <span className="soft">{t('board.stands')}</span> : <span className={isLate(wait, now) ? 'fault' : undefined}>{moment(due)}</span> },
      ]} />
    </>
  );
}
