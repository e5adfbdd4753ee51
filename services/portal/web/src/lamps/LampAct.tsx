import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { type Act, appeal, close, decide, explain, LAMPS, type Lit } from './lamps';

interface Typed {
  text: string;
  upheld: boolean;
}

const SEND: Record<Act, (id: string, typed: Typed) => Promise<unknown>> = {
  explain: (id, { text }) => explain(id, text.trim()),
  appeal: (id, { text }) => appeal(id, text.trim()),
  decide: (id, { upheld }) => decide(id, upheld),
  close: (id) => close(id),
};

/** One step of a lamp's way; it says what will happen before it is sent. */
export function LampAct({ act, lit, saved, end }: { act: Act; lit: Lit; saved: () => void; end: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialogue<Typed> title={t('lamps.of', { act: t(`lamps.${act}`), subject: lit.subject, item: t(`item.${lit.item}`), lamp: t(`board.lamp_${lit.lamp}`) })}
      then={t(`lamps.then_${act}`)} ok={t(`lamps.${act}`)} done={t(`lamps.done_${act}`)} changes={LAMPS} keptAs={`lamp-${act}-${lit.id}`} close={end}
      send={(typed) => SEND[act](lit.id!, typed).then(saved)}>
      {(act === 'explain' || act === 'appeal') && (
        <Form.Item name="text" label={t(`lamps.text_${act}`)} extra={t('desk.ctrlEnter')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}>
          <Input.TextArea rows={4} maxLength={1000} />
        </Form.Item>
      )}
      {act === 'decide' && (
        <>
          <p>{t('lamps.appealed', { text: lit.appeal })}</p>
          <Form.Item name="upheld" label={t('lamps.decision')} rules={[{ required: true, message: t('lamps.choose') }]}>
            <Radio.Group vertical options={[{ value: true, label: t('lamps.yes') }, { value: false, label: t('lamps.no') }]} />
          </Form.Item>
        </>
      )}
    </FormDialogue>
  );
}
