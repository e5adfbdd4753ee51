/** What a spreadsheet would work out as a formula (OWASP, CSV injection), in its wide forms as well. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/;
/** What it would round as a number: case numbers and codes of units. */
const LONG_NUMBER = /^\d{12,}$/;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : LONG_NUMBER.test(text) ? `\t${text}` : text;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a spreadsheet opens them (RFC 4180); the mark at the beginning tells it that the characters are UTF-8. */
export const csv = (rows: (string | number | undefined)[][]) => `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
