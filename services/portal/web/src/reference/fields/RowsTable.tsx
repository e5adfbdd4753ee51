import { Button, Input, Select, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldWord } from '../useFieldWord';

export type Row = Record<string, string>;

/** A table whose cells can be typed into; a row is found by any of its words. */
export function RowsTable({ rows, columns, change }: { rows: Row[]; columns?: string[]; change: (rows: Row[]) => void }) {
  const { t } = useTranslation();
  const word = useFieldWord();
  const [text, setText] = useState('');
  const named = useMemo(() => columns ?? [...new Set(rows.flatMap(Object.keys))], [columns, rows]);
  const shown = useMemo(() => rows.map((row, at) => ({ row, at })).filter(({ row }) => Object.values(row).join(' ').includes(text)), [rows, text]);
  const set = (at: number, column: string, value: string) => change(rows.map((row, other) => (other === at ? { ...row, [column]: value } : row)));
  const cell = (column: string, { row, at }: { row: Row; at: number }) => {
    const label = `${word(column)} ${row[named[0]!] ?? ''}`;
    if (column === 'kind') {
      return <Select aria-label={label} style={{ minWidth: '7rem' }} value={row.kind || undefined} onChange={(kind) => set(at, 'kind', kind)} options={['off', 'work'].map((value) => ({ value, label: word(value) }))} />;
    }
    return <Input aria-label={label} type={column === 'date' ? 'date' : 'text'} style={{ minWidth: '7rem' }} value={row[column] ?? ''} onChange={(event) => set(at, column, event.target.value)} />;
  };
  return (
    <>
      <Input.Search style={{ maxWidth: '24rem' }} allowClear aria-label={t('reference.findRow')} placeholder={t('reference.findRow')} onChange={(event) => setText(event.target.value.trim())} />
      <Table size="small" className="table" scroll={{ x: 'max-content' }} rowKey="at" dataSource={shown} pagination={{ pageSize: 15, showSizeChanger: false, hideOnSinglePage: true }}
        columns={[
          ...named.map((column) => ({ key: column, title: word(column), render: (_: unknown, one: { row: Row; at: number }) => cell(column, one) })),
          { key: 'remove', title: t('reference.rowActs'), render: (_: unknown, { at }: { at: number }) => <Button size="small" onClick={() => change(rows.filter((_, other) => other !== at))}>{t('reference.removeRow')}</Button> },
        ]} />
      <Button onClick={() => { setText(''); change([Object.fromEntries(named.map((column) => [column, ''])), ...rows]); }}>{t('reference.addRow')}</Button>
    </>
  );
}
