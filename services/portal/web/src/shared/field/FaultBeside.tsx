import { type FieldFault, told } from '../api/problem';

/** What is wrong with a field and how to mend it, beside the field that names `<id>-fault` as its description. */
export function FaultBeside({ id, fault }: { id: string; fault?: FieldFault }) {
  return fault ? <span className="fault" role="alert" id={`${id}-fault`}>{told(fault)}</span> : null;
}

/** What a field says of its fault and its `<id>-hint` to whoever does not see them. */
export const described = (id: string, fault?: FieldFault, hint?: string) =>
  ({ id, 'aria-invalid': fault ? true : undefined, 'aria-describedby': [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined });
