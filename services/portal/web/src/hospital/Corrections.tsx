import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { certificate, content } from '../shared/api/doors';
import { Asked } from '../shared/states/Asked';
import { DecideCorrection } from './DecideCorrection';
import { type Correction, fieldWord, HOSPITAL, recordWord } from './records';
import { WhoseRecord } from './WhoseRecord';

/** What families dispute: whose record, what it says and what it should; one person accepts or declines it, another confirms what was accepted. */
export function Corrections({ state }: { state: 'OPEN' | 'PROPOSED' }) {
  const { t } = useTranslation();
  const corrections = useQuery({ queryKey: [...HOSPITAL, 'corrections', state], refetchInterval: 15_000, queryFn: () => content(certificate.GET('/delivery-corrections', { params: { query: { state } } })) });
  return (
    <Asked query={corrections}>
      {(all) => (
        <SideScroll label={t(state === 'OPEN' ? 'hospital.corrections' : 'hospital.proposed')} width="48rem"><Table<Correction> size="small" rowKey="id" dataSource={all} pagination={false} locale={{ emptyText: t('hospital.noCorrections') }} columns={[
          { title: t('hospital.record'), render: (_, { delivery, pluralIndex }) => <><WhoseRecord delivery={delivery} /><div>{t('hospital.child', { n: pluralIndex })}</div></> },
          { title: t('hospital.field'), dataIndex: 'field', render: (field: string) => fieldWord(t, field) },
          { title: t('hospital.recordSays'), render: (_, { field, recorded }) => recordWord(t, field, recorded) },
          { title: t('hospital.claim'), render: (_, { field, claim }) => <strong>{recordWord(t, field, claim)}</strong> },
          { title: t('cases.note'), dataIndex: 'explanation', render: (note: string, { proposedBy }) => <>{note}{proposedBy && <div className="soft">{t('hospital.proposedBy', { who: proposedBy })}</div>}</> },
          { title: t('users.acts'), render: (_, correction) => <DecideCorrection correction={correction} /> },
        ]} /></SideScroll>
      )}
    </Asked>
  );
}
