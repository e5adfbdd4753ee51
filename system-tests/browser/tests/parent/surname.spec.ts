import { expect } from '@playwright/test';
import { Application } from '../../actors/application.ts';
import { issueCertificate } from '../../actors/desk.ts';
import { signStatement, stockBlanks } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { test } from '../../pages/test.ts';
import { Thumb } from '../../pages/thumb.ts';
import { openForm } from '../../pages/wizard.ts';

/** Of neither parent: no invented family bears it. */
const GRANDMOTHERS = '陈';

test('a child with a grandmother\'s surname: the form says what it means, and nothing but the registration goes to the window', async ({ page }) => {
  await stockBlanks(50);
  const family = await openForm(page, (one) => signUp(one, { licences: true }));
  const thumb = new Thumb(page);
  await thumb.screen('孩子');
  await thumb.type('child[1].familyName', GRANDMOTHERS);
  await thumb.type('child[1].givenName', family.children[0].givenName);
  await thumb.next();
  await thumb.screen('母亲');
  await thumb.next();
  await thumb.choose('father.ethnicity', '01');
  for (const screen of ['落户', '社保卡和收件', '材料', '核对并提交']) {
    await thumb.next();
    await thumb.screen(screen);
  }
  await expect(page.locator('[data-preview="certificate"]')).toContainText(GRANDMOTHERS + family.children[0].givenName);
  const said = page.getByText('孩子的姓与父母都不同');
  await expect(said).toContainText('请说明选取这个姓的原因（如长辈姓氏、少数民族习惯）');
  await expect(said).toContainText('其他事项照常网上办');
  await fitsThePhone(page);
  await thumb.tap(page.locator('[data-key="consent.privacy"]'));
  await thumb.tap(page.locator('[data-key="consent.sensitive"]'));
  await thumb.tap(page.locator('[data-key="declare.truth"]'));
  await thumb.saved();
  await thumb.tap(page.getByRole('button', { name: '提交', exact: true }));
  await page.waitForURL('**/cases/*');

  const application = await Application.of(family, new URL(page.url()).pathname.split('/')[2]).consent();
  await signStatement(family, 'THIRD_SURNAME');
  await issueCertificate(application);
  const registration = page.locator('[data-item="H"]');
  await expect(registration).toHaveAttribute('data-state', 'DIVERTED', { timeout: 60_000 });
  await expect(registration).toContainText('所选姓氏由派出所当面确认');
  await expect(page.locator('[data-item="V"]')).toHaveAttribute('data-state', 'COMPLETED');
  await fitsThePhone(page);
});
