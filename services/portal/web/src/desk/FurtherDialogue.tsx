import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay } from '../shared/time/businessTime';
import type { Opened, Row } from './desk';
import { type Entry, FURTHER, type Values, type Waiting } from './further';
import { useLabels, useValues } from './values';

const DAY = 86_400_000;
/** Of the values that are no strings. */
const TYPES: Partial<Record<Entry['kind'], 'number' | 'array' | 'object'>> = { number: 'number', money: 'number', some: 'array', file: 'object' };

interface Props {
  office: string;
  row: Row;
  opened: Opened;
  act: string;
  close: () => void;
  /** Sends through the desk, which takes a free item first; fails with what the office has against it. */
  send: (word: string, act: () => Promise<unknown>) => Promise<void>;
}

/** An act of the rule book: what will happen, what must be entered for it, and what the office has against it beside the entry. */
export function FurtherDialogue({ office, row, opened, act, close, send }: Props) {
  const { t } = useTranslation();
  const id = row.id!;
  const { entries, send: to, danger, compares } = FURTHER[act];
  const asked = useQuery({ queryKey: ['desk', office, 'entries', act, id], queryFn: async () => (typeof entries === 'function' ? entries(office, id, opened) : entries), retry: false });
  return (
    <FormDialogue<Values> title={t(`desk.${act}`)} then={t(`desk.then_${act}`)} ok={t(`desk.${act}`)} danger={danger} ready={asked.isSuccess}
      keptAs={`${act}-${id}`} close={close} send={(values) => send(act, () => to(office, row, values))}>
      {compares && <Entered act={act} asked={() => compares(office, row)} id={id} />}
      <Asked query={asked}>{(all) => all.map((entry) => <One key={entry.key} entry={entry} />)}</Asked>
    </FormDialogue>
  );
}

function One({ entry: { key, kind, options = [], words, optional, max, what } }: { entry: Entry }) {
  const { t } = useTranslation();
  const known = useLabels();
  const session = useSession();
  const today = businessDay(session, Date.now());
  const tomorrow = businessDay(session, Date.now() + DAY);
  const label = t(`further.${key}`, { defaultValue: known(key) });
  const choices = options.map((value) => ({ value, label: t(`${words}.${value}`) }));
  const given = kind === 'some' ? [] : kind === 'one' ? options[0] : kind === 'number' ? 1 : undefined;
  return (
    <Form.Item name={key} label={optional ? t('further.optional', { label }) : label} extra={what} initialValue={given}
      getValueFromEvent={kind === 'file' ? (event: React.ChangeEvent<HTMLInputElement>) => event.target.files?.[0] : undefined}
      getValueProps={kind === 'file' ? () => ({}) : undefined} rules={[{ type: TYPES[kind], required: !optional, whitespace: kind === 'line' || kind === 'text', message: t('further.missing', { label }) }]}>
      {kind === 'one' ? <Radio.Group options={choices} />
        : kind === 'some' ? <Checkbox.Group options={choices} />
          : kind === 'number' ? <InputNumber min={1} max={max} precision={0} />
            : kind === 'money' ? <InputNumber min={0.01} precision={2} />
              : kind === 'day' || kind === 'past' ? <input type="date" min={kind === 'day' ? tomorrow : undefined} max={kind === 'past' ? today : undefined} style={{ width: 'auto' }} />
                : kind === 'file' ? <input type="file" accept="application/pdf,image/jpeg,image/png" />
                  : kind === 'text' ? <Input.TextArea rows={3} maxLength={max ?? 1000} /> : <Input maxLength={max} />}
    </Form.Item>
  );
}

/** What the first person entered, and the paper it rests on. */
function Entered({ act, id, asked }: { act: string; id: string; asked: () => Promise<Waiting> }) {
  const { t } = useTranslation();
  const label = useLabels();
  const word = useValues();
  return (
    <Asked query={useQuery({ queryKey: ['desk', 'waiting', act, id], queryFn: asked, retry: false })}>
      {({ by, fields, basis, document }) => (
        <section className="proof" aria-label={t(`desk.${act}`)}>
          <h3>{t('further.enteredBy', { who: by })}</h3>
          <dl className="facts">
            {Object.entries(fields).map(([key, value]) => <div key={key} style={{ display: 'contents' }}><dt>{label(key)}</dt><dd>{word(key, value)}</dd></div>)}
            <dt>{t('further.basis')}</dt><dd>{basis}</dd>
          </dl>
          {document && <p><a href={document} target="_blank" rel="noopener">{t('further.document')}</a></p>}
        </section>
      )}
    </Asked>
  );
}
