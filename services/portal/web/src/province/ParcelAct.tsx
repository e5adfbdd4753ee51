import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { type Act, type Contents, nameOf, open, type Parcel, PROVINCE, PURPOSES, REASONS, report } from './province';

interface Typed {
  purpose: string;
  idNo: string;
  householdNo: string;
  address: string;
  reasonCode: string;
}

interface Props {
  act: Act;
  parcel: Parcel;
  opened: (contents: Contents) => void;
  saved: () => void;
  close: () => void;
}

/** Opens an application for a purpose, or reports what became of it; it says what will happen before it is sent. */
export function ParcelAct({ act, parcel, opened, saved, close }: Props) {
  const { t } = useTranslation();
  const id = parcel.id!;
  const send: Record<Act, (typed: Typed) => Promise<unknown>> = {
    open: ({ purpose }) => open(id, purpose).then(opened),
    receive: () => report(id, { state: 'RECEIVED' }).then(saved),
    register: ({ idNo, householdNo, address }) => report(id, { state: 'REGISTERED', idNo: idNo.trim().toUpperCase(), householdNo: householdNo.trim(), address: address.trim() }).then(saved),
    giveBack: ({ reasonCode }) => report(id, { state: 'RETURNED', reasonCode }).then(saved),
  };
  return (
    <FormDialogue<Typed> title={t('province.of', { act: t(`province.${act}`), parcel: nameOf(parcel) })} then={t(`province.then_${act}`)} ok={t(`province.${act}`)}
      done={act === 'open' ? undefined : t(`province.done_${act}`)} changes={act === 'open' ? undefined : PROVINCE} keptAs={`parcel-${act}-${id}`} close={close} send={send[act]}>
      {act === 'open' && <Choice name="purpose" label={t('province.purpose')} among={PURPOSES} word={(code) => t(`purpose.${code}`)} />}
      {act === 'register' && (
        <>
          <Entry name="idNo" label={t('province.idNo')} most={18} />
          <Entry name="householdNo" label={t('province.householdNo')} most={10} />
          <Entry name="address" label={t('province.address')} most={100} />
        </>
      )}
      {act === 'giveBack' && <Choice name="reasonCode" label={t('province.reason')} among={REASONS} word={(code) => t(`reason.${code}`)} />}
    </FormDialogue>
  );
}

function Choice({ name, label, among, word }: { name: string; label: string; among: string[]; word: (code: string) => string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('province.choose') }]}>
      <Radio.Group vertical options={among.map((value) => ({ value, label: word(value) }))} />
    </Form.Item>
  );
}

function Entry({ name, label, most }: { name: string; label: string; most: number }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, whitespace: true, message: t('hospital.needed') }]}>
      <Input maxLength={most} autoComplete="off" />
    </Form.Item>
  );
}
