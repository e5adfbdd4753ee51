import { beforeEach, expect, test, vi } from 'vitest';

const MOTHER = { signedIn: true, account: 'mother', roles: [{ kind: 'parent' }], csrf: 'one' };
const STALE = () => Response.json({ code: 'CSRF', detail: '' }, { status: 403 });

/** The portal as the page meets it: who is signed in, and which tokens the changes came with. */
let here: object;
let changes: (string | null)[];

beforeEach(() => {
  vi.resetModules();
  here = MOTHER;
  changes = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    if (typeof asked === 'string') {
      return Response.json(here);
    }
    const token = asked.headers.get('X-CSRF-Token');
    changes.push(token);
    return token === (here as { csrf?: string }).csrf ? Response.json({}) : STALE();
  });
});

const opened = async () => {
  const { send } = await import('./send');
  return () => send(new Request('http://portal/api/application/cases/1/rating', { method: 'PUT', body: '{}' }));
};

test('a change that met the same person’s renewed session is sent once more with its token', async () => {
  const change = await opened();
  await change();
  here = { ...MOTHER, csrf: 'two' };
  expect((await change()).ok).toBe(true);
  expect(changes).toEqual(['one', 'one', 'two']);
});

test('a page one person has opened changes nothing in the name of another who has signed in since, nor does it try again', async () => {
  const change = await opened();
  await change();
  here = { ...MOTHER, account: 'father', csrf: 'two' };
  await expect(change()).rejects.toMatchObject({ code: 'SOMEBODY_ELSE' });
  await expect(change()).rejects.toMatchObject({ code: 'SOMEBODY_ELSE' });
  expect(changes).toEqual(['one', 'one']);
  here = { ...MOTHER, csrf: 'three' };
  const { fetchSession } = await import('../session/session');
  expect((await fetchSession()).another).toBeUndefined();
  expect((await change()).ok).toBe(true);
});

test('an ended session is said, and leaves its owner the page', async () => {
  const change = await opened();
  await change();
  const said = vi.fn();
  window.addEventListener('session-ended', said);
  here = { signedIn: false, roles: [] };
  await expect(change()).rejects.toMatchObject({ status: 401, code: 'SESSION_ENDED' });
  expect(said).toHaveBeenCalledOnce();
  const { fetchSession } = await import('../session/session');
  expect(await fetchSession()).toMatchObject({ signedIn: false, account: 'mother', roles: MOTHER.roles });
});
