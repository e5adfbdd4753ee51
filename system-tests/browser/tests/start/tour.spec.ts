import { expect, type Page } from '@playwright/test';
import { Application, born } from '../../actors/application.ts';
import { issueCertificate, registerChild } from '../../actors/desk.ts';
import { recordDelivery, stockBlanks } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { inventFamily } from '../../family/family.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const next = (page: Page) => page.getByRole('button', { name: /^下一步/ }).click();
const item = (page: Page, letter: string) => page.locator(`[data-item="${letter}"]`);

test('the five-step tour follows one child from the form to the board', async ({ page }) => {
  const family = inventFamily();
  await signUp(family, { licences: true });
  await stockBlanks(20);
  await recordDelivery(family);
  await born(family);

  await page.goto('/');
  await page.getByRole('link', { name: '五步看懂' }).click();
  await expect(page.locator('[data-step="parent"] [data-account]')).toHaveCount(2);
  await signInAs(page, family.mother, '/cases');
  await expect(page.getByRole('complementary')).toContainText('第 1 步');
  await page.getByRole('button', { name: '开始办理' }).first().click();
  await page.locator('[data-key="child[1].givenName"]').fill(family.children[0].givenName);
  for (const screen of ['母亲', '父亲', '落户', '社保卡和收件', '材料', '核对并提交']) {
    if (screen === '落户') {
      await page.locator('[data-key="father.ethnicity"]').selectOption('01');
    }
    await expect(page.locator('[data-saved="SAVED"]')).toBeVisible();
    await page.getByRole('button', { name: '下一步', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
  }
  await page.locator('[data-key="consent.privacy"]').check();
  await page.locator('[data-key="consent.sensitive"]').check();
  await page.locator('[data-key="declare.truth"]').check();
  await expect(page.locator('[data-saved="SAVED"]')).toBeVisible();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL('**/cases/*');
  const caseNo = new URL(page.url()).pathname.split('/')[2];

  await page.getByRole('link', { name: '回到导览' }).click();
  await expect(item(page, 'B')).toContainText('出生医学证明');
  const application = await Application.of(family, caseNo).consent();
  await next(page);
  await issueCertificate(application);
  await next(page);
  await expect(item(page, 'B')).toHaveAttribute('data-state', 'COMPLETED');
  await registerChild(application);
  await application.until('C', ['COMPLETED']);
  await next(page);
  await expect(item(page, 'C')).toHaveAttribute('data-state', 'COMPLETED');
  await next(page);
  await page.locator('[data-step="board"] [data-account]').click();
  await page.waitForURL('**/admin');
  await expect(page.getByRole('heading', { level: 1, name: '运行看板' })).toBeVisible();
});
