import { expect, test } from 'vitest';
import { compared } from './compare';

test('what a licence says stands beside the field, and a difference is marked', () => {
  const [mother] = compared({ 'mother.ethnicity': '01', 'licence.mother.ethnicity': '10', 'mother.name': '李晓云' }, [], []);
  expect(mother.lines.map(({ key, differs }) => [key, differs])).toEqual([['mother.name', false], ['mother.ethnicity', true]]);
});

test('a licence that says what the form says is no difference, and a missing licence none either', () => {
  const lines = compared({ 'mother.ethnicity': '01', 'licence.mother.ethnicity': '01', 'mother.mobile': '139' }, [], []).flatMap((group) => group.lines);
  expect(lines.map(({ differs }) => differs)).toEqual([false, false]);
});

test('a doubt of the machine marks the line it is about', () => {
  const lines = compared({ 'hukou.relation': '30', 'child.sex': '1', 'child.name': '王梓涵' }, [], ['RELATION_SEX_MISMATCH']).flatMap((group) => group.lines);
  expect(lines.filter(({ checks }) => checks.length > 0).map(({ key }) => key)).toEqual(['child.sex', 'hukou.relation']);
});

test('what the family changed since keeps what stood there before', () => {
  const [child] = compared({ 'child.name': '王梓涵' }, [{ field: 'child.name', was: '王子涵' }], []);
  expect(child.lines[0].was).toBe('王子涵');
});
