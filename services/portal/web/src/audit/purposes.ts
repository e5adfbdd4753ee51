import type { TFunction } from 'i18next';

const CODE = /^[\w-]+$/;
const ROWS = /^(.+); rows=(\d+)$/;
const TOO_MANY = /^more than (\d+) within an hour$/;

/** Why, in the reader's words: of `deferral:FEVER` every part that has a word; what somebody wrote stands as it is. */
export function purposeWord(purpose: string, t: TFunction): string {
  const [, why, rows] = ROWS.exec(purpose) ?? [];
  if (rows) {
    return t('audit.rows', { why: purposeWord(why, t), n: rows });
  }
  const tooMany = TOO_MANY.exec(purpose)?.[1];
  if (tooMany) {
    return t('audit.tooMany', { n: tooMany });
  }
  const parts = purpose.split(':');
  const word = (code: string) => (CODE.test(code) ? t([`auditPurpose.${code}`, `purpose.${code}`, `deferral.${code}`], { defaultValue: code }) : code);
  return word(parts[0]) === parts[0] ? purpose : parts.map(word).join(' · ');
}
