import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const SUPERVISOR = 'supervisor-h-220502';

const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

test('rows are taken away once an auditor has approved what they are for, and the trail says how many', async ({ page, browser }) => {
  await applied();
  const purpose = `季度核对 ${Date.now()}`;
  await signIn(page, SUPERVISOR, '/home');
  await page.getByRole('link', { name: '数据导出' }).click();
  await page.getByRole('button', { name: '申请导出' }).click();
  const asking = page.getByRole('dialog');
  await asking.getByRole('button', { name: '申请导出' }).click();
  await expect(asking).toContainText('请填写');
  await asking.getByLabel('用途').fill(purpose);
  await page.keyboard.press('Control+Enter');
  await expect(asking).toBeHidden();
  await expect(rowOf(page, purpose)).toContainText('待审批');
  await expect(rowOf(page, purpose)).toContainText('户口登记的事项');
  expect(await seriousFaults(page)).toEqual([]);

  const auditor = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(auditor, 'auditor', '/home');
  await expect(auditor.getByRole('heading', { name: '审计日志' })).toBeVisible();
  await auditor.getByRole('link', { name: '数据导出' }).click();
  await expect(rowOf(auditor, purpose)).toContainText(SUPERVISOR);
  expect(await seriousFaults(auditor)).toEqual([]);
  await rowOf(auditor, purpose).getByRole('button', { name: /^批准申请/ }).click();
  const deciding = auditor.getByRole('dialog');
  await expect(deciding).toContainText('批准后不能撤回');
  await expect(deciding).toContainText(purpose);
  await deciding.getByRole('button', { name: '批准', exact: true }).press('Enter');
  await expect(deciding).toBeHidden();
  await expect(rowOf(auditor, purpose)).toHaveCount(0);

  await page.reload();
  const download = page.waitForEvent('download');
  await rowOf(page, purpose).getByRole('button', { name: /^取走申请/ }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF办件编号,/);
  expect(lines[1]).toContain('出生登记');
  await expect(page.getByText(`已取走 ${lines.length - 1} 条`)).toBeVisible();
  await fitsThePhone(page);

  await auditor.getByRole('link', { name: '审计日志' }).click();
  await auditor.getByLabel('编号').fill('王梓涵');
  await auditor.getByRole('button', { name: '查询' }).click();
  await expect(auditor.getByText('这里只填编号')).toBeVisible();
  await auditor.getByLabel('编号').fill('');
  await auditor.getByLabel('账号').fill(SUPERVISOR);
  await auditor.getByLabel('做了什么').fill('EXPORT_FETCHED');
  await auditor.locator('.ant-select-item-option').filter({ hasText: '取走导出的数据' }).click();
  await auditor.getByRole('button', { name: '查询' }).click();
  await expect(rowOf(auditor, purpose)).toContainText(`${purpose}，${lines.length - 1} 条`);
  await expect(rowOf(auditor, purpose)).toContainText('联办申请');
});

/** One more than an account may within an hour (domain.md 8.3). */
const LOOKS = 31;

test('an account that looked behind too many masks stands out in the audit trail', async ({ page }) => {
  const item = await Task.of(await applied({}, (form) => { form.items = ['B', 'H']; form.insurance.refusal = 'LATER'; }), 'B');
  for (let look = 0; look < LOOKS; look++) {
    await item.act('unmasking', { fields: ['mother.idNo'], purpose: 'COMPARE' }, 'second');
  }
  await signIn(page, 'auditor', '/audit');
  await page.getByLabel('服务').fill('出生医学');
  await page.locator('.ant-select-item-option').filter({ hasText: '出生医学证明' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('做了什么').fill('UNMASKING_ALARM');
  await page.locator('.ant-select-item-option').filter({ hasText: '查看遮盖内容过多' }).click();
  await page.getByRole('button', { name: '查询' }).click();
  const alarm = page.locator('.audit-alarm').filter({ hasText: 'clerk-b2-220502' }).first();
  await expect(alarm).toContainText('一小时内超过 30 次');
  expect(await seriousFaults(page)).toEqual([]);
  await fitsThePhone(page);
});

test('whoever neither asks for exports nor watches over them finds neither page', async ({ page }) => {
  await signIn(page, 'clerk-h-220502', '/exports');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  await page.goto('/audit');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
});
