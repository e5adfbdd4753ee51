import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { notBefore } from '../shared/antd/notBefore';
import { PLACES } from '../shared/codes/regions';
import { has, useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { ask, EXPORTS, type Wanted } from './exports';

/** As many rows as the service gives at most. */
const MOST = 5_000;

/** Asks for rows with a purpose; a supervisor gets the items of the own office, an administrator cases as well. */
export function AskExport({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const [form] = Form.useForm<Wanted>();
  const today = businessDay(session, Date.now());
  const everything = has(session, 'administrator');
  const region = session?.regions.find((code) => PLACES.some((place) => place.code === code)) ?? '2205';
  const needed = [{ required: true, message: t('hospital.needed') }];
  return (
    <FormDialogue<Wanted> form={form} title={t('exports.ask')} then={t('exports.thenAsk')} ok={t('exports.ask')} done={t('exports.asked')} changes={EXPORTS} keptAs="export" close={close}
      initial={{ what: 'ITEMS', filter: { region, from: `${today.slice(0, 8)}01`, until: today }, rows: 200 }} send={(typed) => ask({ ...typed, what: typed.what ?? 'ITEMS' })}>
      {everything && (
        <Form.Item name="what" label={t('exports.what')} rules={needed}>
          <Radio.Group options={['CASES', 'ITEMS'].map((value) => ({ value, label: t(`exports.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item name={['filter', 'region']} label={t('exports.region')} rules={needed}>
        <Select showSearch optionFilterProp="label" options={PLACES.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))} />
      </Form.Item>
      <Form.Item name={['filter', 'from']} label={t('exports.from')} rules={needed}><Input type="date" max={today} /></Form.Item>
      <Form.Item name={['filter', 'until']} label={t('exports.until')} dependencies={[['filter', 'from']]} rules={[...needed, notBefore(form, ['filter', 'from'], t('exports.untilWrong'))]}><Input type="date" max={today} /></Form.Item>
      <Form.Item name="rows" label={t('exports.rows')} rules={needed}><InputNumber min={1} max={MOST} precision={0} /></Form.Item>
      <Form.Item name="purpose" label={t('exports.purpose')} extra={t('exports.purposeHint')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormDialogue>
  );
}
