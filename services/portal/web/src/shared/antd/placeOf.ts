/** `mother.idNo` or `children[0].weightG`, as a service names a faulty field, to where the form has it. */
export const placeOf = (field: string): (string | number)[] =>
  field.split(/[.[\]]+/).filter(Boolean).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
