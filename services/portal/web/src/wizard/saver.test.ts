import { expect, test } from 'vitest';
import { type Saved, Saver } from './saver';

function keep() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('keeps what could not be sent and sends it with the next value', async () => {
  const sent: object[] = [];
  let away = true;
  const saver = new Saver('d', async (fields): Promise<Saved> => {
    if (away) throw new Error('offline');
    sent.push(fields);
    return {};
  }, keep(), () => {});
  await saver.put({ 'mother.mobile': '13900000101' });
  expect(saver.state).toBe('WAITING');
  expect(saver.unsent()).toEqual({ 'mother.mobile': '13900000101' });
  away = false;
  await saver.put({ 'child[1].givenName': '梓涵' });
  expect(sent).toEqual([{ 'mother.mobile': '13900000101', 'child[1].givenName': '梓涵' }]);
  expect(saver.unsent()).toEqual({});
});

test('survives a reload of the page with what was not sent', async () => {
  const store = keep();
  await new Saver('d', async () => { throw new Error('offline'); }, store, () => {}).put({ 'father.name': '王浩然' });
  expect(new Saver('d', async () => ({}), store, () => {}).unsent()).toEqual({ 'father.name': '王浩然' });
});

test('sends a value again that changed while it was on its way', async () => {
  const sent: unknown[] = [];
  const saver: Saver = new Saver('d', async (fields) => {
    sent.push(fields['father.name']);
    if (sent.length === 1) void saver.put({ 'father.name': '王浩然' });
    return {};
  }, keep(), () => {});
  await saver.put({ 'father.name': '王' });
  expect(sent).toEqual(['王', '王浩然']);
});

test('tells of a value that is put while another is on its way, so that the page shows it', async () => {
  const told: string[][] = [];
  let arrive = () => {};
  const saver: Saver = new Saver('d', () => new Promise((done) => { arrive = () => done({}); }), keep(), () => told.push(Object.keys(saver.unsent())));
  void saver.put({ 'consent.privacy': true });
  void saver.put({ 'declare.truth': true });
  expect(told.at(-1)).toEqual(['consent.privacy', 'declare.truth']);
  arrive();
});
