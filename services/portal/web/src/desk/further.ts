import { application, content, household, insurance } from '../shared/api/doors';
import { has, type Session } from '../shared/session/session';
import { doorsOf, isFinal, type Opened, type Row } from './desk';
import { keptPromisesOf } from './values';

/** One thing to be entered before an act; `words` is where the codes of `options` stand in the languages. */
export interface Entry {
  key: string;
  kind: 'line' | 'text' | 'day' | 'past' | 'number' | 'money' | 'one' | 'some' | 'file';
  options?: string[];
  words?: string;
  optional?: boolean;
  max?: number;
  /** The shape of a value in words, as the office gives it. */
  what?: string;
}

export type Values = Record<string, unknown>;

/** An act of the rule book beside the daily ones (domain.md 3.3, 3.10): who may try it, what is entered, and where it is sent. */
export interface FurtherAct {
  may: (at: Stand) => boolean;
  entries: Entry[] | ((office: string, id: string, opened: Opened) => Promise<Entry[]>);
  send: (office: string, row: Row, values: Values) => Promise<unknown>;
  danger?: boolean;
  /** Done by whoever has the item: a free one is taken first. */
  takes?: boolean;
  /** Where what the first of two persons entered is read, for the second to compare. */
  compares?: (office: string, row: Row) => Promise<Waiting>;
}

/** What one person has entered and another confirms; `document` is where the paper behind it is read. */
export interface Waiting {
  by?: string;
  fields: Record<string, string>;
  basis?: string;
  document?: string;
}

/** The item and the person before it. */
export interface Stand {
  office: string;
  row: Row;
  opened: Opened | undefined;
  /** In this person's hands, or free to be taken by the act itself. */
  atDesk: boolean;
  session: Session | undefined;
}

const EXPLANATION: Entry = { key: 'explanation', kind: 'text' };
const ONE_OF = (key: string, options: string[], words = 'reason'): Entry => ({ key, kind: 'one', options, words });

const supervisor = ({ session }: Stand) => has(session, 'supervisor');
/** A supervisor's acts do not ask whose hands the item is in. */
const atAnyDesk = (at: Stand) => supervisor(at) && ['READY', 'CLAIMED', 'DIVERTED'].includes(at.row.state!);
const waitsForSecond = (kind: string, { opened, session }: Stand) =>
  opened?.proposals?.some((proposal) => proposal.kind === kind && proposal.proposedBy !== session?.account) ?? false;
const proposed = (kind: string, { opened }: Stand) => opened?.proposals?.some((proposal) => proposal.kind === kind) ?? false;

const post = (path: string) => (office: string, { id }: Row, body: Values) =>
  content(doorsOf(office).POST(path as '/work-items/{id}/reversal', { params: { path: { id: id! } }, body: body as never }));

/** On the registration a completed item has made. */
const register = (path: string) => (_: string, { resultId }: Row, body: Values) =>
  content(household.POST(path as '/registrations/{id}/name-change', { params: { path: { id: resultId! } }, body: body as never }));

/** The proposal of a new name that nobody has confirmed yet. */
const nameWaits = ({ opened }: Stand) => {
  const last = opened?.history?.filter(({ act }) => act === 'NAME_CHANGE_PROPOSED' || act === 'RESULT_CORRECTED').at(-1);
  return last?.act === 'NAME_CHANGE_PROPOSED' ? last : undefined;
};

const registered = ({ office, row, session }: Stand) =>
  office === 'household-registration' && row.item === 'H' && row.state === 'COMPLETED' && !!row.resultId && has(session, 'clerk');

/** A file as the doors take it in JSON. */
async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function enterByHand(office: string, { id = '' }: Row, { reason, document, ...fields }: Values) {
  const params = { path: { id } };
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Record<string, string>;
  await content(doorsOf(office).POST('/work-items/{id}/manual-result', { params, body: { fields: filled, reason: String(reason) } }));
  await content(doorsOf(office).PUT('/work-items/{id}/manual-result-document', {
    params,
    headers: { 'Content-Type': 'application/octet-stream' },
    body: document as never,
    bodySerializer: (body) => body as unknown as Blob,
  }));
}

