import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Edition } from './certificates';

/** The papers that were printed for the child: which number, what became of it, and which one it replaced. */
export function Editions({ editions, frozen }: { editions: Edition[]; frozen: boolean }) {
  const { t } = useTranslation();
  const numberOf = (id?: string) => editions.find((each) => each.id === id)?.number;
  return (
    <Table<Edition> size="small" rowKey="id" dataSource={editions} pagination={false} columns={[
      { title: t('stock.number'), dataIndex: 'number', render: (number: string, { replaces }) => <><span className="code">{number}</span>{replaces && <div className="soft">{t('certificates.inPlaceOf', { number: numberOf(replaces) ?? '—' })}</div>}</> },
      { title: t('certificates.status'), dataIndex: 'status', render: (status: string) => (
        <>
          <Tag color={status === 'VALID' ? 'blue' : undefined}>{t(`certificateStatus.${status}`)}</Tag>
          {status === 'VALID' && frozen && <Tag color="red">{t('certificateStatus.FROZEN')}</Tag>}
        </>
      ) },
      { title: t('certificates.issuedOn'), dataIndex: 'issuedOn' },
    ]} />
  );
}
