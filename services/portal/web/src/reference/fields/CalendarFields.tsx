import type { Fields } from '../ContentFields';
import { type Row, RowsTable } from './RowsTable';

const COLUMNS = ['date', 'kind', 'holiday'];

/** The days of a year's notice that are not what their weekday says. */
export function CalendarFields({ content, change }: Fields) {
  return <RowsTable rows={content.days as Row[]} columns={COLUMNS} change={(days) => change({ days })} />;
}
