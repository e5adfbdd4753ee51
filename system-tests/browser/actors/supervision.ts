import { url } from '../stack/addresses.ts';
import { inDataOf } from '../stack/database.ts';
import { ask } from '../stack/http.ts';
import { tokenOf } from '../stack/tokens.ts';
import { until } from '../stack/until.ts';
import type { Application } from './application.ts';

const DAY = 86_400_000;
const beijing = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);

/** What a child's process waits for at a place, as if it had been due at that moment. */
export async function waitSince({ caseNo }: Application, place: string, dueAt: string): Promise<void> {
  await inDataOf('workflows', `update open_wait set due_at = '${dueAt}', stands = false where subject = '${caseNo}-1' and place = '${place}'`);
}

/** The clock of an item as if it had been due yesterday: the stack's own clock is every test's, so the promise is moved, not the day. */
export async function makeLate({ caseNo }: Application, item: string): Promise<void> {
  const subject = `${caseNo}-1`;
  const token = await tokenOf('administrator');
  const seen = () => ask('GET', `${url('monitoring')}/lamps/${subject}`, token, undefined, 404);
  await until(`the clock of ${item} of ${subject}`, async () => (await seen()).clocks?.find((clock: any) => clock.item === item));
  const began = beijing(Date.now() - 5 * DAY);
  const promise = JSON.stringify({ days: 1, startedOn: began, runningSince: began, dueOn: beijing(Date.now() - DAY) });
  await inDataOf('monitoring', `update item_clock set state = jsonb_set(state::jsonb, '{promise}', '${promise}')::text where subject = '${subject}' and item = '${item}'`);
  await until(`the red lamp over ${item} of ${subject}`, async () => (await seen()).lamps.find((lit: any) => lit.item === item && lit.lamp === 'RED'));
}
