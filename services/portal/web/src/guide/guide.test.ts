import { expect, test } from 'vitest';
import { beginning } from './guide';

test.each([
  [['HERE'], '/cases'],
  [['NOT_YET'], '/cases?begin=expecting'],
  [['OTHER_PROVINCE'], '/cases?begin=brought'],
  [undefined, '/cases'],
])('a child born %s is applied for at %s', (birthPlace, way) => {
  expect(beginning({ birthPlace: birthPlace! })).toBe(way);
});

test('a child born at home whose certificate the county has issued goes on with it', () => {
  expect(beginning({ birthPlace: ['OUTSIDE'], special: ['CERTIFICATE'] })).toBe('/cases?begin=brought');
});
