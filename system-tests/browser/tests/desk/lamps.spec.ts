import { expect, type Page } from '@playwright/test';
import { makeLate } from '../../actors/supervision.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

/** The desk has a search box as well: the page must be there first. */
async function only(page: Page, caseNo: string): Promise<void> {
  await expect(page.getByRole('heading', { name: '时限督办' })).toBeVisible();
  await page.getByRole('searchbox', { name: '办件编号' }).fill(caseNo);
}
const list = (page: Page, what: string) => page.getByRole('radiogroup', { name: '等什么' }).getByText(what).click();

test('a red card is told at the desk until read, explained and appealed against by the office, decided and closed by an administrator', async ({ page, browser }) => {
  const application = await applied();
  await makeLate(application, 'B');
  const row = (on: Page) => on.getByRole('row').filter({ hasText: `${application.caseNo}-1` });
  const act = (on: Page, what: string) => row(on).getByRole('button', { name: new RegExp(`^${what}：`) });

  await signIn(page, 'supervisor-b-220502', '/desk');
  const word = page.locator('[data-raised="RED"]').filter({ hasText: `${application.caseNo}-1` });
  await page.getByText('逐件查看').click();
  await expect(word).toBeVisible();
  await page.getByRole('button', { name: '已看过' }).press('Enter');
  await expect(word).toHaveCount(0);
  await page.getByRole('link', { name: '时限督办' }).click();
  await only(page, application.caseNo);
  await expect(row(page)).toContainText('红灯');
  await expect(row(page)).toContainText('还没有说明');
  expect(await seriousFaults(page)).toEqual([]);
  await fitsThePhone(page);

  await act(page, '填写说明').press('Enter');
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('button', { name: '填写说明' }).press('Enter');
  await expect(dialogue.getByRole('textbox')).toHaveAccessibleDescription(/请填写/);
  await dialogue.getByRole('textbox').fill('当日系统停电，已补办。');
  await page.keyboard.press('Control+Enter');
  await expect(row(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '时限督办' })).toBeFocused();

  await list(page, '待办结');
  await expect(row(page)).toContainText('当日系统停电');
  await act(page, '申诉').press('Enter');
  await dialogue.getByRole('textbox').fill('停电当天本应暂停计时。');
  await page.keyboard.press('Control+Enter');
  await expect(row(page)).toHaveCount(0);

  const administrator = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(administrator, 'administrator', '/lamps');
  await only(administrator, application.caseNo);
  await expect(row(administrator)).toContainText('停电当天本应暂停计时');
  await act(administrator, '决定申诉').press('Enter');
  const decision = administrator.getByRole('dialog');
  await expect(decision).toContainText('决定后不能更改');
  await decision.getByLabel(/^申诉成立/).check();
  expect(await seriousFaults(administrator)).toEqual([]);
  await decision.getByRole('button', { name: '决定申诉' }).press('Enter');
  await expect(row(administrator)).toHaveCount(0);
  await list(administrator, '待办结');
  await expect(row(administrator)).toContainText('这张红牌不计');
  await act(administrator, '办结').press('Enter');
  await decision.getByRole('button', { name: '办结' }).press('Enter');
  await expect(row(administrator)).toHaveCount(0);
});

test('a supervisor of another office sees nothing of it, a clerk not even the page', async ({ page, browser }) => {
  await signIn(page, 'clerk-b-220502', '/lamps');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(other, 'supervisor-h-220502', '/lamps');
  await expect(other.getByRole('table')).toBeVisible();
  await expect(other.getByRole('table')).not.toContainText('出生医学证明');
});
