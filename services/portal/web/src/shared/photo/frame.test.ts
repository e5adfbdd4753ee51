import { expect, test } from 'vitest';
import { moved, start, zoomed } from './frame';

const picture = { width: 3000, height: 2000 };

test('keeps a page whole and small enough to be sent by phone', () => {
  expect(start(picture, false)).toMatchObject({ width: 1600, height: 1067, zoom: 1, x: 0, y: 0 });
});

test('lies upright after a quarter turn', () => {
  expect(start(picture, false, 1)).toMatchObject({ width: 1067, height: 1600 });
});

test('never shows what is beyond the picture', () => {
  const portrait = start(picture, true);
  const far = moved(portrait, picture, 100_000, 100_000);
  expect(far.x).toBeGreaterThan(0);
  expect(far.y).toBeCloseTo(0);
  expect(zoomed(zoomed(far, picture, 3), picture, 1).x).toBeCloseTo(far.x);
});
