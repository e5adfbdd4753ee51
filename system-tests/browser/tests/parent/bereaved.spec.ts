import { expect } from '@playwright/test';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { recordDeathAtWard } from '../../pages/ward.ts';

const CHEERFUL = /恭喜|祝贺|喜|满意|接种日历|宝宝|导览|可以享受|提醒您/;

test('after a death no page says a cheerful word', async ({ page, browser }) => {
  const application = await applied();
  await recordDeathAtWard(await (await browser.newContext({ locale: 'zh-CN' })).newPage(), application.family, new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  await application.until('C', ['CANCELLED']);

  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  await expect(page.locator('[data-item="C"]')).toHaveAttribute('data-state', 'CANCELLED');
  await expect(page.locator('[data-item="C"]')).toContainText('不再需要办理');
  await expect(page.locator('[data-panel="rating"], [data-panel="vaccination"], [data-panel="add"]')).toHaveCount(0);
  expect(await page.locator('main').innerText()).not.toMatch(CHEERFUL);
  await fitsThePhone(page);
  const queryCode = (await page.locator('[data-query-code]').innerText()).slice(0, 6);
  for (const path of ['/messages', '/phone', '/cases']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('正在查询')).toHaveCount(0);
    expect(await page.locator('main').innerText()).not.toMatch(CHEERFUL);
  }
  await page.goto('/track');
  await page.getByLabel('办件编号').fill(application.caseNo);
  await page.getByLabel('查询码').fill(queryCode);
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.locator('[data-item="C"]')).toContainText('不再需要办理');
  await expect(page.locator('[data-item="H"]')).toContainText('死亡登记');
  expect(await page.locator('main').innerText()).not.toMatch(/已取消/);
});
