/** The doors, and the accounts of the demonstration behind each, in the order of one child's way (docs/protocol.md 6). */
export const DOORS: { door: string; to: string; accounts: { account: string; word: string }[] }[] = [
  { door: 'parent', to: '/cases', accounts: [
    { account: 'p-d110f687-141', word: 'mother' },
    { account: 'p-53c230bc-578', word: 'father' },
    { account: 'p-e752f581-597', word: 'running' },
    // Families of demo/RareNames.java (system-tests/journeys).
    { account: 'p-96b4282f-4e2', word: 'rareCharacter' },
    { account: 'p-0fe13128-c87', word: 'middleDot' },
    { account: 'p-4068979d-f46', word: 'noSurname' },
    { account: 'p-8935a2e2-91e', word: 'latinName' },
  ] },
  { door: 'hospital', to: '/hospital', accounts: named('hospital-220502', 'registrar-220502') },
  { door: 'clerk', to: '/desk', accounts: named('clerk-b-220502', 'clerk-b2-220502', 'clerk-v-220502', 'clerk-h-220502', 'clerk-i-220502', 'clerk-c-220502', 'supervisor-h-220502') },
  { door: 'window', to: '/window', accounts: named('counter-220502', 'helper-220502003') },
  { door: 'province', to: '/province', accounts: named('desk-310101') },
  { door: 'administrator', to: '/admin', accounts: named('administrator', 'administrator2') },
  { door: 'security', to: '/security', accounts: named('security', 'security2') },
  { door: 'auditor', to: '/audit', accounts: named('auditor') },
];

function named(...accounts: string[]) {
  return accounts.map((account) => ({ account, word: account }));
}

const WANTED = 'demonstration-account';

/** Signs in as one of them; whoever is signed in now is signed out first and the start page goes on from there. */
export function signInAs(account: string, to: string, signedIn: boolean) {
  if (signedIn) {
    sessionStorage.setItem(WANTED, JSON.stringify({ account, to }));
    location.assign('/logout');
  } else {
    location.assign(`/login?as=${account}&to=${encodeURIComponent(to)}`);
  }
}

/** After signing out for another account. */
export function goOn() {
  const wanted = sessionStorage.getItem(WANTED);
  sessionStorage.removeItem(WANTED);
  if (wanted) {
    const { account, to } = JSON.parse(wanted);
    signInAs(account, to, false);
  }
}
