import { expect, test } from 'vitest';
import { type KeptPhoto, KeptPhotos, type Shelf } from './keptPhotos';

const HOUR = 60 * 60 * 1000;
const photo = new Blob(['a photo']);

function shelf(): Shelf & { size: () => number } {
  const lying = new Map<string, KeptPhoto>();
  const key = ({ account, place }: KeptPhoto) => `${account} ${place}`;
  return {
    put: async (kept) => void lying.set(key(kept), kept),
    all: async () => [...lying.values()],
    remove: async (kept) => void lying.delete(key(kept)),
    size: () => lying.size,
  };
}

test('is found again by whoever took it, for the same paper alone, until it has arrived', async () => {
  const photos = new KeptPhotos(shelf());
  await photos.keep('mother', 'draft-1/id-card.mother', photo);
  expect(await photos.find('mother', 'draft-2/id-card.mother')).toBeUndefined();
  expect(await photos.find('mother', 'draft-1/id-card.mother')).toBe(photo);
  await photos.drop('mother', 'draft-1/id-card.mother');
  expect(await photos.find('mother', 'draft-1/id-card.mother')).toBeUndefined();
});

test('is gone when another person signs in, and stays while nobody has', async () => {
  const lying = shelf();
  const photos = new KeptPhotos(lying);
  await photos.keep('mother', 'draft-1/id-card.mother', photo);
  await photos.arrived(undefined);
  await photos.arrived('mother');
  expect(lying.size()).toBe(1);
  await photos.arrived('father');
  expect(lying.size()).toBe(0);
});

test('is gone after a day, whoever is here', async () => {
  let now = 0;
  const lying = shelf();
  const photos = new KeptPhotos(lying, () => now);
  await photos.keep('mother', 'draft-1/id-card.mother', photo);
  now = 23 * HOUR;
  await photos.arrived(undefined);
  expect(await photos.find('mother', 'draft-1/id-card.mother')).toBe(photo);
  now = 24 * HOUR;
  expect(await photos.find('mother', 'draft-1/id-card.mother')).toBeUndefined();
  expect(lying.size()).toBe(0);
});

test('a browser that keeps nothing loses nothing else', async () => {
  const refuses = () => Promise.reject(new Error('private mode'));
  const photos = new KeptPhotos({ put: refuses, all: refuses, remove: refuses });
  await photos.keep('mother', 'draft-1/id-card.mother', photo);
  expect(await photos.find('mother', 'draft-1/id-card.mother')).toBeUndefined();
});
