import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { application, content } from '../shared/api/doors';
import type { FieldFault } from '../shared/api/problem';
import { type DraftView, type Value, valueOf } from './form';
import { read, written } from './spoken';
import { type Saved, Saver, type SaverState } from './saver';

const RETRY = 5_000;
/** How often a draft that awaits the hospital's record looks for it. */
const LOOK = 15_000;

const only = <T>(all: Record<string, T>, keys: object) => Object.fromEntries(Object.entries(all).filter(([key]) => key in keys));
const without = <T>(all: Record<string, T>, keys: object) => Object.fromEntries(Object.entries(all).filter(([key]) => !(key in keys)));

/** Through which doors a draft is read and saved, under a name of their own. */
export interface DraftDoors {
  name: string;
  load: (id: string) => Promise<DraftView>;
  save: (id: string, fields: Record<string, Value>) => Promise<Saved>;
}

const OWN: DraftDoors = {
  name: 'draft',
  load: (id) => content(application.GET('/drafts/{id}', { params: { path: { id } } })),
  save: (id, fields) => content(application.PATCH('/drafts/{id}', { params: { path: { id } }, body: { fields: fields as never } })),
};

/** A draft on the server, what is typed but not there yet, and the faults beside the fields. */
export function useDraft(id: string, doors = OWN) {
  const queries = useQueryClient();
  const key = useMemo(() => [doors.name, id], [doors, id]);
  const query = useQuery({ queryKey: key, staleTime: Infinity, refetchInterval: ({ state }) => (state.data?.pending ? LOOK : false), queryFn: () => doors.load(id) });
  const [now, setNow] = useState<{ state: SaverState; unsent: Record<string, Value> }>({ state: 'SAVED', unsent: {} });
  const [faults, setFaults] = useState<Record<string, FieldFault>>({});
  /** What the service did not take, as it was typed: it stays before the eyes of whoever is to mend it. */
  const [refused, setRefused] = useState<Record<string, Value>>({});

  const saver: Saver = useMemo(() => new Saver(
    `${doors.name}-${id}`,
    (fields) => doors.save(id, fields),
    sessionStorage,
    (state, saved, sent) => {
      setNow({ state, unsent: saver.unsent() });
      if (saved && sent) {
        const faulty = Object.fromEntries((saved.errors ?? []).map((fault) => [fault.field!, fault]));
        queries.setQueryData<DraftView>(key, (draft) => draft && { ...draft, form: saved.form, derived: saved.derived });
        setFaults((before) => ({ ...without(before, sent), ...faulty }));
        setRefused((before) => ({ ...without(before, sent), ...only(sent, faulty) }));
      }
    },
  ), [doors, id, key, queries]);

  useEffect(() => {
    const again = () => void saver.flush();
    again();
    addEventListener('online', again);
    const timer = setInterval(() => saver.state === 'WAITING' && again(), RETRY);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [saver]);

  const held = useCallback(
    (field: string): Value => (field in now.unsent ? now.unsent[field] : query.data ? valueOf(query.data.form!, field) : null),
    [query.data, now],
  );

  /** As the family says it; of what follows from other answers that, until something is typed. */
  const value = (field: string): Value => {
    const own = read(field, (key) => (key === 'mother.idType' ? (query.data?.known?.[key] ?? null) : held(key)));
    return own ?? (field.endsWith('.namePinyin') ? (query.data?.derived?.[field] ?? null) : null);
  };

  const put = (given: Record<string, Value>) => {
    const fields = written(given, held);
    setRefused((before) => without(before, fields));
    return saver.put(fields);
  };

  return { query, state: now.state, unsent: now.unsent, refused, faults, setFaults, value, put };
}

export type DraftOnPage = ReturnType<typeof useDraft>;
