import { type Browser, expect } from '@playwright/test';
import { Application } from '../../actors/application.ts';
import { recordDelivery } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { type Family, inventFamily } from '../../family/family.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { recordDeathAtWard } from '../../pages/ward.ts';

const CHEERFUL = /恭喜|祝贺|喜|满意|接种日历|宝宝|导览|可以享受|提醒您/;

/** The ward records it today, by the calendar there. */
async function childDies(browser: Browser, family: Family) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await recordDeathAtWard(await context.newPage(), family, new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  await context.close();
}

test('after a death no page says a cheerful word', async ({ page, browser }) => {
  const application = await applied({}, (form) => {
    form.items = ['B', 'V', 'H', 'C'];
    form.insurance.refusal = 'LATER';
  });
  await childDies(browser, application.family);
  await application.until('C', ['CANCELLED']);

  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  await expect(page.locator('[data-item="C"]')).toHaveAttribute('data-state', 'CANCELLED');
  await expect(page.locator('[data-item="C"]')).toContainText('不再需要办理');
  await expect(page.locator('[data-panel="rating"], [data-panel="vaccination"]')).toHaveCount(0);
  const add = page.locator('[data-panel="add"]');
  await add.locator('summary').tap();
  await expect(add.locator('option')).toHaveText([/选择/, /医保参保$/, /生育医疗费用报销$/]);
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

test('a family that applies after the death is asked only what is still done', async ({ page, browser }) => {
  const family = inventFamily();
  await signUp(family);
  await recordDelivery(family);
  const draftId = await Application.fill(family);
  await childDies(browser, family);
  await Application.mourned(family, draftId);

  await signInAs(page, family.mother, `/apply/${draftId}`);
  await expect(page.locator('main > :first-child')).toContainText('请节哀');
  for (const [step, heading] of [['child', '孩子'], ['delivery', '收件'], ['papers', '材料'], ['review', '核对并提交']]) {
    await page.goto(`/apply/${draftId}?step=${step}`);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    await expect(page.getByText('正在查询')).toHaveCount(0);
    await expect(page.locator('[data-key^="card."], [data-paper="card.photo"], [data-box="C"], [data-box="S"]')).toHaveCount(0);
    expect(await page.locator('main').innerText()).not.toMatch(CHEERFUL);
    await fitsThePhone(page);
  }
  await expect(page.getByText('请节哀')).toBeVisible();
  await expect(page.locator('[data-box="I"]')).toBeVisible();
});
