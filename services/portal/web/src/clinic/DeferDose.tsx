import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { defer, type Deferral } from './clinic';
import { type DoseEntry, FileForm } from './FileForm';
import { dayAfter } from './plan';
import { VaccineField } from './VaccineField';

const REASONS = ['FEVER', 'ACUTE_ILLNESS', 'CHRONIC_FLARE', 'IMMUNITY_UNCLEAR', 'IMMUNOGLOBULIN', 'FAMILY_WISH', 'VACCINE_MISSING'];

/** The dose has to wait until a day, which must be later than the visit planned. */
export function DeferDose({ file, today, next, dose = next[0], ...ends }: DoseEntry) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Deferral>();
  const vaccine = Form.useWatch('vaccine', form) ?? dose.vaccine;
  const visitOn = next.find((one) => one.vaccine === vaccine)?.visitOn ?? today;
  const first = dayAfter(visitOn > today ? visitOn : today);
  const later = { validator: (_: unknown, day?: string) => (day && day >= first ? Promise.resolve() : Promise.reject(new Error(t('clinic.untilWrong', { day: first })))) };
  return (
    <FileForm {...ends} form={form} title={t('clinic.defer')} then={t('clinic.then_defer')} done={t('clinic.deferred')} send={(typed) => defer(file.id!, typed)}
      initial={{ vaccine: dose.vaccine, reasonCode: REASONS[0] }} first="until">
      <VaccineField next={next} />
      <Form.Item name="until" label={t('clinic.until')} required rules={[later]} dependencies={['vaccine']}><Input type="date" min={first} /></Form.Item>
      <Form.Item name="reasonCode" label={t('desk.reason')}><Select options={REASONS.map((value) => ({ value, label: t(`deferral.${value}`) }))} /></Form.Item>
    </FileForm>
  );
}
