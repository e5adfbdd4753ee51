import { expect, test } from 'vitest';
import { PAGE, type Told, trail } from './trail';

const line = (id: number, at: string) => ({ id, at: `2026-11-04T${at}+08:00`, actor: 'clerk', act: 'WORK_ITEM_READ', subject: 'x', purpose: 'casework' });
const times = (rounds: Told[][]) => trail(rounds).lines.map(({ service, at }) => `${service} ${at!.slice(11, 16)}`);

test('the services’ lines are one list, newest first', () => {
  expect(times([[
    { service: 'application', answer: { lines: [line(9, '10:00:00.5'), line(8, '08:00:00')] } },
    { service: 'vaccination', answer: { lines: [line(3, '10:00:00.25'), line(2, '09:00:00')] } },
  ]])).toEqual(['application 10:00', 'vaccination 10:00', 'vaccination 09:00', 'application 08:00']);
});

test('what is older than the last line of a service that has more waits until that one goes on', () => {
  const first: Told[] = [
    { service: 'application', answer: { lines: [line(9, '10:00:00'), line(8, '09:00:00')], next: 8 } },
    { service: 'vaccination', answer: { lines: [line(3, '09:30:00'), line(2, '07:00:00')] } },
  ];
  expect(times([first])).toEqual(['application 10:00', 'vaccination 09:30', 'application 09:00']);
  expect(trail([first]).older).toEqual([{ service: 'application', before: 8 }]);

  const second: Told[] = [{ service: 'application', before: 8, answer: { lines: [line(7, '08:00:00')] } }];
  expect(times([first, second])).toEqual(['application 10:00', 'vaccination 09:30', 'application 09:00', 'application 08:00', 'vaccination 07:00']);
  expect(trail([first, second]).older).toBeUndefined();
});

test('a service that still has a page in hand is not asked again yet', () => {
  const page = Array.from({ length: PAGE }, (_, place) => line(PAGE - place, '06:00:00'));
  expect(trail([[
    { service: 'application', answer: { lines: [line(9, '10:00:00')], next: 9 } },
    { service: 'vaccination', answer: { lines: page, next: 1 } },
  ]]).older).toEqual([{ service: 'application', before: 9 }]);
});

test('a service that is away is named, keeps nobody waiting, and goes on where it stood', () => {
  const first: Told[] = [
    { service: 'application', answer: { lines: [line(9, '10:00:00')], next: 9 } },
    { service: 'workflows' },
    { service: 'vaccination', answer: { lines: [line(3, '08:00:00')] } },
  ];
  expect(trail([first])).toMatchObject({ away: ['workflows'], older: [{ service: 'application', before: 9 }, { service: 'workflows' }] });

  const second: Told[] = [{ service: 'application', before: 9 }, { service: 'workflows', answer: { lines: [line(5, '09:00:00')] } }];
  expect(times([first, second])).toEqual(['application 10:00', 'workflows 09:00', 'vaccination 08:00']);
  expect(trail([first, second])).toMatchObject({ away: ['application'], older: [{ service: 'application', before: 9 }] });
});

test('lines of a clock that was moved back and forth keep the list going', () => {
  const lines = [line(4, '08:00:00'), ...Array.from({ length: PAGE }, (_, place) => line(3 - place, '09:00:00'))];
  expect(trail([[{ service: 'application', answer: { lines, next: 1 } }]])).toMatchObject({ older: [{ service: 'application', before: 1 }] });
});
