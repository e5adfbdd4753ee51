import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDoseWord } from '../shared/codes/useVaccineWord';
import type { Dose } from './plan';

/** Which vaccine an entry is about; it is always the next dose of it. */
export function VaccineField({ next }: { next: Dose[] }) {
  const { t } = useTranslation();
  const word = useDoseWord();
  return (
    <Form.Item name="vaccine" label={t('clinic.vaccine')} rules={[{ required: true, message: t('users.needed') }]}>
      <Select options={next.map((dose) => ({ value: dose.vaccine, label: `${word(dose)} · ${t('clinic.visitOn', { day: dose.visitOn })}` }))} />
    </Form.Item>
  );
}
