import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { faultText } from '../shared/states/fault';

interface Props {
  label: string;
  find: (number: string) => Promise<void>;
  /** Where the hand begins. */
  first?: boolean;
}

/** One number, typed or scanned; what is wrong with it is said beneath it, and it stays. */
export function NumberSearch({ label, find, first }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const ask = async (text: string) => {
    const number = text.replace(/\s/g, '').toUpperCase();
    if (!number) {
      return;
    }
    setFault(undefined);
    setBusy(true);
    try {
      await find(number);
    } catch (error) {
      const messages = error instanceof Problem ? error.errors.map(({ message }) => message) : [];
      setFault(messages.filter(Boolean).join('。') || faultText(error, t));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.Search id={id} autoFocus={first} allowClear autoComplete="off" loading={busy} status={fault ? 'error' : undefined}
        aria-invalid={fault !== undefined} aria-describedby={fault && `${id}-fault`} onSearch={(text) => void ask(text)} />
      {fault && <span id={`${id}-fault`} className="fault" role="alert">{fault}</span>}
    </div>
  );
}
