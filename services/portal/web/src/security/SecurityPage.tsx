import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogue } from '../desk/Dialogue';
import { SideScroll } from '../shared/antd/SideScroll';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { type Locked, lockedQuery, release } from './security';

/** What is locked for signs of fraud, at every office and before there is a case; two security officers release it, each in words (domain.md 3.3). */
export default function SecurityPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const session = useSession();
  const [open, setOpen] = useState<Locked>();
  const [finding, setFinding] = useState('');

  const speak = async (locked: Locked) => {
    const gone = await release(locked, finding.trim()).finally(() => void queries.invalidateQueries({ queryKey: ['security'] }));
    void message.success(t(gone ? 'security.released' : 'security.proposed'));
    setFinding('');
  };

  return (
    <>
      <h1>{t('security.title')}</h1>
      <p className="soft">{t('security.what')}</p>
      <Asked query={useQuery(lockedQuery)}>
        {(locked) => (
          <SideScroll label={t('security.title')} width="46rem">
            <Table<Locked> size="small" rowKey="id" pagination={false} dataSource={locked} locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('security.none')} /> }}
              columns={[
                { title: t('security.about'), render: (_, row) => <><span className="code">{row.about}</span> {row.office ? t(`part.${row.office}`) : t('security.delivery')}</> },
                { title: t('desk.reason'), render: (_, row) => row.text ?? t(`reason.${row.reason}`, { defaultValue: row.reason }) },
                { title: t('security.since'), render: (_, row) => <>{moment(row.at)} <span className="soft">{row.by}</span></> },
                { title: t('security.first'), dataIndex: 'firstBy', render: (by?: string) => by ?? '—' },
                {
                  title: t('security.release'),
                  render: (_, row) => (
                    <Button size="small" data-release={row.about} disabled={row.firstBy === session?.account} onClick={() => setOpen(row)}>
                      {t(row.firstBy ? 'security.confirm' : 'security.propose')}
                    </Button>
                  ),
                },
              ]} />
          </SideScroll>
        )}
      </Asked>
      {open && (
        <Dialogue title={t('security.release')} then={t(open.firstBy ? 'security.then_confirm' : 'security.then_propose')} ok={t(open.firstBy ? 'security.confirm' : 'security.propose')}
          ready={finding.trim().length >= 2} close={() => setOpen(undefined)} act={() => speak(open)}>
          <Input.TextArea data-first rows={3} maxLength={1000} aria-label={t('security.finding')} placeholder={t('security.finding')} value={finding} onChange={(event) => setFinding(event.target.value)} />
          <p className="soft">{t('desk.ctrlEnter')}</p>
        </Dialogue>
      )}
    </>
  );
}
