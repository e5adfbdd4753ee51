import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVaccineWord } from '../shared/codes/useVaccineWord';
import { type Alternative, type File, prefer } from './clinic';
import { type Ends, FileForm } from './FileForm';
import type { Choice } from './plan';

/** The family chooses another vaccine of a series before the series begins; the plan of that series is made anew. */
export function ChooseVaccine({ file, choices, ...ends }: Ends & { file: File; choices: Choice[] }) {
  const { t } = useTranslation();
  const word = useVaccineWord();
  const [form] = Form.useForm<Alternative>();
  const options = choices.map(({ vaccine, usual }) => ({ value: vaccine, label: t('clinic.insteadOf', { vaccine: word(vaccine), usual: word(usual) }) }));
  return (
    <FileForm {...ends} form={form} title={t('clinic.choose')} then={t('clinic.then_choose')} done={t('clinic.chosen')} send={(typed) => prefer(file.id!, typed)}
      initial={{}} first="vaccine">
      <Form.Item name="vaccine" label={t('clinic.vaccine')} rules={[{ required: true, message: t('users.needed') }]}><Radio.Group options={options} /></Form.Item>
    </FileForm>
  );
}
