import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { useAct } from '../shared/antd/useAct';
import { saveFile } from '../shared/file/saveFile';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessNow, moment } from '../shared/time/businessTime';
import { AskExport } from './AskExport';
import { csv } from './csv';
import { type Export, EXPORTS, fetchRows, mineQuery, numberOf } from './exports';
import { tableOf } from './rows';
import { WhatIsWanted } from './WhatIsWanted';

/** What the reader has asked for, how it was decided, and on a click the rows. */
export function OwnRequests() {
  const { t } = useTranslation();
  const { act, busy } = useAct(...EXPORTS);
  const [asking, setAsking] = useState(false);
  const take = (one: Export) => void act((n: number) => (n > 0 ? t('exports.fetched', { n }) : t('exports.empty')), async () => {
    const rows = await fetchRows(one);
    if (rows.length > 0) {
      saveFile(`${t('exports.file')}-${numberOf(one)}.csv`, 'text/csv;charset=utf-8', csv(tableOf(one.what, rows, t)));
    }
    return rows.length;
  });
  return (
    <>
      <p className="soft">{t('exports.asking')}</p>
      <p><Button type="primary" onClick={() => setAsking(true)}>{t('exports.ask')}</Button></p>
      <Asked query={useQuery(mineQuery)}>
        {(mine) => (
          <SideScroll label={t('exports.requests')} width="40rem">
            <Table<Export> size="small" rowKey="id" dataSource={mine} pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('exports.noneAsked')} /> }}
              columns={[
                { title: t('exports.request'), render: (_, one) => <><span className="code">{numberOf(one)}</span><div className="soft">{moment(one.requestedAt)}</div></> },
                { title: t('exports.what'), render: (_, one) => <WhatIsWanted one={one} /> },
                { title: t('exports.purpose'), dataIndex: 'purpose' },
                { title: t('exports.state'), render: (_, one) => <State one={one} busy={busy} take={take} /> },
              ]} />
          </SideScroll>
        )}
      </Asked>
      {asking && <AskExport close={() => setAsking(false)} />}
    </>
  );
}

/** How far it is; an approval that holds can be used, one that has lapsed says so. */
function State({ one, busy, take }: { one: Export; busy: boolean; take: (one: Export) => void }) {
  const { t } = useTranslation();
  const now = businessNow(useSession(), Date.now());
  const lapsed = one.fetchUntil !== undefined && Date.parse(one.fetchUntil) < now;
  return (
    <>
      {t(lapsed ? 'exports.lapsed' : `exports.${one.state}`)}
      {one.decidedBy && <div className="soft">{t('exports.decidedBy', { who: one.decidedBy })}</div>}
      {one.fetchUntil && !lapsed && (
        <>
          <Button size="small" disabled={busy} aria-label={t('exports.fetchOf', { number: numberOf(one) })} onClick={() => take(one)}>{t('exports.fetch')}</Button>
          <div className="soft">{t('exports.fetchUntil', { at: moment(one.fetchUntil) })}</div>
        </>
      )}
    </>
  );
}
