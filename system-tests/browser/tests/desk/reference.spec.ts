import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { applied } from '../../pages/applied.ts';
import { seriousFaults } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const OFFICE = 'C.220502';

test('an office\'s new telephone is proposed by one administrator, approved by another and seen by a family', async ({ page, browser }) => {
  const { family, caseNo } = await applied();
  const phone = `0435-3${randomInt(100_000, 999_999)}`;
  await signIn(page, 'administrator', '/reference');
  await page.getByRole('tab', { name: '提出修改' }).click();
  await page.getByLabel('种类').press('Enter');
  await page.locator('.ant-select-item-option').filter({ hasText: '机构名录' }).click();
  await page.getByLabel('编码').fill(OFFICE);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('东昌区人社局社保卡中心（示例）');
  await page.getByLabel('电话').fill(phone);
  await expect(page.getByRole('row', { name: /^电话/ })).toContainText(phone);
  expect(await seriousFaults(page)).toEqual([]);
  const day = page.getByLabel('生效日期');
  const today = new Date(Date.parse(await day.inputValue()) - 86_400_000).toISOString().slice(0, 10);
  await day.fill(today);
  await page.getByLabel('依据').fill('示例函〔2026〕1号');
  await page.getByRole('button', { name: '提出修改' }).click();
  const row = page.getByRole('row', { name: OFFICE });
  await expect(row.getByRole('button', { name: /^批\s*准$/ })).toBeDisabled();

  const second = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(second, 'administrator2', '/reference');
  const waiting = second.getByRole('row', { name: OFFICE });
  await waiting.locator('.ant-table-row-expand-icon').click();
  await expect(second.getByRole('row', { name: /^电话/ })).toContainText(phone);
  await expect(second.getByText(/影响 \d+ 个办件/)).toBeVisible();
  await waiting.getByRole('button', { name: /^批\s*准$/ }).click();
  await second.getByRole('button', { name: /^确\s*定$/ }).click();
  await expect(waiting).toBeHidden();

  const mother = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signInAs(mother, family.mother, `/cases/${caseNo}`);
  await expect(async () => {
    await mother.reload();
    await expect(mother.getByRole('link', { name: phone })).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
});
