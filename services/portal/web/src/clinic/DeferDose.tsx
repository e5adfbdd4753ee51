import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { defer, type Deferral, type DoseEntry, MISSED } from './clinic';
import { dayAfter } from './plan';
import { VaccineField } from './VaccineField';

const REASONS = ['FEVER', 'ACUTE_ILLNESS', 'CHRONIC_FLARE', 'IMMUNITY_UNCLEAR', 'IMMUNOGLOBULIN', 'FAMILY_WISH', 'VACCINE_MISSING'];

/** The dose has to wait until a day, which must be later than the visit planned. */
export function DeferDose({ file, today, next, dose = next[0], saved, close }: DoseEntry) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Deferral>();
  const vaccine = Form.useWatch('vaccine', form) ?? dose.vaccine;
  const visitOn = next.find((one) => one.vaccine === vaccine)?.visitOn ?? today;
  const first = dayAfter(visitOn > today ? visitOn : today);
  const later = { validator: (_: unknown, day?: string) => (day && day >= first ? Promise.resolve() : Promise.reject(new Error(t('clinic.untilWrong', { day: first })))) };
  return (
    <FormDialogue form={form} title={t('clinic.defer')} then={t('clinic.then_defer')} ok={t('clinic.defer')} done={t('clinic.deferred')} changes={MISSED}
      initial={{ vaccine: dose.vaccine, reasonCode: REASONS[0] }} keptAs={`defer-${file.id}-${dose.vaccine}`} close={close} send={(typed) => defer(file.id!, typed).then(saved)}>
      <VaccineField next={next} />
      <Form.Item name="until" label={t('clinic.until')} required rules={[later]} dependencies={['vaccine']}><Input data-first type="date" min={first} /></Form.Item>
      <Form.Item name="reasonCode" label={t('desk.reason')}><Select options={REASONS.map((value) => ({ value, label: t(`deferral.${value}`) }))} /></Form.Item>
    </FormDialogue>
  );
}
