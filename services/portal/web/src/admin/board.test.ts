import { expect, test } from 'vitest';
import { atPlaces, beginningOf, byDepartment, namesIn, saidIn } from './board';
import { bySystem } from './tickets';

test('counts what waits at each place; a standing clock is never overdue', () => {
  const now = Date.parse('2026-11-29T10:00:00+08:00');
  const places = atPlaces([
    { place: 'wait-H', dueAt: '2026-11-28T18:00:00+08:00' },
    { place: 'wait-H', dueAt: '2026-11-28T18:00:00+08:00', stands: true },
    { place: 'wait-B', dueAt: '2026-11-30T18:00:00+08:00' },
  ], now);
  expect(places.get('wait-H')).toEqual({ open: 2, overdue: 1 });
  expect(places.get('wait-B')).toEqual({ open: 1, overdue: 0 });
});

test('throughput of a week is that of today and the six days before, and counts every version of what was said', () => {
  expect([1, 7, 30].map((days) => beginningOf('2026-03-02', days))).toEqual(['2026-03-02', '2026-02-24', '2026-02-01']);
  expect(saidIn([{ type: 'item.completed.v1', count: 3 }, { type: 'item.completed.v2', count: 1 }, { type: 'item.accepted.v1', count: 9 }], 'item.completed')).toBe(4);
});

test('the office with the latest items stands first', () => {
  const offices = byDepartment([
    { department: 'vaccination', lamp: 'GREEN' }, { department: 'medical-insurance', lamp: 'RED' }, { department: 'medical-insurance', lamp: 'GREEN' },
  ]);
  expect(offices.map(({ department, RED, GREEN }) => [department, RED, GREEN])).toEqual([['medical-insurance', 1, 1], ['vaccination', 0, 1]]);
});

test('places are called by their names in the diagram', () => {
  expect(namesIn('<bpmn:receiveTask id="wait-H" name="等户口登记"><bpmn:x name="乙" id="b"/>')).toEqual(new Map([['wait-H', '等户口登记'], ['b', '乙']]));
});

test('tickets are counted by the system that is silent', () => {
  expect(bySystem([{ system: 'card-centre' }, { system: 'population' }, { system: 'card-centre' }])).toEqual({ 'card-centre': 2, population: 1 });
});
