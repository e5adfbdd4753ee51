import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useVaccineWord } from '../shared/codes/useVaccineWord';
import { type Alternative, type Ends, type File, MISSED, prefer } from './clinic';
import type { Choice } from './plan';

/** The family chooses another vaccine of a series before the series begins; the plan of that series is made anew. */
export function ChooseVaccine({ file, choices, saved, close }: Ends & { file: File; choices: Choice[] }) {
  const { t } = useTranslation();
  const word = useVaccineWord();
  const options = choices.map(({ vaccine, usual }) => ({ value: vaccine, label: t('clinic.insteadOf', { vaccine: word(vaccine), usual: word(usual) }) }));
  return (
    <FormDialogue<Alternative> title={t('clinic.choose')} then={t('clinic.then_choose')} ok={t('clinic.choose')} done={t('clinic.chosen')} changes={MISSED}
      close={close} send={(typed) => prefer(file.id!, typed).then(saved)}>
      <Form.Item name="vaccine" label={t('clinic.vaccine')} rules={[{ required: true, message: t('users.needed') }]}><Radio.Group options={options} /></Form.Item>
    </FormDialogue>
  );
}
