import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';

type Unmatched = components['schemas']['Unmatched'];
type Mother = components['schemas']['MotherRequest'];

const PAPERS = ['01', '03', '06', '07'];

/** Records no family has opened yet; a wrong mother is put right by one person and confirmed by another. */
export function UnmatchedRecords() {
  const { t } = useTranslation();
  const { act, busy } = useAct('hospital');
  const [chosen, setChosen] = useState<string>();
  const unmatched = useQuery({ queryKey: ['hospital', 'unmatched'], refetchInterval: 30_000, queryFn: () => content(certificate.GET('/deliveries/unmatched')) });
  const path = (deliveryRef: string) => ({ params: { path: { deliveryRef } } });
  const put = (mother: Mother) => act(t('hospital.motherProposed'), () => content(certificate.POST('/deliveries/{deliveryRef}/mother', { ...path(chosen!), body: mother }))).then((isDone) => isDone && setChosen(undefined));
  const confirm = (deliveryRef?: string) => act(t('desk.done_confirm'), () => content(certificate.POST('/deliveries/{deliveryRef}/mother/confirmation', path(deliveryRef!))));
  return (
    <>
      <p className="soft">{t('hospital.unmatchedText')}</p>
      <Asked query={unmatched}>
        {(all) => (
          <Table<Unmatched> size="small" rowKey="deliveryRef" dataSource={all} locale={{ emptyText: t('hospital.allMatched') }} pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('hospital.recordedAt'), dataIndex: 'recordedAt', render: (at?: string) => moment(at) },
            { title: t('hospital.record'), dataIndex: 'deliveryRef', render: (ref: string) => <span className="code">{ref.slice(0, 8)}</span> },
            { title: '', render: (_, { deliveryRef }) => (
              <Space>
                <Button disabled={busy} onClick={() => setChosen(deliveryRef)}>{t('hospital.setMother')}</Button>
                <Button disabled={busy} onClick={() => void confirm(deliveryRef)}>{t('hospital.confirmMother')}</Button>
              </Space>
            ) },
          ]} />
        )}
      </Asked>
      {chosen && (
        <Modal open title={t('hospital.setMother')} footer={null} onCancel={() => setChosen(undefined)}>
          <p>{t('hospital.then_setMother')}</p>
          <Form<Mother> layout="vertical" initialValues={{ idType: '01' }} onFinish={(mother) => void put(mother)}>
            <Form.Item name="name" label={t('field.mother_name')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}><Input autoFocus /></Form.Item>
            <Form.Item name="idType" label={t('field.mother_idType')}><Select options={PAPERS.map((value) => ({ value, label: t(`paperType.${value}`) }))} /></Form.Item>
            <Form.Item name="idNo" label={t('field.mother_idNo')} rules={[{ required: true, pattern: /^[A-Z0-9]{5,20}$/, message: t('hospital.idWrong') }]}><Input /></Form.Item>
            <Button htmlType="submit" type="primary" disabled={busy}>{t('desk.yes')}</Button>
          </Form>
        </Modal>
      )}
    </>
  );
}
