import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { issueCertificate } from '../../actors/desk.ts';
import { citizenNumber } from '../../family/citizenNumber.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const COUNTY = '310101';

test('the desk of another province opens what was handed over for a purpose, and reports it received and registered', async ({ page, browser }) => {
  const application = await (await applied({}, (form) => { form.father.hukouRegion = COUNTY; })).consent();
  await issueCertificate(application);
  await application.until('H', ['WAITING']);
  const { father, mother, children: [child] } = application.family;

  await page.goto('/');
  await page.locator(`[data-account="desk-${COUNTY}"]`).click();
  await page.waitForURL('**/province');
  const row = page.getByRole('row').filter({ hasText: `${application.caseNo}-1` });
  const act = (what: string) => row.getByRole('button', { name: new RegExp(`^${what}：`) });
  await expect(row).toContainText(COUNTY);
  await expect(page.locator('main')).not.toContainText(father.name);
  expect(await seriousFaults(page)).toEqual([]);
  await fitsThePhone(page);

  await act('打开申请').press('Enter');
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('button', { name: '打开申请' }).press('Enter');
  await expect(dialogue).toContainText('请选择');
  await dialogue.getByLabel('办理跨省落户').check();
  await dialogue.getByRole('button', { name: '打开申请' }).press('Enter');
  const name = father.name[0] + child.givenName;
  await expect(dialogue.locator('[data-field="child.name"]')).toContainText(name);
  await expect(dialogue.locator('[data-field="father.idNo"]')).toContainText(father.idNo);
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialogue).toBeHidden();
  await expect(page.locator('body')).not.toContainText(father.idNo);
  expect(page.url()).not.toContain(encodeURIComponent(name));

  await act('登记已收到').press('Enter');
  await dialogue.getByRole('button', { name: '登记已收到' }).press('Enter');
  await expect(row).toHaveCount(0);
  await page.getByRole('radiogroup', { name: '办到哪一步' }).getByText('办理中').click();
  await act('退回').press('Enter');
  await expect(dialogue.getByRole('radio', { name: '查无此户' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(act('退回')).toBeFocused();

  await act('登记已落户').press('Enter');
  const number = dialogue.getByLabel('孩子的公民身份号码');
  await number.fill('31010120');
  await dialogue.getByLabel('户号').fill('310100123');
  await dialogue.getByLabel('户籍地址').fill('示例路1号');
  await page.keyboard.press('Enter');
  await expect(number).toHaveAccessibleDescription(/18位/);
  const bornOn = child.bornAt.slice(0, 10);
  await number.fill(citizenNumber('220502', bornOn, 900));
  await page.keyboard.press('Enter');
  await expect(number).toHaveAccessibleDescription(/登记地/);
  await number.fill(citizenNumber(COUNTY, bornOn, 900 + randomInt(50) * 2));
  await page.keyboard.press('Enter');
  await expect(dialogue).toBeHidden();
  await page.getByRole('radiogroup', { name: '办到哪一步' }).getByText('已落户').click();
  await expect(row).toBeVisible();
  await expect(row.getByRole('button')).toHaveCount(0);

  await application.until('H', ['COMPLETED']);
  const family = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signInAs(family, mother, `/cases/${application.caseNo}`);
  await expect(family.locator('main')).toContainText('310100123');
});

test('whoever works in this province does not find the page', async ({ page }) => {
  await signIn(page, 'clerk-h-220502', '/province');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
});
