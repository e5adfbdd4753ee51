import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

const PARTS = ['MAIN', 'SUPPLEMENT'];

/** Why, as a code of the register. */
export function ReasonField({ reasons }: { reasons: string[] }) {
  const { t } = useTranslation();
  return (
    <Form.Item name="reason" label={t('desk.reason')} rules={[{ required: true, message: t('certificates.choose') }]}>
      <Select options={reasons.map((value) => ({ value, label: t(`certificateReason.${value}`) }))} />
    </Form.Item>
  );
}

/** Why, in the clerk's own words, which are sealed with the act. */
export function ExplanationField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="explanation" label={t('certificates.explanation')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}>
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}

/** Which parts of the old paper lie on the desk. */
export function HandedInField({ hint }: { hint: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name="handedIn" label={t('certificates.handedIn')} extra={hint} initialValue={[]}>
      <Checkbox.Group options={PARTS.map((value) => ({ value, label: t(`blankPart.${value}`) }))} />
    </Form.Item>
  );
}
