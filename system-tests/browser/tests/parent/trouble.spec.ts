import { expect } from '@playwright/test';
import { signUp } from '../../actors/provincialIdentity.ts';
import { applied } from '../../pages/applied.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { openForm } from '../../pages/wizard.ts';

const saved = '[data-saved="SAVED"]';
const GIVEN = '[data-key="child[1].givenName"]';

async function type(page: import('@playwright/test').Page, name: string) {
  await page.locator(GIVEN).fill(name);
  await page.locator(GIVEN).blur();
}

test.describe('while the form is filled in', () => {
  test.beforeEach(async ({ page }) => {
    await openForm(page, (family) => signUp(family, { licences: true }));
    await expect(page.locator(GIVEN)).toBeVisible();
    await expect(page.locator(saved)).toBeVisible();
  });

  test('a lost network keeps what is typed and saves it when it is back', async ({ page, context }) => {
    await context.setOffline(true);
    await expect(page.getByRole('alert')).toContainText('网络断开了');
    await type(page, '安宁');
    await expect(page.locator('[data-saved="WAITING"]')).toContainText('内容不会丢');
    await context.setOffline(false);
    await expect(page.locator(saved)).toBeVisible();
    await page.reload();
    await expect(page.locator(GIVEN)).toHaveValue('安宁');
  });

  test('an expired session says so, and after signing in everything typed is there', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'q_session', value: 'ended', url: baseURL! }]);
    await type(page, '安宁');
    const ended = page.getByRole('alert').filter({ hasText: '登录已失效' });
    await expect(ended).toBeVisible();
    const here = page.url();
    await ended.getByRole('button', { name: '登录' }).tap();
    await page.waitForURL(here);
    await expect(page.locator(GIVEN)).toHaveValue('安宁');
    await expect(page.locator(saved)).toBeVisible();
  });

  test('a service that does not answer is called so and loses nothing', async ({ page }) => {
    const away = { status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, code: 'SERVICE_AWAY', title: '系统处理中', detail: '办理系统暂时没有应答，您填的内容没有丢。请过几分钟再试。' }) };
    await page.route('**/api/application/**', (route) => route.fulfill(away));
    await type(page, '安宁');
    await expect(page.locator('[data-saved="WAITING"]')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: '系统处理中' })).toBeVisible();
    const again = page.getByRole('button', { name: '再试一次' });
    await expect(again).toBeVisible();
    await page.unroute('**/api/application/**');
    await again.tap();
    await expect(page.locator(GIVEN)).toHaveValue('安宁');
    await expect(page.locator(saved)).toBeVisible();
  });

  test('logging out says that it has happened and that the form is kept', async ({ page }) => {
    await type(page, '安宁');
    await expect(page.locator(saved)).toBeVisible();
    const form = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '退出登录' }).tap();
    await expect(page.getByRole('status').filter({ hasText: '您已退出登录' })).toBeVisible();
    await page.goto(form);
    await expect(page.getByRole('heading', { name: '请先登录' })).toBeVisible();
  });
});

test('a complaint that was being written when the session ended is there after signing in, can be sent, and is never sent in another’s name', async ({ page, context, browser, baseURL }) => {
  const application = await applied();
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const panel = page.locator('[data-panel="complaint"]');
  await panel.locator('summary').tap();
  await panel.getByRole('textbox').fill('电话一直打不通');
  await context.addCookies([{ name: 'q_session', value: 'ended', url: baseURL! }]);
  await panel.getByRole('button', { name: '提交' }).tap();
  const ended = page.getByRole('alert').filter({ hasText: '登录已失效' });
  await ended.getByRole('button', { name: '登录' }).tap();
  await expect(ended).toBeHidden();
  await expect(panel.getByRole('textbox')).toHaveValue('电话一直打不通');
  await panel.getByRole('button', { name: '提交' }).tap();
  await expect(panel.getByRole('status')).toContainText('已收到');
  await expect(panel.getByRole('textbox')).toHaveValue('');

  await panel.getByRole('textbox').fill('还想再说一件事');
  const clerk = await (await browser.newContext()).newPage();
  await signIn(clerk, 'clerk-h-220502', '/guide');
  await context.clearCookies();
  await context.addCookies(await clerk.context().cookies());
  await panel.getByRole('button', { name: '提交' }).tap();
  const another = page.getByRole('alert').filter({ hasText: '现在登录的是另一个人' });
  await expect(another).toBeVisible();
  await expect(panel).toHaveCount(0);
  await another.getByRole('button', { name: '刷新' }).tap();
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
});
