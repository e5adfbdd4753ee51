import { expect } from '@playwright/test';
import { signUp } from '../../actors/provincialIdentity.ts';
import { accountOf, COUNTY } from '../../family/family.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { test } from '../../pages/test.ts';
import { Thumb } from '../../pages/thumb.ts';
import { openForm } from '../../pages/wizard.ts';
import { url } from '../../stack/addresses.ts';
import { ask } from '../../stack/http.ts';
import { tokenOf } from '../../stack/tokens.ts';

/** 安徽省合肥市蜀山区. */
const ELSEWHERE = '340104';

test('a mother whose household is in another province and a father with a passport fill in the form from end to end', async ({ page }) => {
  const { mother, children: [child] } = await openForm(page, (one) => signUp(one));
  const thumb = new Thumb(page);
  const familyName = page.locator('[data-key="child[1].familyName"]');
  const noFamilyName = page.locator('[data-key="child[1].noFamilyName"]');
  await thumb.screen('孩子');
  await thumb.tap(noFamilyName);
  await thumb.saved();
  await page.reload();
  await expect(noFamilyName).toBeChecked();
  await thumb.type('child[1].familyName', mother.name[0]);
  await expect(noFamilyName).not.toBeChecked();
  await thumb.type('child[1].givenName', child.givenName);
  await thumb.choose('child[1].ethnicity', '01');
  await thumb.saved();
  await expect(familyName).toHaveValue(mother.name[0]);
  await thumb.tap(page.locator('[data-folded="child[1].namePinyin"] summary'));
  await expect(page.locator('[data-key="child[1].namePinyin"]')).toHaveValue(/^[A-Z]+ [A-Z]+$/);
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('母亲');
  await thumb.type('mother.mobile', mother.mobile);
  await thumb.choose('mother.ethnicity', '01');
  await page.locator('[data-province="mother.hukouRegion"]').selectOption(ELSEWHERE.slice(0, 2));
  await thumb.choose('mother.hukouRegion', ELSEWHERE);
  await thumb.choose('mother.address.region', COUNTY);
  await thumb.type('mother.address', '示例路1号');
  await thumb.tap(page.locator('[data-folded="vacc.clinic"] summary'));
  await thumb.choose('vacc.clinic', '2205020301');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('父亲');
  await thumb.tap(page.locator('[data-key="father.fromOutside"]'));
  await expect(page.getByLabel('护照', { exact: true })).toBeChecked();
  await expect(page.locator('[data-key="father.ethnicity"], [data-key="father.hukouRegion"]')).toHaveCount(0);
  await thumb.type('father.name', 'KIM MINSU');
  await thumb.type('father.idNo', 'M90000001');
  await thumb.next();
  await expect(page.locator('.fault')).toHaveText('这一项还没填');
  await thumb.choose('father.nationality', 'KOR');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('落户');
  await expect(page.getByLabel('随母亲')).toBeChecked();
  await expect(page.getByLabel('随父亲')).toHaveCount(0);
  await thumb.type('hukou.householderName', mother.name);
  for (const screen of ['社保卡和收件', '材料', '核对并提交']) {
    await thumb.next();
    await thumb.screen(screen);
  }
  await expect(page.getByRole('region', { name: '母亲', exact: true })).toContainText('安徽省合肥市蜀山区');
  await expect(page.getByRole('region', { name: '父亲', exact: true })).toContainText('护照');
  await fitsThePhone(page);
  for (const box of await page.locator('[data-key^="consent."], [data-key^="declare."]').all()) {
    await thumb.tap(box);
  }
  await thumb.saved();
  await thumb.tap(page.getByRole('button', { name: '提交', exact: true }));
  await page.waitForURL('**/cases/*');
  await expect(page.locator('[data-item="B"]')).toBeVisible();

  const token = await tokenOf(accountOf(mother));
  const [{ draftId }] = await ask('GET', `${url('application')}/drafts`, token);
  const { form } = await ask('GET', `${url('application')}/drafts/${draftId}`, token);
  expect(form).toMatchObject({
    mother: { hukouRegion: ELSEWHERE }, father: { idType: '03', nationality: 'KOR', idNo: 'M90000001' }, hukou: { follow: 'M' }, clinic: '2205020301',
  });
});
