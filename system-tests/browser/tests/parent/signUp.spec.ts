import { expect, type Page } from '@playwright/test';
import { recordDelivery } from '../../actors/hospital.ts';
import { inventFamily, type Person } from '../../family/family.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { test } from '../../pages/test.ts';
import { Thumb } from '../../pages/thumb.ts';

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const press = (page: Page, name: string) => page.getByRole('button', { name }).tap();

/** To the provincial identity, which asks for name and number. */
async function meet(page: Page, { name, idNo }: Person) {
  await press(page, '省统一身份认证登录');
  await field(page, 'name').fill(name);
  await field(page, 'idNo').fill(idNo);
  await press(page, '下一步');
}

async function enterCode(page: Page) {
  await field(page, 'code').fill(await page.locator('#sms').innerText());
  await press(page, '下一步');
}

const face = (page: Page) => press(page, '人脸核验通过');

async function signUp(page: Page, person: Person) {
  await meet(page, person);
  await field(page, 'mobile').fill(person.mobile);
  await press(page, '发送验证码');
  await enterCode(page);
  await face(page);
}

async function signOut(page: Page) {
  await press(page, '退出登录');
  await expect(page.getByRole('status').filter({ hasText: '您已退出登录' })).toBeVisible();
}

/** A step of the provincial identity: nothing sticks out, nothing keeps anybody from using it. */
async function usable(page: Page) {
  await fitsThePhone(page);
  expect(await seriousFaults(page)).toEqual([]);
}

test('two parents who are not yet known sign up on one phone and each returns to the page left; a lost number is replaced', async ({ page }) => {
  const family = inventFamily();
  await recordDelivery(family);
  await page.goto('/cases');
  await expect(page.getByText('登录后会回到这里')).toBeVisible();
  await usable(page);

  await meet(page, { ...family.mother, idNo: `${family.mother.idNo.slice(0, 17)}?` });
  await expect(page.locator('#idNo-fault')).toContainText('核对18位号码');
  await expect(field(page, 'name')).toHaveValue(family.mother.name);
  await usable(page);
  await field(page, 'idNo').fill(family.mother.idNo);
  await press(page, '下一步');
  await field(page, 'mobile').fill(family.mother.mobile);
  await press(page, '发送验证码');
  await expect(field(page, 'code')).toBeVisible();
  await usable(page);
  await enterCode(page);
  await press(page, '人脸核验不通过');
  await expect(page.getByRole('alert')).toContainText('政务服务窗口');
  await usable(page);
  await face(page);
  await page.waitForURL('**/cases');
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: '开始办理' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const thumb = new Thumb(page);
  await thumb.tap(page.getByRole('button', { name: '开始办理' }));
  await thumb.type('child[1].familyName', family.mother.name[0]);
  await thumb.type('child[1].givenName', family.children[0].givenName);
  await thumb.choose('child[1].ethnicity', '01');
  await thumb.next();
  await expect(page.locator('[data-key="mother.mobile"]')).toHaveValue(family.mother.mobile);

  await signOut(page);
  await page.goto('/messages');
  await signUp(page, family.father);
  await page.waitForURL('**/messages');
  await page.goto('/cases');
  await expect(page.getByRole('button', { name: '开始办理' })).toHaveCount(0);

  await signOut(page);
  await meet(page, family.mother);
  await press(page, '这个号码已停用');
  await field(page, 'mobile').fill('13900000977');
  await press(page, '发送验证码');
  await enterCode(page);
  await face(page);
  await page.waitForURL('**/cases');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
