import { expect, type Page } from '@playwright/test';
import { issueCertificate, Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { find } from '../../pages/searchBox.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const OFFICER = 'clerk-h-220502';

/** How a desk learns what became of an item that was found. */
const FOLLOWED = /work-items\?.*ended=true/;

const decide = (page: Page) => page.keyboard.press('Enter');

test.describe('at the police desk', () => {
  test('of two clerks on one item the second is told who has it, and loses nothing', async ({ page, browser }) => {
    const application = await applied();
    await application.consent();
    await issueCertificate(application);
    await Task.of(application, 'H');
    const colleague = await (await browser.newContext()).newPage();
    await signIn(page, OFFICER, '/desk');
    await signIn(colleague, 'clerk-h2-220502', '/desk');
    await find(page, application.caseNo);
    // The second has not heard of the first.
    await colleague.route(FOLLOWED, (route) => route.abort());
    await find(colleague, application.caseNo);
    await page.keyboard.press('c');
    await expect(page.locator('[data-act="release"], .item-head')).toContainText(OFFICER);
    await colleague.keyboard.press('c');
    await expect(colleague.getByRole('alert')).toContainText('同事');
    await expect(colleague.locator('.item-head')).toContainText(OFFICER);
    await expect(colleague.locator('[data-act="approve"]')).toBeDisabled();
    await colleague.unroute(FOLLOWED);
    await page.keyboard.press('g');
    await expect(colleague.locator('.item-head')).not.toContainText(OFFICER, { timeout: 20_000 });
    await expect(colleague.locator('[data-act="approve"]')).toBeEnabled();
  });

  test('a refusal says what it means, asks once, keeps its words over an ended session and when a colleague was quicker, and a supervisor reopens it', async ({ page, browser, context, baseURL }) => {
    const application = await applied();
    await application.consent();
    await issueCertificate(application);
    await Task.of(application, 'H');
    await signIn(page, OFFICER, '/desk');
    await find(page, application.caseNo);
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('正式决定');
    const why = dialog.getByRole('textbox');
    await page.keyboard.type('须到派出所窗口核实婚姻登记。');
    await context.addCookies([{ name: 'q_session', value: 'ended', url: baseURL! }]);
    await page.keyboard.press('Control+Enter');
    await dialog.getByRole('alert').getByRole('button', { name: '登录' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('.item-head h2')).toContainText(application.caseNo);
    await page.keyboard.press('r');
    await expect(why).toHaveValue('须到派出所窗口核实婚姻登记。');
    const colleague = await (await Task.of(application, 'H')).act('claim', {}, 'second');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText('同事');
    await expect(why).toHaveValue('须到派出所窗口核实婚姻登记。');
    await Task.at('H', colleague.id).act('release', {}, 'second');
    await expect(async () => {
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toBeHidden({ timeout: 3_000 });
    }).toPass();
    await application.until('H', ['REFUSED']);

    const head = await (await browser.newContext()).newPage();
    await signIn(head, 'supervisor-h-220502', '/desk');
    await find(head, application.caseNo);
    await head.keyboard.press('.');
    await expect(head.getByRole('menuitem', { name: '打印' })).toBeFocused();
    await head.keyboard.press('ArrowUp');
    await expect(head.getByRole('menuitem', { name: '重新启动' })).toBeFocused();
    await head.keyboard.press('Enter');
    await expect(head.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await head.keyboard.type('家长已补充婚姻登记信息。');
    await head.keyboard.press('Control+Enter');
    await expect(head.getByRole('dialog')).toBeHidden();
    await application.until('H', ['ACCEPTED']);
  });

  test('a notice is built from the catalogue by keyboard, and numbers show only with a purpose', async ({ page }) => {
    const application = await applied();
    await application.consent();
    await issueCertificate(application);
    await Task.of(application, 'H');
    await signIn(page, OFFICER, '/desk');
    await find(page, application.caseNo);
    const number = page.locator('[data-field="mother.idNo"] td').first();
    await expect(number).toContainText(/^\d{3}\*+[\dX]{4}/);
    await page.keyboard.press('u');
    await decide(page);
    await expect(number).toContainText(application.family.mother.idNo);
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('dialog').locator('.defect')).toBeVisible();
    await page.locator('[data-more="D01"]').click();
    await expect(page.getByRole('dialog').locator('.defect')).toHaveCount(2);
    await page.keyboard.press('Control+Enter');
    const { notice } = await application.until('H', ['NOTICE']);
    expect(new Set(notice.defects.map(({ field }: { field: string }) => field)).size).toBe(2);
  });
});
