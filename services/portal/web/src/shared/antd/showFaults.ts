import type { FormInstance } from 'antd';
import { type FieldFault, Problem, told } from '../api/problem';
import { placeOf } from './placeOf';

const nameOf = (field: string) => placeOf(field).join('.');

/**
 * Puts what a service has against what was sent beside the fields, several faults of one field together, and goes to the first.
 * Gives back those that have no field in this form.
 */
export function showFaults<T>(form: FormInstance<T>, error: unknown): FieldFault[] {
  const faults = error instanceof Problem ? error.errors : [];
  const at = (name: string) => faults.filter(({ field }) => field && nameOf(field) === name);
  const faulty = form.getFieldsError().map(({ name }) => ({ name, faults: at(name.join('.')) })).filter((one) => one.faults.length > 0);
  form.setFields(faulty.map(({ name, faults: here }) => ({ name: name as never, errors: here.map(told) })));
  if (faulty.length > 0) {
    form.scrollToField(faulty[0].name as never, { focus: true });
  }
  return faults.filter((fault) => !faulty.some((one) => one.faults.includes(fault)));
}
