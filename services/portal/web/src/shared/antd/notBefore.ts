import type { FormInstance } from 'antd';

/** A rule of a form: this day is not before the one in another entry. */
export const notBefore = <Typed>(form: FormInstance<Typed>, first: string | string[], message: string) => ({
  validator: (_: unknown, day?: string) => (day && day < form.getFieldValue(first as never) ? Promise.reject(new Error(message)) : Promise.resolve()),
});
