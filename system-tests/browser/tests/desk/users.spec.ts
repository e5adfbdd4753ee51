import { expect, type Page } from '@playwright/test';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

/** By typing, as whoever has no account of the demonstration must. */
async function type(page: Page, account: string, password: string): Promise<void> {
  await page.locator('#username').fill(account);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  const box = page.getByRole('dialog').getByLabel(field);
  await box.fill(option);
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  await box.press('Escape');
}

test('an administrator opens an account, its clerk works at the right desk, and is out with the next request once it is locked', async ({ page, browser }) => {
  const account = `clerk-h-${Date.now().toString(36)}`;
  await signIn(page, 'administrator', '/home');
  await page.getByRole('link', { name: '用户与单位' }).click();
  await expect(page.getByRole('button', { name: '东昌区公安分局示例派出所' })).toBeVisible();
  await page.getByRole('button', { name: '新增账号' }).click();
  await page.getByRole('dialog').getByLabel('账号名').fill(account);
  await choose(page, '角色', '户口登记 · 办事员');
  await choose(page, '单位', '东昌区公安分局示例派出所');
  await expect(page.getByRole('dialog')).toContainText('通化市东昌区');
  await page.getByRole('dialog').getByRole('button', { name: '新增账号' }).click();
  const once = await page.getByRole('textbox', { name: '一次性密码' }).inputValue();
  expect(once).toMatch(/^[a-z2-9]{12}$/);
  await page.getByRole('button', { name: '已交给本人' }).click();
  await page.getByRole('button', { name: '东昌区公安分局示例派出所' }).click();
  await page.getByRole('searchbox').fill(account);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: account });
  await expect(row).toContainText('户口登记 · 办事员');

  const clerk = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await clerk.goto('/login?to=/home');
  await type(clerk, account, once);
  await clerk.locator('#password-new').fill('an-own-password');
  await clerk.locator('#password-confirm').fill('an-own-password');
  await clerk.locator('[type=submit]').click();
  await clerk.waitForURL('**/desk');
  await expect(clerk.getByRole('heading', { level: 1 })).toContainText('户口登记工作台');

  await row.getByRole('button', { name: '停用' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('登录会话立刻结束');
  await question.getByRole('button', { name: '停用' }).click();
  await expect(row).toContainText('已停用');

  const answer = await clerk.request.get('/api/household-registration/work-items');
  expect(answer.status()).toBe(401);
  await clerk.reload();
  await expect(clerk.getByRole('heading', { name: '请先登录' })).toBeVisible();
  await clerk.getByRole('main').getByRole('button', { name: '登录' }).click();
  await type(clerk, account, 'an-own-password');
  await expect(clerk.locator('body')).toContainText('账户已被禁用');

  await row.getByRole('button', { name: '恢复' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click();
  await expect(row).not.toContainText('已停用');
  await type(clerk, account, 'an-own-password');
  await clerk.waitForURL('**/desk');
});

test('nobody locks oneself, and nobody but an administrator finds the page', async ({ page, browser }) => {
  await signIn(page, 'administrator', '/users');
  await page.getByRole('searchbox').fill('administrator');
  await page.keyboard.press('Enter');
  const own = page.getByRole('row').filter({ has: page.getByText('administrator', { exact: true }) });
  await expect(own).toContainText('不能更改或停用自己的账号');
  await expect(own.getByRole('button')).toHaveCount(0);

  const clerk = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(clerk, 'clerk-h-220502', '/users');
  await expect(clerk.getByRole('heading', { name: '没有权限' })).toBeVisible();
  expect((await clerk.request.get('/api/accounts')).status()).toBe(403);
});
