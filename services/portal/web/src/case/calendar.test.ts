import { expect, test } from 'vitest';
import { iCalendar } from './calendar';

const DOSES = [
  { vaccine: 'HepB', dose: 1, visitOn: '2026-11-28', givenOn: '2026-11-28' },
  { vaccine: 'HepB', dose: 2, visitOn: '2026-12-28' },
  { vaccine: 'IPV', dose: 1, visitOn: '2027-01-31' },
  { vaccine: 'DTaP', dose: 1, visitOn: '2027-01-31' },
];
const made = iCalendar(DOSES, ({ vaccine, dose }) => `${vaccine}第${dose}剂`, '示例社区卫生服务中心；东昌区, 1号'.repeat(3), 'c1', new Date('2026-11-30T01:02:03.456Z'));

test('has one event for each visit still to come', () => {
  expect(made.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(made).toContain('DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\nSUMMARY:IPV第1剂、DTaP第1剂');
  expect(made).toContain('DTSTAMP:20261130T010203Z');
});

test('folds long lines and escapes what has a meaning in calendars', () => {
  expect(made.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(made.replaceAll('\r\n ', '')).toContain('东昌区\\, 1号');
});