export const FURTHER: Record<string, FurtherAct> = {
  payment: {
    takes: true,
    may: ({ atDesk, row }) => atDesk && row.item === 'M',
    entries: [{ key: 'amount', kind: 'money' }],
    send: (_, { id = '' }, { amount }) => content(insurance.POST('/work-items/{id}/maternity-payment', { params: { path: { id } }, body: { amount: Number(amount) } })),
  },
  verify: {
    takes: true,
    may: ({ office, atDesk, row }) => office === 'household-registration' && row.item === 'H' && atDesk,
    entries: [ONE_OF('subject', ['CERTIFICATE', 'MARRIAGE'], 'verify'), ONE_OF('standing', ['VALID', 'ENDED', 'NOT_FOUND'], 'verify'), { key: 'basis', kind: 'line', max: 300 }],
    send: (_, { id = '' }, body) => content(household.POST('/work-items/{id}/verifications', { params: { path: { id } }, body: body as never })),
  },
  heldNumber: {
    takes: true,
    may: ({ office, atDesk, row }) => office === 'household-registration' && row.item === 'H' && atDesk,
    entries: [{ key: 'idNo', kind: 'line', max: 18 }],
    send: (_, { id = '' }, { idNo }) => content(household.POST('/work-items/{id}/held-number', { params: { path: { id } }, body: { idNo: String(idNo).trim().toUpperCase() } })),
  },
  tolerate: {
    takes: true,
    may: ({ atDesk, row }) => atDesk && !row.materialOutstanding,
    entries: async (office, id) => {
      const options = await content(doorsOf(office).GET('/work-items/{id}/tolerable-materials', { params: { path: { id } } }));
      return [{ key: 'materials', kind: 'some', options: options.map((kind) => kind.replaceAll('.', '_')), words: 'paperKind' }, { key: 'days', kind: 'number', max: 10 }];
    },
    send: (office, row, { materials, days }) => post('/work-items/{id}/toleration')(office, row, { days, materials: (materials as string[]).map((kind) => kind.replaceAll('_', '.')) }),
  },
  withdrawNotice: {
    may: ({ row }) => row.state === 'NOTICE',
    entries: [{ key: 'reason', kind: 'text' }],
    send: post('/work-items/{id}/notice-withdrawal'),
  },
  nonAccept: {
    takes: true,
    may: ({ atDesk }) => atDesk,
    entries: [ONE_OF('reasonCode', ['NOT_OF_THIS_OFFICE', 'CONDITIONS_NOT_MET']), EXPLANATION, { key: 'otherRoute', kind: 'text', max: 500 }],
    send: post('/work-items/{id}/non-acceptance'),
    danger: true,
  },
  extend: {
    may: atAnyDesk,
    entries: [{ key: 'days', kind: 'number', max: 10 }, ONE_OF('reasonCode', ['COMPLEX_CASE', 'ENQUIRY_RUNNING']), EXPLANATION],
    send: post('/work-items/{id}/extension'),
  },
  special: {
    may: atAnyDesk,
    entries: [ONE_OF('type', ['PARENTAGE_TEST', 'FIELD_ENQUIRY', 'INTER_COUNTY_LETTER', 'EXPERT_CHECK']), { key: 'basis', kind: 'text' }, { key: 'basisFile', kind: 'file' }, { key: 'plannedEnd', kind: 'day' }],
    send: async (office, row, values) => post('/work-items/{id}/special-procedure')(office, row, { ...values, basisFile: await base64(values.basisFile as File) }),
  },
  specialEnd: {
    may: ({ row }) => !!row.suspendedUntil,
    entries: [],
    send: post('/work-items/{id}/special-procedure-end'),
  },
  manual: {
    takes: true,
    may: ({ atDesk, row }) => atDesk || row.state === 'WAITING' || (row.state === 'HELD' && row.heldKind === 'TECHNICAL'),
    entries: async (office, id) => {
      const fields = await content(doorsOf(office).GET('/work-items/{id}/manual-result-fields', { params: { path: { id } } }));
      return [
        ...fields.map(({ key, required, what }): Entry => ({ key: key!, kind: 'line', optional: !required, max: 200, what })),
        { key: 'reason', kind: 'text' },
        { key: 'document', kind: 'file' },
      ];
    },
    send: enterByHand,
  },
  manualConfirm: {
    may: (at) => !isFinal(at.row) && waitsForSecond('MANUAL_RESULT', at),
    entries: [],
    send: post('/work-items/{id}/manual-result-confirmation'),
    compares: async (office, { id = '' }) => {
      const { enteredBy, fields = {}, reason } = await content(doorsOf(office).GET('/work-items/{id}/manual-result', { params: { path: { id } } }));
      return { by: enteredBy, fields, basis: reason, document: `/api/${office}/work-items/${id}/manual-result-document` };
    },
  },
  reverse: {
    may: (at) => at.row.state === 'APPROVED' && !proposed('REVERSAL', at),
    entries: [ONE_OF('reasonCode', ['APPROVED_BY_MISTAKE', 'DATA_WRONG', 'MATERIAL_UNCLEAR'])],
    send: post('/work-items/{id}/reversal'),
    danger: true,
  },
  reverseConfirm: {
    may: (at) => at.row.state === 'APPROVED' && waitsForSecond('REVERSAL', at),
    entries: [],
    send: post('/work-items/{id}/reversal-confirmation'),
    danger: true,
  },
  fraudHold: {
    may: ({ row }) => !isFinal(row) && row.heldKind !== 'FRAUD',
    entries: [ONE_OF('reasonCode', ['IDENTITY_MISMATCH', 'FORGED_PAPER', 'BLANKS_MISUSED'])],
    send: post('/work-items/{id}/fraud-hold'),
    danger: true,
  },
  breach: {
    may: ({ opened }) => keptPromisesOf(opened?.fields).length > 0,
    entries: async (_, __, { fields }) => [
      ONE_OF('kind', keptPromisesOf(fields), 'promise'),
      { key: 'reason', kind: 'text' },
    ],
    send: (_, { caseNo = '' }, { kind, reason }) =>
      content(application.POST('/cases/{caseNo}/promises/{kind}/breach', { params: { path: { caseNo, kind: kind as never } }, body: { reason: String(reason) } })),
    danger: true,
  },
  nameChange: {
    may: (at) => registered(at) && !nameWaits(at),
    entries: [{ key: 'newName', kind: 'line', max: 60 }, { key: 'basis', kind: 'line', max: 300 }],
    send: register('/registrations/{id}/name-change'),
  },
  nameChangeConfirm: {
    may: (at) => registered(at) && !!nameWaits(at) && nameWaits(at)!.actor !== at.session?.account,
    entries: [],
    send: register('/registrations/{id}/name-change-confirmation'),
    compares: async (_, { resultId = '' }) => {
      const { proposedName } = await content(household.GET('/registrations/{id}', { params: { path: { id: resultId } } }));
      return { by: proposedName?.proposedBy, fields: { 'child.name': proposedName?.newName ?? '' }, basis: proposedName?.basis };
    },
  },
  death: {
    may: (at) => registered(at) && !at.row.childDiedOn,
    entries: [{ key: 'diedOn', kind: 'past' }, { key: 'basis', kind: 'line', max: 300 }],
    send: register('/registrations/{id}/death'),
    danger: true,
  },
};

/** The acts this person may try now. */
export function furtherActs(office: string, row: Row, opened: Opened | undefined, session: Session | undefined): string[] {
  const mine = row.claimedBy === session?.account;
  const atDesk = row.state === 'READY' || ((row.state === 'CLAIMED' || row.state === 'DIVERTED') && mine);
  return Object.keys(FURTHER).filter((act) => FURTHER[act].may({ office, row, opened, atDesk, session }));
}
