import { Checkbox, Empty, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { second } from '../shared/time/businessTime';
import { ALARM, LOOK } from './audit';
import { purposeWord } from './purposes';
import type { Line } from './trail';

/** The lines; that the trail itself was looked at is kept out of the way unless it is what is looked for. */
export function AuditLines({ lines, act }: { lines: Line[]; act?: string }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const looks = act === LOOK ? 0 : lines.filter((line) => line.act === LOOK).length;
  const shown = all || looks === 0 ? lines : lines.filter((line) => line.act !== LOOK);
  return (
    <>
      <p className="audit-count">
        <span role="status">{t('audit.listed', { n: shown.length })}</span>
        {looks > 0 && <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>{t('audit.looks', { n: looks })}</Checkbox>}
      </p>
      <SideScroll label={t('audit.title')} width="60rem">
        <Table<Line> size="small" rowKey={({ service, id }) => `${service}.${id}`} dataSource={shown} pagination={false}
          rowClassName={(line) => (line.act === ALARM ? 'audit-alarm' : '')}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('audit.none')} /> }}
          columns={[
            { title: t('audit.at'), dataIndex: 'at', className: 'audit-word', render: second },
            { title: t('audit.service'), dataIndex: 'service', className: 'audit-word', render: (service: string) => t(`part.${service}`) },
            { title: t('audit.who'), dataIndex: 'actor', render: (actor: string) => <Who actor={actor} /> },
            { title: t('audit.act'), dataIndex: 'act', render: (code: string) => <Act code={code} /> },
            { title: t('audit.subject'), dataIndex: 'subject', render: (subject: string) => <span className="code">{subject}</span> },
            { title: t('audit.purpose'), dataIndex: 'purpose', render: (purpose: string) => purposeWord(purpose, t) },
          ]} />
      </SideScroll>
    </>
  );
}

const SERVICE = 'service-account-';

/** A person's account as it is; a service by its name besides. */
function Who({ actor }: { actor: string }) {
  const { t } = useTranslation();
  if (actor === 'machine') {
    return <>{t('actor.machine')}</>;
  }
  return (
    <>
      {actor.startsWith(SERVICE) && <div>{t(`part.${actor.slice(SERVICE.length)}`, { defaultValue: t('actor.machine') })}</div>}
      <span className="code">{actor}</span>
    </>
  );
}

function Act({ code }: { code: string }) {
  const { t } = useTranslation();
  const word = t(`auditAct.${code}`, { defaultValue: '' });
  return (
    <>
      {code === ALARM ? <Tag color="error">{word}</Tag> : word}
      <div className="soft code">{code}</div>
    </>
  );
}
