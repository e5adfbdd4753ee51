import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { WARD_DOSES, type WardDose } from './delivery';

/** One injection given in the ward: when, from which batch and where; left empty when it was not given. */
export function WardDoseFields({ child, dose }: { child: number; dose: WardDose }) {
  const { t } = useTranslation();
  const vaccine = t(`vaccine.${WARD_DOSES[dose]}`);
  const at = (field: string) => ['children', child, dose, field];
  const givenAt = Form.useWatch(at('givenAt'), Form.useFormInstance());
  return (
    <>
      <Form.Item name={[child, dose, 'givenAt']} label={t(`hospital.${dose}`)}><Input type="datetime-local" /></Form.Item>
      <Form.Item name={[child, dose, 'batch']} label={t('hospital.batchOf', { vaccine })} dependencies={[at('givenAt')]} rules={[{ required: Boolean(givenAt), message: t('hospital.batchNeeded') }]}><Input autoComplete="off" /></Form.Item>
      <Form.Item name={[child, dose, 'site']} label={t('hospital.siteOf', { vaccine })}><Input /></Form.Item>
    </>
  );
}
