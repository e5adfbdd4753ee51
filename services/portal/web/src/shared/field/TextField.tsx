import { useId } from 'react';
import type { FieldFault } from '../api/problem';
import { described, FaultBeside } from './FaultBeside';

interface Props {
  label: string;
  value: string;
  put: (value: string) => void;
  maxLength: number;
  fault?: FieldFault;
  inputMode?: 'email';
}

/** One line to type in. */
export function TextField({ label, value, put, maxLength, fault, inputMode }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input type="text" inputMode={inputMode} autoComplete="off" maxLength={maxLength} value={value} {...described(id, fault)} onChange={(event) => put(event.target.value)} />
      <FaultBeside id={id} fault={fault} />
    </div>
  );
}
