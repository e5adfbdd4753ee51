import { type Browser, expect, type Page, test } from '@playwright/test';
import { born } from '../../actors/application.ts';
import { recordDelivery } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { accountOf, inventFamily } from '../../family/family.ts';
import { signIn } from '../../pages/signIn.ts';

const RUNS = 5;
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 };
const SLOWER = 4;

/** From asking for the address to the first field that can be used, with nothing kept from before; and what of JavaScript came over the line. */
async function measure(page: Page, path: string, field: string) {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  await line.send('Network.emulateNetworkConditions', SLOW_LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const scripts = new Set<string>();
  let bytes = 0;
  line.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { bytes += scripts.has(requestId) ? encodedDataLength : 0; });
  const began = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(field).first().waitFor();
  return { ms: performance.now() - began, bytes };
}

async function report(browser: Browser, what: string, limit: { ms: number; kilobytes: number }, path: string, field: string, state?: object) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', storageState: state as never });
    runs.push(await measure(await context.newPage(), path, field));
    await context.close();
  }
  const ms = runs.map((run) => run.ms).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  const kilobytes = Math.max(...runs.map(({ bytes }) => bytes)) / 1024;
  console.log(`${what}: ready after ${(ms / 1000).toFixed(2)} s of ${limit.ms / 1000} s (median of ${RUNS}), ${kilobytes.toFixed(0)} KB of ${limit.kilobytes} KB JavaScript`);
  expect.soft(kilobytes).toBeLessThanOrEqual(limit.kilobytes);
}

test('the public guide', ({ browser, baseURL }) =>
  report(browser, 'public guide', { ms: 3000, kilobytes: 200 }, `${baseURL}/guide`, 'fieldset input'));

test('the form', async ({ browser, baseURL }) => {
  const family = inventFamily();
  await signUp(family, { licences: true });
  await recordDelivery(family);
  await born(family);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signIn(page, accountOf(family.mother), '/cases');
  await page.getByRole('button', { name: '开始办理' }).click();
  await page.waitForURL('**/apply/*');
  await report(browser, 'form', { ms: 5000, kilobytes: 400 }, page.url(), '[data-key="child[1].givenName"]', await context.storageState());
  await context.close();
});
