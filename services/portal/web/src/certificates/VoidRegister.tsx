import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Spoilt } from './spoilt';

/** The register of one year: which number, why, which parts are kept, and when it was destroyed. */
export function VoidRegister({ entries }: { entries: Spoilt[] }) {
  const { t } = useTranslation();
  return (
    <Table<Spoilt> size="small" rowKey="number" dataSource={entries} locale={{ emptyText: t('stock.noneVoid') }} pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }} columns={[
      { title: t('stock.number'), dataIndex: 'number', render: (number: string) => <span className="code">{number}</span> },
      { title: t('desk.reason'), dataIndex: 'reason', render: (reason: string) => t(`spoilt.${reason}`, { defaultValue: t(`certificateReason.${reason}`, { defaultValue: reason }) }) },
      { title: t('stock.parts'), dataIndex: 'parts', responsive: ['sm'], render: (parts: string[]) => parts.map((part) => t(`blankPart.${part}`)).join('、') || t('certificates.nothing') },
      { title: t('stock.voidedOn'), dataIndex: 'voidedOn' },
      { title: t('certificates.voidedBy'), dataIndex: 'voidedBy', responsive: ['md'] },
      { title: t('certificates.destroyedOn'), dataIndex: 'destroyedOn', responsive: ['md'], render: (day: string | undefined, { listedBy }) => day ?? (listedBy && t('certificates.listedBy', { who: listedBy })) },
    ]} />
  );
}
