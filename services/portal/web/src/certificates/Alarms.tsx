import { useQuery } from '@tanstack/react-query';
import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { Asked } from '../shared/states/Asked';

type Ringing = components['schemas']['Ringing'];

/** Certificates in hand at which an alarm rings: codes and case numbers, no person. */
export function Alarms() {
  const { t } = useTranslation();
  const alarms = useQuery({ queryKey: ['certificates', 'alarms'], refetchInterval: 30_000, queryFn: () => content(certificate.GET('/alarms')) });
  return (
    <>
      <p className="soft">{t('certificates.alarmsText')}</p>
      <Asked query={alarms}>
        {(ringing) => (
          <Table<Ringing> size="small" rowKey="id" dataSource={ringing} locale={{ emptyText: t('certificates.noAlarm') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('cases.caseNo'), dataIndex: 'caseNo', render: (caseNo: string, { childIndex }) => <span className="code">{caseNo}-{childIndex}</span> },
            { title: t('certificates.institution'), dataIndex: 'unit', responsive: ['md'], render: (unit: string) => <span className="code">{unit}</span> },
            { title: t('desk.state'), dataIndex: 'state', responsive: ['sm'], render: (state: string) => t(`workState.${state}`, { defaultValue: state }) },
            { title: t('certificates.alarms'), dataIndex: 'alarms', render: (codes: string[]) => codes.map((code) => <Tag key={code} color="red">{t(`check.${code}`, { defaultValue: t('check.other') })}</Tag>) },
          ]} />
        )}
      </Asked>
    </>
  );
}
