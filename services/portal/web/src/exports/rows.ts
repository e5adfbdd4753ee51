import type { TFunction } from 'i18next';
import { moment } from '../shared/time/businessTime';
import type { Export, ExportRow } from './exports';
import { placeName } from './exports';

/** The rows under headings in the reader's words; child and item only where a row is an item's. */
export function tableOf(what: Export['what'], rows: ExportRow[], t: TFunction): (string | number | undefined)[][] {
  const head = ['caseNo', 'region', 'submittedAt', 'applicant'];
  const common = (row: ExportRow) => [row.caseNo, placeName(row.region), moment(row.submittedAt), row.applicant];
  const words = (keys: string[]) => keys.map((key) => t(`exports.${key}`));
  return what === 'ITEMS'
    ? [words([...head, 'child', 'item', 'unit', 'state', 'dueOn']),
      ...rows.map((row) => [...common(row), row.childIndex, t(`item.${row.item}`), row.unit, t(`itemState.${row.state}`, { defaultValue: row.state }), row.dueOn])]
    : [words([...head, 'state', 'dueOn']),
      ...rows.map((row) => [...common(row), t(`caseState.${row.state}`, { defaultValue: row.state }), row.dueOn])];
}
