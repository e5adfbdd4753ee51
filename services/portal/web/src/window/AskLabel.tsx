import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { type Label, labelOf, PURPOSES } from './parcels';

/** A full address is read for a purpose, which is recorded. */
export function AskLabel({ id, read, close }: { id: string; read: (label: Label) => void; close: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialogue<{ purpose: string }> title={t('window.label')} then={t('window.then_label')} ok={t('window.label')} initial={{ purpose: PURPOSES[0] }}
      close={close} send={({ purpose }) => labelOf(id, purpose).then(read)}>
      <Form.Item name="purpose" label={t('province.purpose')} rules={[{ required: true, message: t('province.choose') }]}>
        <Radio.Group vertical options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
      </Form.Item>
    </FormDialogue>
  );
}
