import { expect, type Page } from '@playwright/test';
import { stockBlanks } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { inventFamily } from '../../family/family.ts';
import { seriousFaults } from '../../pages/looks.ts';
import { test } from '../../pages/test.ts';

/** The persons behind the tour's doors; the standing set of a demonstration signs them up as well. */
const MOTHER = { name: '周静怡', idNo: '220502199506129226', mobile: '13900009901', ethnicity: '01' };
const FATHER = { name: '吴子昂', idNo: '220502199304089318', mobile: '13900009902', ethnicity: '01' };

const next = (page: Page) => page.getByRole('button', { name: /^下一步/ }).click();
const onPhone = (page: Page, letter: string) => page.locator(`.phone [data-item="${letter}"]`);

async function enter(page: Page, account: string, path: string): Promise<void> {
  await page.locator(`[data-step] [data-account="${account}"]`).click();
  await page.waitForURL(`**${path}`);
  await expect(page.locator('.tour-bar')).toBeVisible();
}

async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: '回到导览' }).click();
  await expect(page.locator('[data-step]')).toBeVisible();
}

/** At a desk, until the phone beside it shows what came of it; registers that are slow at first are waited for. */
async function decide(page: Page, caseNo: string, key: string, item: string, state: string): Promise<void> {
  await expect(async () => {
    if (await onPhone(page, item).getAttribute('data-state') === state) {
      return;
    }
    await page.getByRole('searchbox').fill(caseNo);
    await page.keyboard.press('Enter');
    await expect(page.locator('.item-head h2')).toContainText(caseNo, { timeout: 3_000 });
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 });
    await page.keyboard.press('Control+Enter');
    await expect(onPhone(page, item)).toHaveAttribute('data-state', state, { timeout: 8_000 });
  }).toPass({ timeout: 90_000 });
}

test('the five-step tour follows one child from the form to the board, the phone beside the desk', async ({ page }) => {
  test.slow();
  // The persons stay the same; on a stack where they took the tour before, brothers and sisters cannot share a name.
  const family = { ...inventFamily(), mother: MOTHER, father: FATHER };
  await signUp(family, { licences: true });
  await stockBlanks(20);

  const begun = Date.now();
  await page.goto('/');
  await page.getByRole('link', { name: '五步看懂' }).click();
  await enter(page, 'hospital-220502', '/hospital');
  await expect(page.getByLabel('母亲姓名')).toHaveValue(MOTHER.name);
  await page.getByRole('button', { name: '登记分娩' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已登记，记录' })).toBeVisible();
  await back(page);

  await enter(page, 'p-d110f687-141', '/cases');
  const begin = page.locator('.card').getByRole('button', { name: '开始办理' }).first();
  await expect(async () => {
    await page.reload();
    await expect(begin).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await begin.click();
  await page.locator('[data-key="child[1].givenName"]').fill(family.children[0]!.givenName);
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
  await expect(page.locator('.tour-bar')).toContainText(caseNo);
  await expect(onPhone(page, 'B')).toHaveAttribute('data-state', 'ACCEPTED');
  await back(page);
  await enter(page, 'p-53c230bc-578', '/cases');
  await page.getByRole('link', { name: caseNo }).click();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.locator('[data-consent="GRANTED"]')).toBeVisible();
  await back(page);
  await next(page);

  await enter(page, 'clerk-b-220502', '/desk');
  await decide(page, caseNo, 'a', 'B', 'APPROVED');
  expect(await seriousFaults(page)).toEqual([]);
  await back(page);
  await enter(page, 'clerk-b2-220502', '/desk');
  await decide(page, caseNo, 'f', 'B', 'COMPLETED');
  await back(page);
  await next(page);
  await expect(onPhone(page, 'H')).toHaveAttribute('data-state', 'ACCEPTED');
  await enter(page, 'clerk-h-220502', '/desk');
  await decide(page, caseNo, 'a', 'H', 'COMPLETED');
  await expect(onPhone(page, 'C')).toHaveAttribute('data-state', 'COMPLETED');
  await back(page);
  await next(page);
  await enter(page, 'p-d110f687-141', '/cases');
  await page.getByRole('link', { name: caseNo }).click();
  await expect(page.locator('main [data-item="C"]')).toHaveAttribute('data-state', 'COMPLETED');
  await back(page);
  await next(page);
  await enter(page, 'administrator', '/admin');
  await expect(page.getByRole('heading', { level: 1, name: '运行看板' })).toBeVisible();
  console.log(`The tour by script took ${Math.round((Date.now() - begun) / 1000)} s.`);
});
