import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { enterLiveBirths, QUOTA } from './quota';
import { QuotaStanding } from './QuotaStanding';

interface Typed {
  year: number;
  liveBirths: number;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2999;

/** Enters a year's figure, or corrects it; what is entered for that year stands above it. */
export function EnterQuota({ institution, thisYear, close }: { institution: string; thisYear: number; close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Typed>();
  const year = Form.useWatch('year', form);
  const needed = [{ required: true, message: t('hospital.needed') }];
  return (
    <FormDialogue<Typed> form={form} title={t('certificates.enterQuota')} then={t('certificates.then_quota')} ok={t('certificates.enterQuota')} done={t('certificates.done_quota')}
      changes={QUOTA} close={close} send={(typed) => enterLiveBirths(institution, typed.year, typed.liveBirths)}>
      <Form.Item name="year" label={t('certificates.quotaYear')} initialValue={thisYear} rules={needed}><InputNumber min={FIRST_YEAR} max={LAST_YEAR} precision={0} /></Form.Item>
      {year >= FIRST_YEAR && year <= LAST_YEAR && <QuotaStanding institution={institution} year={year} />}
      <Form.Item name="liveBirths" label={t('certificates.liveBirths')} rules={needed}><InputNumber data-first min={0} max={100_000} precision={0} /></Form.Item>
    </FormDialogue>
  );
}
