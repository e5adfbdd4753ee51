import type { KeptPhoto, Shelf } from './keptPhotos';

const NAME = 'photos';

const answer = <T>(asked: IDBRequest<T>) => new Promise<T>((done, failed) => {
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => failed(asked.error);
});

let opened: Promise<IDBDatabase> | undefined;

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(NAME, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(NAME, { keyPath: ['account', 'place'] });
  return answer(asked);
}

async function photos(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opened ??= open();
  return (await opened).transaction(NAME, mode).objectStore(NAME);
}

/** In the browser's own database: its session storage takes no pictures, and does not last beyond a closed tab. */
export const browserShelf: Shelf = {
  put: async (kept) => void (await answer((await photos('readwrite')).put(kept))),
  all: async () => answer<KeptPhoto[]>((await photos('readonly')).getAll()),
  remove: async ({ account, place }) => answer((await photos('readwrite')).delete([account, place])),
};
