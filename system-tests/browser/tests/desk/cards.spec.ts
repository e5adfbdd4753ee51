import { expect, type Page } from '@playwright/test';
import type { Application } from '../../actors/application.ts';
import { issueCertificate, registerChild } from '../../actors/desk.ts';
import { NEIGHBOURING_HOSPITAL } from '../../family/family.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

/** Where no other test waits for a card: to produce one here takes nothing out of another test's parcel. */
const { county } = NEIGHBOURING_HOSPITAL;

/** A family whose household is there; its card is ordered as soon as the child has a number. */
async function ordered(): Promise<Application> {
  const application = await (await applied({}, (form) => { form.father.hukouRegion = county; })).consent();
  await issueCertificate(application);
  await registerChild(application, 1, county);
  await application.until('C', ['COMPLETED']);
  return application;
}

const batches = (page: Page) => page.getByRole('region', { name: '批次' });

test('the card office opens a batch of what waits and reports it produced: the family is told, the neighbours see none of it', async ({ page, browser }) => {
  const application = await ordered();
  await signIn(page, `clerk-c-${county}`, '/home');
  await page.getByRole('link', { name: '制卡批次' }).click();
  const waiting = page.getByRole('region', { name: '待制卡' });
  await expect(waiting).toContainText(/二道江区\s*[1-9]\d* 张待制卡/);
  expect(await seriousFaults(page)).toEqual([]);

  const open = waiting.getByRole('button', { name: /^生成制卡批次/ });
  await open.press('Enter');
  const dialogue = page.getByRole('dialog');
  await expect(dialogue).toContainText('二道江区等得最久的');
  await page.keyboard.press('Escape');
  await expect(dialogue).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialogue.getByRole('button', { name: '生成制卡批次' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialogue).toBeHidden();
  await expect(page.getByRole('heading', { name: '批次', exact: true })).toBeFocused();
  await expect(waiting).toContainText('目前没有待制的卡');
  const batch = batches(page).getByRole('row').nth(1);
  await expect(batch).toContainText('制作中');
  await expect(batch).toContainText(`clerk-c-${county}`);
  const number = await batch.locator('.code').innerText();
  expect(number).toMatch(new RegExp(`^P${county}\\d{12,}$`));
  await fitsThePhone(page);

  await batch.getByRole('button', { name: `登记已制卡：${number}` }).press('Enter');
  await expect(dialogue).toContainText(number);
  await dialogue.getByRole('button', { name: '登记已制卡' }).press('Enter');
  await expect(dialogue).toBeHidden();
  const produced = batches(page).getByRole('row').filter({ hasText: number });
  await expect(produced).toContainText('已制卡');
  await expect(produced.getByRole('button')).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);

  const neighbour = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(neighbour, 'clerk-c-220502', '/cards');
  await expect(neighbour.getByRole('region', { name: '待制卡' })).toContainText('东昌区');
  await expect(batches(neighbour).getByRole('table')).toBeVisible();
  await expect(neighbour.getByText(number)).toHaveCount(0);
  await expect(neighbour.getByText('二道江区')).toHaveCount(0);

  const family = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signInAs(family, application.family.mother, `/cases/${application.caseNo}`);
  await expect(family.locator('[data-result="card.production"]')).toContainText('实体卡已制成');
});

test('whoever is not of the card office does not find the page', async ({ page }) => {
  await signIn(page, 'clerk-h-220502', '/cards');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  await expect(page.getByRole('link', { name: '制卡批次' })).toHaveCount(0);
});
