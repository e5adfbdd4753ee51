import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { approve, type Decline, decline, type Open, REASONS, REGISTRATIONS } from './registrations';

/** One clerk decides; the mother reads the number, or why not. */
export function DecideRegistration({ of }: { of: Open }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'approve' | 'decline'>();
  const asks = { changes: REGISTRATIONS, close: () => setAsking(undefined) };
  const id = of.id!;
  return (
    <>
      <div className="acts">
        <Button type="primary" onClick={() => setAsking('approve')}>{t('registrations.approve')}</Button>
        <Button onClick={() => setAsking('decline')}>{t('registrations.decline')}</Button>
      </div>
      {asking === 'approve' && (
        <FormDialogue {...asks} title={t('registrations.approve')} then={t('registrations.thenApprove', { name: of.birth?.mother?.name })} ok={t('registrations.approve')}
          send={async () => message.success(t('registrations.done', { no: (await approve(id)).registrationNo }))} />
      )}
      {asking === 'decline' && (
        <FormDialogue<Decline> {...asks} title={t('registrations.decline')} then={t('registrations.thenDecline')} ok={t('registrations.decline')} done={t('registrations.declined')} initial={{ reasonCode: REASONS[0] }} keptAs={`registration-decline-${id}`} send={(typed) => decline(id, typed)}>
          <Form.Item name="reasonCode" label={t('desk.reason')}><Select options={REASONS.map((value) => ({ value, label: t(`registrations.reason_${value}`) }))} /></Form.Item>
          <Form.Item name="explanation" label={t('hospital.toFamily')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}><Input.TextArea data-first rows={3} maxLength={300} showCount /></Form.Item>
        </FormDialogue>
      )}
    </>
  );
}
