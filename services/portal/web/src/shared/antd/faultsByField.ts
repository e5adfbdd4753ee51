import { type Problem, told } from '../api/problem';

/** A service's faults for the form that has these fields; several faults of one field are said together. */
export function faultsByField<Field extends string>({ errors }: Problem, fields: Field[]) {
  return fields.map((name) => ({
    name,
    errors: errors.filter(({ field }) => field === name).map(told),
  })).filter((field) => field.errors.length > 0);
}
