import { Input, Select, Space } from 'antd';
import { type RefObject, useState } from 'react';
import type { InputRef } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { PURPOSES } from './Compare';
import { asked, type Asked, type Purpose, type Row, search } from './desk';

interface Props {
  office: string;
  box: RefObject<InputRef | null>;
  /** What may be typed, and who is asked, where that is more than the office's own search. */
  label?: string;
  find?: (body: Asked & { purpose: Purpose }) => ReturnType<typeof search>;
  found: (rows: Row[] | undefined) => void;
}

/** One box for a whole name with its birth date, a number, a phone, a case number or a query code; nothing but equality, recorded with its purpose. */
export function SearchBox({ office, box, label, find = (body) => search(office, body), found }: Props) {
  const { t } = useTranslation();
  const what = label ?? t('search.box');
  const [purpose, setPurpose] = useState<Purpose>('ENQUIRY');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const ask = async (text: string) => {
    setFault(undefined);
    const whole = asked(text);
    if (!text.trim()) {
      return found(undefined);
    }
    if (!whole) {
      return setFault(t('search.more'));
    }
    setBusy(true);
    try {
      found((await find({ ...whole, purpose })).items ?? []);
      (document.activeElement as HTMLElement | null)?.blur();
    } catch (error) {
      setFault(error instanceof Problem ? error.detail || error.code : t('states.broken'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="search">
      <Space.Compact style={{ width: '100%' }}>
        <Select<Purpose> aria-label={t('search.purpose')} style={{ width: '8rem' }} value={purpose} onChange={setPurpose} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
        <Input.Search ref={box} allowClear loading={busy} aria-label={what} placeholder={what} onSearch={(text) => void ask(text)} status={fault ? 'error' : undefined} autoComplete="off" />
      </Space.Compact>
      {fault && <p className="fault" role="alert">{fault}</p>}
    </div>
  );
}
