import { CalendarFields } from './fields/CalendarFields';
import { ConsentFields } from './fields/ConsentFields';
import { FileField } from './fields/FileField';
import { OfficeFields } from './fields/OfficeFields';
import { ParameterFields } from './fields/ParameterFields';
import { RowsTable } from './fields/RowsTable';
import { TemplateFields } from './fields/TemplateFields';
import type { Content } from './reference';

export interface Fields {
  content: Content;
  change: (next: Content) => void;
}

/** What a key that is not in force yet begins with. */
export const BLANK: Record<string, Content> = {
  directory: { region: '', name: '', phone: '', hours: '08:30-11:30 13:30-16:30', slotMinutes: 30, capacity: 1 },
  calendar: { days: [] },
  parameter: { value: '' },
};

/** The fields of one content, by its shape (docs/protocol.md, reference data). */
export function ContentFields({ kind, name, unit, content, change }: Fields & { kind: string; name: string; unit?: string }) {
  if (Array.isArray(content.rows)) {
    return <RowsTable rows={content.rows} change={(rows) => change({ ...content, rows })} />;
  }
  switch (kind) {
    case 'calendar': return <CalendarFields content={content} change={change} />;
    case 'parameter': return <ParameterFields unit={unit} content={content} change={change} />;
    case 'template': return <TemplateFields content={content} change={change} />;
    case 'consent-text': return <ConsentFields content={content} change={change} />;
    case 'rule-version': return <FileField name={name} content={content} change={change} />;
    default: return <OfficeFields content={content} change={change} />;
  }
}
