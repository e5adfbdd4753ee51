import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { ReleaseDialogue } from './ReleaseDialogue';
import { type Locked, lockedQuery, release } from './security';

/** What is locked for signs of fraud, at every office and before there is a case; two security officers release it, each in words (domain.md 3.3). */
export default function SecurityPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const session = useSession();
  const [open, setOpen] = useState<Locked>();

  const speak = async (locked: Locked, finding: string) => {
    const gone = await release(locked, finding).finally(() => void queries.invalidateQueries({ queryKey: ['security'] }));
    void message.success(t(gone ? 'security.released' : 'security.proposed'));
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
      {open && <ReleaseDialogue locked={open} close={() => setOpen(undefined)} speak={(finding) => speak(open, finding)} />}
    </>
  );
}
