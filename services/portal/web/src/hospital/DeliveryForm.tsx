import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFaults } from '../shared/antd/showFaults';
import { certificate, content } from '../shared/api/doors';
import { told } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { useSession } from '../shared/session/session';
import { faultText } from '../shared/states/fault';
import { businessDay } from '../shared/time/businessTime';
import { ChildFields, newChild } from './ChildFields';
import { recorded, SIGNS, type Ward } from './delivery';

/** What was typed and not recorded yet, with the reference it goes out under. */
interface Kept {
  ref?: string;
  ward: Partial<Ward>;
}

/** A birth as the ward records it; the same record sent twice is one, so a lost answer is no second birth. */
export function DeliveryForm({ institution, region }: { institution: string; region: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Ward>();
  const [kept, setKept] = useKept<Kept | undefined>('delivery', undefined);
  const [deliveryRef, setDeliveryRef] = useState(() => kept?.ref ?? crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ ok: boolean; text: string }>();
  const hbsAg = Form.useWatch(['mother', 'hbsAg'], form);
  const today = businessDay(useSession(), Date.now());
  const choices = (group: string, values: string[]) => values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const needed = [{ required: true, message: t('hospital.needed') }];

  useEffect(() => {
    if (kept) {
      form.setFieldsValue(kept.ward as never);
    }
    // Only when the page is opened: afterwards the form itself holds what is typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const record = async (ward: Ward) => {
    setBusy(true);
    setOutcome(undefined);
    try {
      const { reminder } = await content(certificate.PUT('/deliveries/{deliveryRef}', { params: { path: { deliveryRef } }, body: recorded(ward, institution, region) }));
      setOutcome({ ok: true, text: [t('hospital.birthRecorded', { ref: deliveryRef.slice(0, 8) }), reminder].filter(Boolean).join(' ') });
      setDeliveryRef(crypto.randomUUID());
      form.resetFields();
      setKept(undefined);
    } catch (error) {
      const elsewhere = showFaults(form, error);
      setOutcome({ ok: false, text: [faultText(error, t), ...elsewhere.map(told)].join('；') });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form<Ward> form={form} layout="vertical" onValuesChange={(_, ward) => setKept({ ref: deliveryRef, ward })} onFinish={(ward) => void record(ward)} scrollToFirstError
      initialValues={{ mother: { idType: '01', hbsAg: 'NEGATIVE' }, mode: '1', admittedAt: `${today}T00:00`, children: [newChild(t, `${today}T00:00`)] }}>
      {outcome && <Alert type={outcome.ok ? 'success' : 'error'} showIcon title={outcome.text} role={outcome.ok ? 'status' : 'alert'} />}
      <div className="birth-form">
        <h2>{t('group.mother')}</h2>
        <Form.Item name={['mother', 'name']} label={t('field.mother_name')} rules={needed}><Input /></Form.Item>
        <Form.Item name={['mother', 'idType']} label={t('field.mother_idType')}><Select options={choices('paperType', ['01', '03', '06', '07'])} /></Form.Item>
        <Form.Item name={['mother', 'idNo']} label={t('field.mother_idNo')} rules={needed}><Input /></Form.Item>
        <Form.Item name={['mother', 'mobile']} label={t('field.mother_mobile')}><Input inputMode="tel" /></Form.Item>
        <Form.Item name={['mother', 'inpatientNo']} label={t('field.delivery_inpatientNo')} rules={needed}><Input /></Form.Item>
        <Form.Item name={['mother', 'hbsAg']} label={t('field.delivery_motherHBsAg')}><Select options={choices('hbsAg', ['NEGATIVE', 'POSITIVE', 'UNKNOWN'])} /></Form.Item>
        <h2>{t('group.delivery')}</h2>
        <Form.Item name="admittedAt" label={t('hospital.admittedAt')} rules={needed}><Input type="datetime-local" /></Form.Item>
        <Form.Item name="mode" label={t('field.delivery_mode')}><Select options={['1', '2', '3'].map((value) => ({ value, label: t(`value.delivery_mode_${value}`) }))} /></Form.Item>
        <Form.Item name={['midwife', 'name']} label={t('field.delivery_midwife')} rules={needed}><Input /></Form.Item>
        <Form.Item name={['midwife', 'code']} label={t('field.delivery_midwife_code')} rules={needed}><Input /></Form.Item>
      </div>
      {hbsAg === 'POSITIVE' && <Alert type="warning" showIcon role="status" data-banner="hbsAg" title={t('hospital.hbsAgPositive')} description={t('hospital.hbsAgPositiveText')} />}
      <ChildFields immunoglobulin={hbsAg !== 'NEGATIVE'} />
      <div className="birth-form">
        <Form.Item name="injector" label={t('hospital.injector')}><Input /></Form.Item>
      </div>
      <Form.Item name="signs" label={t('hospital.signs')} extra={t('hospital.signsHint')}>
        <Checkbox.Group className="stacked" options={choices('sign', [...SIGNS])} />
      </Form.Item>
      <p className="soft">{t('hospital.then_record')}</p>
      <Button htmlType="submit" type="primary" disabled={busy}>{t('hospital.recordBirth')}</Button>
    </Form>
  );
}
