import { queryOptions, useQuery } from '@tanstack/react-query';
import { Problem } from '../api/problem';

export type RoleKind =
  | 'parent' | 'hospital' | 'clerk' | 'supervisor' | 'counter' | 'province-desk' | 'helper' | 'administrator' | 'security' | 'auditor';

export interface Role {
  kind: RoleKind;
  department?: string;
}

export interface Session {
  signedIn: boolean;
  account?: string;
  roles: Role[];
  units: string[];
  regions: string[];
  csrf?: string;
  demonstration: boolean;
  clock?: { offsetSeconds?: number; standsAt?: string };
  /** Somebody else has signed in at this browser since the page was opened. */
  another?: boolean;
}

let known: Session | undefined;
/** Whose page this is: what is shown and typed on it stays theirs until the page is loaded anew. */
let owner: Session | undefined;

/** The portal's answer as this page has to take it: an ended session leaves its owner the page, another's does not get it. */
function seen(answer: Session): Session {
  if (!answer.signedIn) {
    return owner ? { ...owner, signedIn: false, csrf: undefined, clock: answer.clock } : answer;
  }
  if (owner && owner.account !== answer.account) {
    return { ...answer, another: true };
  }
  owner = answer;
  return answer;
}

/** Asks the portal who is here, and remembers the token that every change must carry. */
export async function fetchSession(): Promise<Session> {
  const response = await fetch('/api/session', { headers: { Accept: 'application/json' } }).catch(() => {
    throw new Problem(0, 'OFFLINE', '');
  });
  if (!response.ok) {
    throw await Problem.of(response);
  }
  known = seen((await response.json()) as Session);
  return known;
}

/** As it was last told; asked for when no page has needed it yet. */
export const knownSession = async () => known ?? fetchSession();

/** Also asked whenever the reader comes back to the page: they may have signed in elsewhere meanwhile, or somebody else has. */
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: fetchSession, staleTime: 30_000, refetchInterval: 60_000, refetchOnWindowFocus: 'always' });

export const useSession = () => useQuery(sessionQuery).data;

/**
 * Who may open a page: these kinds of users; where a department is named, a role of another one does not count, and where units
 * are, only who holds such a one.
 */
export interface Admission {
  kinds: RoleKind[];
  department?: string;
  units?: RegExp;
}

export const admits = ({ kinds, department, units }: Admission, session: Session | undefined) =>
  (!units || session?.units.some((unit) => units.test(unit)) === true) && (session?.roles.some((role) => kinds.includes(role.kind) && (!department || !role.department || role.department === department)) ?? false);

export const has = (session: Session | undefined, ...kinds: RoleKind[]) => admits({ kinds }, session);

/** Parents: to the provincial identity, which also signs up whoever is new, and back. */
export function signInThroughProvince(to = location.pathname + location.search) {
  location.assign(`/login?through=province&to=${encodeURIComponent(to)}`);
}

/** To the sign-in page and back to where the reader is now. */
export function signIn(to = location.pathname + location.search) {
  location.assign(`/login?to=${encodeURIComponent(to)}`);
}

const SIGNED_OUT = 'signed-out';

export function signOut() {
  sessionStorage.setItem(SIGNED_OUT, 'yes');
  location.assign('/logout');
}

/** Whether the reader has just signed out; said once, on the page where signing out ends. */
export function saidGoodbye(): boolean {
  const said = sessionStorage.getItem(SIGNED_OUT) !== null;
  sessionStorage.removeItem(SIGNED_OUT);
  return said;
}
