import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  // Only what runs in a window asks again.
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a page has after a minute that asks a service which refuses so the first few times. */
async function watched(status: number, refusals: number) {
  const { QueryObserver } = await import('@tanstack/react-query');
  const { queries } = await import('./queries');
  const { Problem } = await import('./problem');
  let asked = 0;
  const observer = new QueryObserver(queries, {
    queryKey: ['asked', status],
    queryFn: async () => {
      if (++asked <= refusals) {
        throw new Problem(status, 'REFUSED', '');
      }
      return 'here';
    },
  });
  const leave = observer.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  leave();
  return { asked, data: observer.getCurrentResult().data };
}

test('a page whose service was away is there by itself once the service is back', async () => {
  expect(await watched(503, 7)).toEqual({ asked: 8, data: 'here' });
});

test('what the page may not see is asked for once', async () => {
  expect(await watched(403, 1)).toEqual({ asked: 1, data: undefined });
});
