import { expect } from '@playwright/test';
import { born } from '../../actors/application.ts';
import { recordDelivery } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { accountOf, COUNTY, type Family, inventFamily } from '../../family/family.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { Thumb } from '../../pages/thumb.ts';
import { openForm } from '../../pages/wizard.ts';
import { url } from '../../stack/addresses.ts';
import { ask } from '../../stack/http.ts';
import { tokenOf } from '../../stack/tokens.ts';

async function delivered(licences: boolean): Promise<Family> {
  const family = inventFamily();
  await signUp(family, { licences });
  await recordDelivery(family);
  await born(family);
  return family;
}

test('a family without any licence applies with at most 15 fields, 45 taps and 8 screens', async ({ page }) => {
  const family = await delivered(false);
  const { mother, father, children: [child] } = family;
  const thumb = new Thumb(page);
  await signInAs(page, mother, '/cases');
  await fitsThePhone(page);
  await thumb.tap(page.getByRole('button', { name: '开始办理' }));

  await thumb.screen('孩子');
  await thumb.type('child[1].familyName', father.name[0]);
  await thumb.type('child[1].givenName', child.givenName);
  await thumb.choose('child[1].ethnicity', '01');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('母亲');
  await thumb.type('mother.mobile', mother.mobile);
  await thumb.choose('mother.ethnicity', '01');
  await thumb.choose('mother.hukouRegion', COUNTY);
  await thumb.choose('mother.address.region', COUNTY);
  await thumb.type('mother.address', '示例路1号');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('父亲');
  await thumb.type('father.name', father.name);
  await thumb.type('father.idNo', father.idNo);
  await thumb.type('father.mobile', father.mobile);
  await thumb.choose('father.ethnicity', '01');
  await thumb.choose('father.hukouRegion', COUNTY);
  await thumb.type('marriage.certNo', 'J220502-2023-000123');
  await thumb.type('marriage.date', '2023-05-20');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('落户');
  await expect(page.locator('[data-key="hukou.householderName"]')).toHaveValue(father.name);
  await thumb.type('hukou.householdNo', '900000123');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('社保卡和收件');
  await thumb.type('mail.receiver', mother.name);
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('材料');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('核对并提交');
  const preview = page.locator('[data-preview="certificate"]');
  await expect(preview).toContainText(father.name[0] + child.givenName);
  for (const [row, said] of Object.entries({ 'mother.name': mother.name, 'mother.idNo': mother.idNo, 'father.idNo': father.idNo, 'mother.ethnicity': '汉族', 'child.weightG': '3250' })) {
    await expect(preview.locator(`[data-row="${row}"]`)).toContainText(said);
  }
  await expect(page.locator('[data-box="G"] input')).toBeChecked();
  await expect(page.locator('[data-wording="sensitive"] details')).toContainText('按最小必要原则处理');
  await thumb.tap(page.locator('[data-key="consent.privacy"]'));
  await thumb.tap(page.locator('[data-key="consent.sensitive"]'));
  await thumb.tap(page.locator('[data-key="declare.truth"]'));
  await fitsThePhone(page);
  await thumb.saved();
  await thumb.tap(page.getByRole('button', { name: '提交', exact: true }));
  await page.waitForURL('**/cases/*');
  await expect(page.locator('[data-item="B"]')).toBeVisible();
  await fitsThePhone(page);

  console.log(`applied with ${thumb.typed} typed fields, ${thumb.taps} taps, ${thumb.screens.size} screens`);
  expect(thumb.typed).toBeLessThanOrEqual(15);
  expect(thumb.taps).toBeLessThanOrEqual(45);
  expect(thumb.screens.size).toBeLessThanOrEqual(8);
});

test('a family with licences types its child\'s name only; leaving insurance out says so and drops nothing else', async ({ page }) => {
  const family = await delivered(true);
  const thumb = new Thumb(page);
  await signInAs(page, family.mother, '/cases');
  await thumb.tap(page.getByRole('button', { name: '开始办理' }));
  await thumb.screen('孩子');
  await thumb.type('child[1].givenName', family.children[0].givenName);
  for (const screen of ['母亲', '父亲']) {
    await thumb.next();
    await thumb.screen(screen);
  }
  await thumb.next();
  await expect(page.locator('.fault')).toHaveText('这一项还没填');
  await thumb.choose('father.ethnicity', '01');
  for (const screen of ['落户', '社保卡和收件', '材料', '核对并提交']) {
    await thumb.next();
    await thumb.screen(screen);
  }
  await thumb.tap(page.getByLabel('医保参保', { exact: true }));
  await thumb.tap(page.getByLabel('以后再办'));
  await thumb.tap(page.locator('[data-box="R"] input'));
  await expect(page.locator('[data-key="mother.address.township"]')).toHaveValue('220502001');
  await thumb.type('child[1].birthOrder', '1');
  await fitsThePhone(page);
  await thumb.tap(page.locator('[data-key="consent.privacy"]'));
  await thumb.tap(page.locator('[data-key="consent.sensitive"]'));
  await thumb.tap(page.locator('[data-key="declare.truth"]'));
  await thumb.saved();
  await thumb.tap(page.getByRole('button', { name: '提交', exact: true }));
  await page.waitForURL('**/cases/*');
  await expect(page.locator('[data-item="C"]')).toBeVisible();
  await expect(page.locator('[data-item="G"]')).toBeVisible();
  await expect(page.locator('[data-item="R"]')).toBeVisible();
  await expect(page.locator('[data-item="I"]')).toHaveCount(0);

  console.log(`applied with ${thumb.typed} typed fields, ${thumb.taps} taps, ${thumb.screens.size} screens`);
  const token = await tokenOf(accountOf(family.mother));
  const [{ draftId }] = await ask('GET', `${url('application')}/drafts`, token);
  const { form } = await ask('GET', `${url('application')}/drafts/${draftId}`, token);
  expect(form.insurance.refusal).toBe('LATER');
});

test('a number that is not taken stays in its field beside what is wrong with it, and stops the way on until it is mended', async ({ page }) => {
  const { mother } = await openForm(page, (family) => signUp(family, { licences: true }));
  await page.goto(`${new URL(page.url()).pathname}?step=mother`);
  const thumb = new Thumb(page);
  const mobile = page.locator('[data-key="mother.mobile"]');
  await thumb.type('mother.mobile', '1390000');
  await expect(page.locator('.fault')).toBeVisible();
  await expect(mobile).toHaveValue('1390000');
  await thumb.next();
  await thumb.screen('母亲');
  await expect(mobile).toBeFocused();
  await expect(mobile).toHaveValue('1390000');
  await thumb.type('mother.mobile', mother.mobile);
  await expect(page.locator('.fault')).toHaveCount(0);
  await thumb.next();
  await thumb.screen('父亲');
});
