import { Input, Select, Space } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import type { InputRef } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { PURPOSES } from './Compare';
import { asked, type Asked, type Purpose, type Row, search } from './desk';

/** A case that another list names; asked for anew it is a new object. */
export interface Sought {
  caseNo: string;
}

interface Props {
  office: string;
  box: RefObject<InputRef | null>;
  /** What may be typed, and who is asked, where that is more than the office's own search. */
  label?: string;
  sought?: Sought;
  find?: (body: Asked & { purpose: Purpose }) => ReturnType<typeof search>;
  found: (rows: Row[] | undefined) => void;
}

/** One box for a whole name with its birth date, a number, a phone, a case number or a query code; nothing but equality, recorded with its purpose. */
export function SearchBox({ office, box, label, sought, find = (body) => search(office, body), found }: Props) {
  const { t } = useTranslation();
  const what = label ?? t('search.box');
  const [purpose, setPurpose] = useState<Purpose>('ENQUIRY');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const ask = async (typed: string) => {
    setFault(undefined);
    const whole = asked(typed);
    if (!typed.trim()) {
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
  useEffect(() => {
    if (sought) {
      setText(sought.caseNo);
      void ask(sought.caseNo);
    }
  }, [sought]);
  return (
    <div className="search">
      <Space.Compact style={{ width: '100%' }}>
        <Select<Purpose> aria-label={t('search.purpose')} style={{ width: '8rem' }} value={purpose} onChange={setPurpose} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
        <Input.Search ref={box} allowClear loading={busy} aria-label={what} placeholder={what} value={text} onChange={({ target }) => setText(target.value)} onSearch={(typed) => void ask(typed)} status={fault ? 'error' : undefined} autoComplete="off" />
      </Space.Compact>
      {fault && <p className="fault" role="alert">{fault}</p>}
    </div>
  );
}
