import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Application } from '../../actors/application.ts';
import { issueCertificate } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { seriousFaults } from '../../pages/looks.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

async function find(page: Page, account: string, { caseNo }: Application): Promise<void> {
  await signIn(page, account, '/certificates');
  await page.getByRole('searchbox').fill(caseNo);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(caseNo);
}

/** Its line among what waits for a second person. */
const waiting = (page: Page, number: string) => page.getByRole('region', { name: '等待复核的变更' }).getByRole('row', { name: number });

test('an issued certificate is replaced for a typing error once a second person has found it waiting and seen what will be printed', async ({ page, browser }) => {
  const application = await (await applied()).consent();
  await issueCertificate(application);
  const surname = application.family.father.name[0];
  await find(page, 'clerk-b-220502', application);
  const number = await page.getByRole('row', { name: '有效' }).locator('.code').innerText();

  await page.getByRole('button', { name: '换发' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('旧证编号永久作废');
  await dialog.getByLabel('原因').press('Enter');
  await page.locator('.ant-select-item-option').filter({ hasText: '信息录入错误' }).click();
  const name = dialog.getByLabel('孩子的新姓名');
  await name.fill(`${surname}囍`);
  await dialog.getByLabel('正页').check();
  await dialog.getByLabel('副页').check();
  await dialog.getByLabel('理由和依据').fill('录入时错了一个字，家长带来两页原证。');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await expect(name).toHaveAccessibleDescription(/囍/);
  await expect(dialog.getByLabel('理由和依据')).toHaveValue('录入时错了一个字，家长带来两页原证。');
  await name.fill(`${surname}沐阳`);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: '等待核准的变更' })).toContainText('请另一位同事');
  await expect(page.getByRole('button', { name: '换发' })).toHaveCount(0);

  await page.getByRole('button', { name: '撤回这项变更' }).click();
  await dialog.getByRole('button', { name: '撤回这项变更' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '换发' }).click();
  await dialog.getByLabel('原因').press('Enter');
  await page.locator('.ant-select-item-option').filter({ hasText: '信息录入错误' }).click();
  await name.fill(`${surname}沐阳`);
  await dialog.getByLabel('正页').check();
  await dialog.getByLabel('副页').check();
  await dialog.getByLabel('理由和依据').fill('录入时错了一个字，家长带来两页原证。');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: '返回等待复核的变更' }).click();
  await expect(waiting(page, number)).toContainText('由您提出');
  await expect(waiting(page, number).getByRole('button', { name: '打开核对' })).toHaveCount(0);

  const colleague = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(colleague, 'clerk-b2-220502', '/certificates');
  await expect(waiting(colleague, number)).toContainText('信息录入错误');
  await expect(waiting(colleague, number)).toContainText('clerk-b-220502');
  await waiting(colleague, number).getByRole('button', { name: '打开核对' }).click();
  await expect(colleague.getByRole('heading', { level: 2 })).toContainText(application.caseNo);
  await colleague.getByRole('button', { name: '核对无误，核准' }).click();
  const release = colleague.getByRole('dialog');
  await expect(release.locator('[data-field="child.name"]')).toContainText(`${surname}沐阳`);
  await expect(release).toContainText('录入时错了一个字');
  await release.getByRole('button', { name: '核对无误，核准' }).press('Enter');
  await expect(release).toBeHidden();
  await expect(colleague.getByRole('row', { name: number }).first()).toContainText('已换发');
  await expect(colleague.getByRole('row', { name: '有效' })).toContainText(`代替 ${number}`);
  await expect(colleague.locator('.history')).toContainText('信息录入错误');
  await colleague.getByRole('button', { name: '返回等待复核的变更' }).click();
  await expect(colleague.getByRole('region', { name: '等待复核的变更' })).toBeVisible();
  await expect(waiting(colleague, number)).toHaveCount(0);

  await colleague.getByRole('searchbox').fill(number);
  await colleague.keyboard.press('Enter');
  await expect(colleague.getByRole('heading', { level: 2 })).toContainText(application.caseNo);
  expect(colleague.url()).not.toContain(number);
});

test('the live births of a year are read back with the blanks they allow before they are entered anew', async ({ page }) => {
  await signIn(page, 'supervisor-b-220502', '/certificates?part=quota');
  const births = 1000 + randomInt(1000);
  const dialogue = page.getByRole('dialog');
  // Next year's: this year's quota is every other test's too.
  const nextYear = new Date().getFullYear() + 1;
  const open = async () => {
    await page.getByRole('button', { name: '填报活产数' }).press('Enter');
    await dialogue.getByLabel('用证年度').fill(String(nextYear));
    await page.keyboard.press('Tab');
  };
  await open();
  await expect(dialogue.locator(`[data-quota="${nextYear}"]`)).toBeVisible();
  await dialogue.getByLabel('上一年活产数').fill(String(births));
  await page.keyboard.press('Enter');
  await expect(dialogue).toBeHidden();
  await open();
  await expect(dialogue.locator(`[data-quota="${nextYear}"]`)).toContainText(String(births));
  await expect(dialogue.locator(`[data-quota="${nextYear}"]`)).toContainText(String(Math.floor(births * 1.2)));
  expect(await seriousFaults(page)).toEqual([]);
});

test('whoever has nothing to do with certificates does not find the page', async ({ page }) => {
  await signIn(page, 'clerk-h-220502', '/certificates');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  await expect(page.getByRole('link', { name: '签发后的证件' })).toHaveCount(0);
});
