import { useState } from 'react';
import { useSession } from '../session/session';

/** Under each account apart: two parents may share one phone. */
const place = (account: string | undefined, key: string) => `kept:${account ?? ''}:${key}`;

function recall<T>(at: string): T | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(at) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** What somebody will find typed already when the page is opened in this tab. */
export function keep(account: string | undefined, key: string, value: unknown) {
  try {
    sessionStorage.setItem(place(account, key), JSON.stringify(value));
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
}

/**
 * Like useState, for what is typed and not sent yet: an ended session, a lost network or a reload does not lose it. Setting the
 * initial value forgets it, which is what a success does. Whose it is stays as the page was opened, also when the session ends meanwhile.
 * Without a key nothing is kept.
 */
export function useKept<T>(key: string | undefined, initial: T): [T, (value: T) => void] {
  const account = useSession()?.account;
  const [owner] = useState(account);
  const [value, setValue] = useState<T>(() => (key === undefined ? undefined : recall<T>(place(owner, key))) ?? initial);
  const put = (next: T) => {
    setValue(next);
    if (key === undefined) {
      return;
    }
    if (JSON.stringify(next) === JSON.stringify(initial)) {
      sessionStorage.removeItem(place(owner, key));
    } else {
      keep(owner, key, next);
    }
  };
  return [value, put];
}
