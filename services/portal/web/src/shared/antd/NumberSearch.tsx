import { Input } from 'antd';
import { useId } from 'react';

interface Props {
  label: string;
  busy: boolean;
  fault?: string;
  /** Where the hand begins. */
  first?: boolean;
  find: (number: string) => void;
}

/** One number, typed or scanned; what is wrong with it is said beneath it, and it stays. */
export function NumberSearch({ label, busy, fault, first, find }: Props) {
  const id = useId();
  const ask = (text: string) => {
    const number = text.replace(/\s/g, '');
    if (number) {
      find(number);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.Search id={id} autoFocus={first} autoComplete="off" loading={busy} aria-invalid={fault !== undefined} aria-describedby={fault && `${id}-fault`} onSearch={ask} />
      {fault && <span id={`${id}-fault`} className="fault" role="alert">{fault}</span>}
    </div>
  );
}
