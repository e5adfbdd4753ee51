import { expect } from '@playwright/test';
import { issueCertificate, Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { find } from '../../pages/searchBox.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const OFFICER = 'clerk-h-220502';
const COLLEAGUE = 'clerk-h2-220502';

test('at the end of a shift a clerk prints what is in hand, hands it over and takes one back', async ({ page, browser }) => {
  const application = await applied();
  await application.consent();
  await issueCertificate(application);
  await Task.of(application, 'H');
  const other = await (await browser.newContext()).newPage();
  await signIn(other, COLLEAGUE, '/desk');
  await expect(other.locator('[data-pile="MINE"] b')).toHaveText(/\d+/);
  await signIn(page, OFFICER, '/desk');
  await find(page, application.caseNo);
  await page.keyboard.press('c');
  await expect(page.locator('.item-head')).toContainText(OFFICER);

  await page.evaluate(() => { window.print = () => { document.body.dataset.printed = 'true'; }; });
  await page.keyboard.press('X');
  await page.keyboard.press('p');
  await expect(page.locator('.sheet')).toContainText(application.caseNo);
  await page.locator('[data-act="print-now"]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheets')).toHaveCount(0);

  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: COLLEAGUE }).check();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('[data-outcome="done"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await find(other, application.caseNo);
  await expect(other.locator('.item-head')).toContainText(COLLEAGUE);

  await find(page, application.caseNo);
  await page.locator('[data-act="more"]').click();
  await page.getByRole('menuitem', { name: '收回移交' }).click();
  await expect(page.locator('.item-head')).toContainText(OFFICER);
  await expect(page.locator('.history')).toContainText('移交给同事');
});

test('a clerk records days away, sees who stands in, and comes back early', async ({ page }) => {
  await signIn(page, 'clerk-i-220502', '/desk');
  await page.getByRole('button', { name: '同事与请假' }).click();
  const dialog = page.getByRole('dialog');
  const mine = dialog.locator('[data-colleague="clerk-i-220502"]');
  await expect(mine).toBeVisible();
  await dialog.getByLabel('第一天').fill('2031-03-03');
  await dialog.getByLabel('最后一天').fill('2031-03-05');
  await dialog.getByRole('button', { name: '登记请假' }).click();
  await expect(mine).toContainText('2031-03-03');
  await dialog.getByRole('button', { name: '登记请假' }).click();
  await expect(dialog.getByRole('alert')).toContainText('已登记过');
  await mine.getByRole('button', { name: '销假' }).click();
  await expect(mine).not.toContainText('2031-03-03');
});
