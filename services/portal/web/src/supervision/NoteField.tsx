import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** What was said or done, in the supervisor's words. */
export function NoteField({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name="note" label={label} extra={t('desk.ctrlEnter')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}>
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  );
}
