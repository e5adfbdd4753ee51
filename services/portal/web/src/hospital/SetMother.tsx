import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { HOSPITAL, type Mother, PAPERS, proposeMother } from './records';

/** The mother's paper as one person has seen it in the original; another must see it too. */
export function SetMother({ deliveryRef, close }: { deliveryRef: string; close: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialogue<Mother> title={t('hospital.setMother')} then={t('hospital.then_setMother')} ok={t('desk.yes')} done={t('hospital.motherProposed')} changes={HOSPITAL}
      initial={{ idType: '01' }} keptAs={`mother-${deliveryRef}`} close={close} send={(mother) => proposeMother(deliveryRef, mother)}>
      <Form.Item name="name" label={t('field.mother_name')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}><Input /></Form.Item>
      <Form.Item name="idType" label={t('field.mother_idType')}><Select options={PAPERS.map((value) => ({ value, label: t(`paperType.${value}`) }))} /></Form.Item>
      <Form.Item name="idNo" label={t('field.mother_idNo')} normalize={(text: string) => text.replace(/\s/g, '').toUpperCase()} rules={[{ required: true, pattern: /^[A-Z0-9]{5,20}$/, message: t('hospital.idWrong') }]}><Input autoComplete="off" /></Form.Item>
    </FormDialogue>
  );
}
