import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { certificate, content } from '../shared/api/doors';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { MotherClaim } from './MotherClaim';
import { HOSPITAL, type Unmatched } from './records';
import { SetMother } from './SetMother';
import { WhoseRecord } from './WhoseRecord';

/** Records no family has opened yet; a wrong mother is put right by one person and confirmed by another. */
export function UnmatchedRecords() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const unmatched = useQuery({ queryKey: [...HOSPITAL, 'unmatched'], refetchInterval: 30_000, queryFn: () => content(certificate.GET('/deliveries/unmatched')) });
  return (
    <>
      <p className="soft">{t('hospital.unmatchedText')}</p>
      <Asked query={unmatched}>
        {(all) => (
          <SideScroll label={t('hospital.unmatched')} width="34rem"><Table<Unmatched> size="small" rowKey="deliveryRef" dataSource={all} locale={{ emptyText: t('hospital.allMatched') }} pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('hospital.record'), render: (_, { delivery }) => <WhoseRecord delivery={delivery} /> },
            { title: t('hospital.recordedAt'), dataIndex: 'recordedAt', render: (at?: string) => moment(at) },
            { title: t('users.acts'), render: (_, record) => (record.claim ? <MotherClaim record={record} /> : <Button onClick={() => setChosen(record.deliveryRef)}>{t('hospital.setMother')}</Button>) },
          ]} /></SideScroll>
        )}
      </Asked>
      {chosen && <SetMother deliveryRef={chosen} close={() => setChosen(undefined)} />}
    </>
  );
}
