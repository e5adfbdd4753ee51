import './desk.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../shared/session/session';
import { ColleaguesDialogue } from './ColleaguesDialogue';
import { type Filter, LETTERS, officesOf, type Pile, PILES, type State, summaryQuery } from './desk';
import { Desk } from './Desk';
import { LAMPS, lampCounts, MARKS } from './lamps';
import { OutsideReports } from './OutsideReports';
import { Raised } from './Raised';
import { SavedFilters } from './SavedFilters';

const STATES: State[] = ['CLAIMED', 'NOTICE', 'RETURNED', 'HELD', 'WAITING', 'SUSPENDED', 'DIVERTED', 'COMPLETED', 'REFUSED'];

/** A clerk's day: what is new, due and answered, how much lies in which state, and the desk to work through it. */
export default function DeskPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const [colleagues, setColleagues] = useState(false);
  const offices = session ? officesOf(session) : [];
  const office = params.get('office') ?? offices[0];
  if (!office) {
    return null;
  }
  const state = (params.get('state') as State | null) ?? undefined;
  const mine = params.get('mine') === 'true';
  const lamp = params.get('lamp') ?? undefined;
  const pile = state || mine || lamp ? undefined : ((params.get('pile') as Pile | null) ?? 'TO_DO');
  // What is under a lamp is paged by supervision, which knows no pages of one item alone.
  const letter = lamp ? undefined : (params.get('letter') ?? undefined);
  const filter: Filter = { pile, state, mine: mine || undefined, item: letter, lamp, page: Number(params.get('page') ?? 0) };
  const go = (to: Record<string, string>) => setParams({ ...(offices.length > 1 ? { office } : {}), ...to });
  const among = (to: Record<string, string>) => go({ ...to, ...(letter ? { letter } : {}) });
  const view = new URLSearchParams(params);
  view.delete('item');
  const toPage = (page: number) => {
    view.set('page', String(page));
    setParams(view);
  };
  /** Beside the router, for which nothing changes with another item; not while it is on its way to another view. */
  const nameItem = (item: string) => {
    const address = new URL(location.href);
    const named = address.searchParams.get('item');
    address.searchParams.delete('item');
    if (item !== named && address.searchParams.toString() === view.toString()) {
      address.searchParams.set('item', item);
      history.replaceState(history.state, '', address);
    }
  };
  return (
    <div className="desk-page">
      <div className="desk-title">
        <h1>{t('desk.title', { office: t(`part.${office}`) })}</h1>
        <Button size="small" onClick={() => setColleagues(true)}>{t('desk.colleagues')}</Button>
        <SavedFilters account={session?.account ?? ''} here={view.toString()} go={(to) => setParams(to)} />
      </div>
      {colleagues && <ColleaguesDialogue office={office} close={() => setColleagues(false)} />}
      {offices.length > 1 && <Tabs size="small" activeKey={office} onChange={(to) => setParams({ office: to })} items={offices.map((key) => ({ key, label: t(`part.${key}`) }))} />}
      <OutsideReports office={office} />
      <Raised office={office} account={session?.account ?? ''} under={(to) => go({ lamp: to })} />
      <Piles office={office} filter={filter} go={go} among={among} />
      <Desk key={`${office}${pile}${state}${mine}${letter}${lamp}`} office={office} filter={filter} item={params.get('item') ?? undefined}
        nameItem={nameItem} toPage={toPage} toPile={(to) => among({ pile: to })} />
    </div>
  );
}

interface PilesProps {
  office: string;
  filter: Filter;
  go: (to: Record<string, string>) => void;
  /** Keeps to the item that is looked at. */
  among: (to: Record<string, string>) => void;
}

function Piles({ office, filter: { pile, state, mine = false, item, lamp }, go, among }: PilesProps) {
  const { t } = useTranslation();
  const summary = useQuery(summaryQuery(office, item)).data;
  const burning = useQuery(lampCounts(office)).data ?? {};
  const counts = (summary?.piles ?? {}) as Record<string, number>;
  const states = (summary?.states ?? {}) as Record<string, number>;
  const lot: Record<string, string> = state ? { state } : mine ? { mine: 'true' } : pile ? { pile } : {};
  return (
    <nav className="piles" aria-label={t('desk.state')}>
      {PILES.map((each, n) => (
        <button key={each} type="button" aria-pressed={pile === each} data-pile={each} aria-keyshortcuts={String(n + 1)} className={each === 'OVERDUE' && counts[each] ? 'late' : undefined} onClick={() => among({ pile: each })}>
          {t(`pile.${each}`)} <b>{counts[each] ?? ''}</b>
        </button>
      ))}
      <button type="button" aria-pressed={mine} data-pile="MINE" onClick={() => among({ mine: 'true' })}>{t('pile.MINE')} <b>{summary?.mine ?? ''}</b></button>
      <select aria-label={t('desk.state')} value={state ?? ''} onChange={(event) => event.target.value && among({ state: event.target.value })}>
        <option value="">{t('desk.byState')}</option>
        {STATES.map((each) => <option key={each} value={each}>{t(`workState.${each}`)} {states[each] ?? ''}</option>)}
      </select>
      {office in LETTERS && (
        <select aria-label={t('desk.byItem')} value={item ?? ''} onChange={(event) => go(event.target.value ? { ...lot, letter: event.target.value } : lot)}>
          <option value="">{t('desk.everyItem')}</option>
          {LETTERS[office].map((each) => <option key={each} value={each}>{t(`item.${each}`)}</option>)}
        </select>
      )}
      <select aria-label={t('desk.byLamp')} value={lamp ?? ''} onChange={(event) => event.target.value && go({ lamp: event.target.value })}>
        <option value="">{t('desk.byLamp')}</option>
        {[...LAMPS, ...MARKS].map((each) => <option key={each} value={each}>{t(`board.lamp_${each}`)} {burning[each] ?? ''}</option>)}
      </select>
    </nav>
  );
}
