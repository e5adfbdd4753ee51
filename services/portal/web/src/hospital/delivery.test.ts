import { expect, test } from 'vitest';
import { placeOf } from '../shared/antd/placeOf';
import { recorded, type Ward } from './delivery';

const ward: Ward = {
  mother: { name: '李晓云', idType: '01', idNo: '220502199001019627', hbsAg: 'NEGATIVE', inpatientNo: 'ZY1', mobile: '' },
  midwife: { name: '示例助产士', code: 'ZC0001' },
  mode: '1',
  admittedAt: '2026-11-28T20:00',
  children: [
    { outcome: 'LIVE', sex: '2', birthDateTime: '2026-11-29T05:00', gestWeeks: 39, weightG: 3200, hepB: { givenAt: '2026-11-29T07:00', batch: 'T1', site: '右上臂' }, hbig: { givenAt: '2026-11-29T07:05', batch: 'G1' }, bcg: { site: '左上臂' } },
    { outcome: 'STILLBORN', sex: '1', birthDateTime: '2026-11-29T05:10', gestWeeks: 39, weightG: 2900, hepB: { givenAt: '2026-11-29T07:00', batch: 'T1' } },
  ],
  injector: '示例护士',
  signs: [],
};

test('children are numbered, times are Beijing times, and only a child born alive has doses', () => {
  const { children, mother } = recorded(ward, 'I', '220502');
  expect(children?.map(({ pluralIndex, birthDateTime, firstDoses }) => [pluralIndex, birthDateTime, firstDoses?.length])).toEqual([
    [1, '2026-11-29T05:00:00+08:00', 2], [2, '2026-11-29T05:10:00+08:00', 0],
  ]);
  expect(mother?.mobile).toBeUndefined();
});

test('each dose has its own batch, what was not given is left out, and signs are told only where there are any', () => {
  const { children, signs } = recorded(ward, 'I', '220502');
  expect(children?.[0].firstDoses?.map(({ vaccine, batch, site }) => [vaccine, batch, site])).toEqual([['HepB', 'T1', '右上臂'], ['HBIG', 'G1', undefined]]);
  expect(signs).toBeUndefined();
  expect(recorded({ ...ward, signs: ['MOTHER_IDENTITY'] }, 'I', '220502').signs).toEqual(['MOTHER_IDENTITY']);
});

test('a faulty field is found in the form', () => {
  expect(placeOf('children[1].weightG')).toEqual(['children', 1, 'weightG']);
  expect(placeOf('mother.idNo')).toEqual(['mother', 'idNo']);
});
