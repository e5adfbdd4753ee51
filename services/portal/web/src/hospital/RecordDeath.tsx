import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useSession } from '../shared/session/session';
import { businessDay, moment } from '../shared/time/businessTime';
import { type Child, type Death, recordDeath } from './records';

interface Props {
  deliveryRef: string;
  child: Child;
  recorded: (diedOn: string) => void;
  close: () => void;
}

/** A child born alive has died before it was registered; said once, since every office then acts on it (domain.md 3.6). */
export function RecordDeath({ deliveryRef, child, recorded, close }: Props) {
  const { t } = useTranslation();
  const today = businessDay(useSession(), Date.now());
  return (
    <FormDialogue<Death> title={t('hospital.deathOf', { n: child.pluralIndex })} then={t('hospital.then_death')} ok={t('hospital.death')} danger done={t('hospital.deathRecorded')}
      keptAs={`death-${deliveryRef}-${child.pluralIndex}`} close={close} send={async (death) => {
        await recordDeath(deliveryRef, child.pluralIndex!, death);
        recorded(death.diedOn);
      }}>
      <Form.Item name="diedOn" label={t('hospital.diedOn')} rules={[{ required: true, message: t('hospital.needed') }]}>
        <Input type="date" min={moment(child.birthDateTime).slice(0, 10)} max={today} />
      </Form.Item>
      <Form.Item name="cause" label={t('hospital.cause')} extra={t('hospital.causeHint')} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormDialogue>
  );
}
