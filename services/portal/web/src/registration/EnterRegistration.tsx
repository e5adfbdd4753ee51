import { App, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PAPERS } from '../hospital/records';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { enter, type Expected, REGISTRATIONS } from './registrations';

/** No part of the form is sent that nobody typed in: a mother alone names no father and no marriage. */
const typed = ({ father, marriage, ...birth }: Expected, township: string): Expected => ({
  ...birth, township, ...(father?.name && { father }), ...(marriage?.certNo && { marriage }),
});

const idNo = (text?: string) => text?.replace(/\s/g, '').toUpperCase();

/** For a mother at the counter, from the papers she shows; registered at once. */
export function EnterRegistration({ township, close }: { township: string; close: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const needed = { required: true, message: t('hospital.needed') };
  const papers = <Select options={PAPERS.map((value) => ({ value, label: t(`paperType.${value}`) }))} />;
  return (
    <FormDialogue<Expected> title={t('registrations.enter')} then={t('registrations.thenEnter')} ok={t('registrations.approve')} changes={REGISTRATIONS} keptAs={`registration-${township}`} close={close}
      initial={{ birthOrder: 1, mother: { idType: '01' } as Expected['mother'], father: { idType: '01' } as Expected['father'] }}
      send={async (birth) => message.success(t('registrations.done', { no: (await enter(typed(birth, township))).registrationNo }))}>
      <Form.Item name={['mother', 'name']} label={t('field.mother_name')} rules={[needed]}><Input /></Form.Item>
      <Form.Item name={['mother', 'idType']} label={t('field.mother_idType')}>{papers}</Form.Item>
      <Form.Item name={['mother', 'idNo']} label={t('field.mother_idNo')} normalize={idNo} rules={[needed]}><Input autoComplete="off" /></Form.Item>
      <Form.Item name={['mother', 'hukouRegion']} label={t('registrations.hukouRegion')}><Input inputMode="numeric" maxLength={6} /></Form.Item>
      <Form.Item name="birthOrder" label={t('field.child_birthOrder')} rules={[needed]}><InputNumber min={1} max={15} /></Form.Item>
      <Form.Item name="expectedOn" label={t('expecting.dueOn')} rules={[needed]}><Input type="date" /></Form.Item>
      <Form.Item name={['father', 'name']} label={t('registrations.fatherName')}><Input /></Form.Item>
      <Form.Item name={['father', 'idType']} label={t('field.father_idType')}>{papers}</Form.Item>
      <Form.Item name={['father', 'idNo']} label={t('field.father_idNo')} normalize={idNo}><Input autoComplete="off" /></Form.Item>
      <Form.Item name={['marriage', 'certNo']} label={t('registrations.marriageCertNo')}><Input /></Form.Item>
      <Form.Item name={['marriage', 'date']} label={t('field.marriage_date')}><Input type="date" /></Form.Item>
    </FormDialogue>
  );
}
