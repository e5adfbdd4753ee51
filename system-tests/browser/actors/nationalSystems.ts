import { url } from '../stack/addresses.ts';
import { ask } from '../stack/http.ts';
import type { Application } from './application.ts';

/** A national system that a simulator plays is silent about one case, so that no other test waits for it; it answers again afterwards. */
export async function whileSilent(system: string, { caseNo }: Application, act: () => Promise<void>): Promise<void> {
  const behave = (mode: string) => ask('PUT', `${url('simulator')}/controls/${system}`, undefined, { mode, delayMillis: 0, about: caseNo });
  await behave('DOWN');
  try {
    await act();
  } finally {
    await behave('NORMAL');
  }
}
