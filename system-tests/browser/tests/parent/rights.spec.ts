import { type Browser, expect, type Page } from '@playwright/test';
import { Application } from '../../actors/application.ts';
import { recordDelivery } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { inventFamily, type Person } from '../../family/family.ts';
import { applied, appliedAndTakenUp } from '../../pages/applied.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { openForm } from '../../pages/wizard.ts';

async function usable(page: Page) {
  await fitsThePhone(page);
  expect(await seriousFaults(page)).toEqual([]);
}

/** Another telephone, with its own person before it. */
async function phoneOf(browser: Browser, person: Person, to: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'zh-CN' });
  await signInAs(page, person, to);
  return page;
}

/** Somebody of another family whom both parents may ask. */
async function neighbour(): Promise<Person> {
  const family = inventFamily();
  await signUp(family);
  return family.mother;
}

test('the other parent reads what an objection stops, raises it, and both see that it stands', async ({ page, browser }) => {
  const { family, caseNo } = await appliedAndTakenUp();
  let answer = () => {};
  const held = new Promise<void>((resolve) => answer = resolve);
  await page.route('**/timeline', (route) => held.then(() => route.continue()));
  await signInAs(page, family.father, `/cases/${caseNo}`);
  const panel = page.locator('[data-panel="objection"]');
  await expect(panel).toBeAttached();
  await expect(panel, 'what may still move is not offered to a finger').toBeHidden();
  answer();
  await panel.locator('summary').tap();
  const raise = panel.getByRole('button', { name: '请先停下来' });
  await expect(raise).toBeDisabled();
  await panel.getByLabel('出生登记').tap();
  await expect(panel).toContainText('出生医学证明、预防接种和医保照常');
  await expect(panel).toContainText('这里不能自己恢复');
  await usable(page);
  await raise.tap();
  await expect(panel).toContainText('所选事项先停下来');
  await expect(page.locator('[data-item="H"] [data-objected]')).toContainText('这一项先停着');
  await expect(page.locator('[data-item="B"] [data-objected]')).toHaveCount(0);
  await expect(panel.getByLabel('出生登记')).toHaveCount(0);
  await usable(page);
  await panel.getByLabel('出生医学证明').tap();
  await raise.tap();
  await expect(page.locator('[data-item="B"]')).toHaveAttribute('data-state', 'HELD');
  await expect(page.locator('[data-item="V"]')).not.toHaveAttribute('data-state', 'HELD');
  await expect(raise).toHaveCount(0);

  const mothers = await phoneOf(browser, family.mother, `/cases/${caseNo}`);
  await expect(mothers.locator('[data-item="H"] [data-objected]')).toContainText('请联系办理单位');
  await expect(mothers.locator('[data-panel="objection"]')).toHaveCount(0);
  await mothers.close();
});

test('both parents let a neighbour fill in; she hands in for them, sees how far it is, and is taken back', async ({ page, browser }) => {
  const family = inventFamily();
  await signUp(family);
  await recordDelivery(family);
  await Application.fill(family, (form) => delete form.mother.mobile);
  const helper = await neighbour();

  await signInAs(page, family.mother, '/cases');
  const panel = page.locator('[data-panel="proxy"]');
  await panel.locator('summary').first().tap();
  await panel.getByLabel('姓名').fill(helper.name);
  await panel.getByLabel('证件号码').fill('12');
  await panel.getByRole('button', { name: '请对方帮忙' }).tap();
  await expect(panel.locator('.fault')).toBeVisible();
  await expect(panel.getByLabel('姓名')).toHaveValue(helper.name);
  await usable(page);
  await panel.getByLabel('证件号码').fill(helper.idNo);
  await panel.getByRole('button', { name: '请对方帮忙' }).tap();
  await expect(panel.locator('[data-grant="WAITING"]')).toContainText('等另一方同意');
  await usable(page);

  const fathers = await phoneOf(browser, family.father, '/cases');
  await fathers.locator('[data-panel="proxy"] summary').first().tap();
  const grant = fathers.locator('[data-grant]');
  await grant.locator('summary').tap();
  await grant.getByLabel('姓名').fill(helper.name);
  await grant.getByLabel('证件号码').fill(helper.idNo);
  await grant.getByRole('button', { name: '另一方在这里同意' }).tap();
  await expect(fathers.locator('[data-grant="ACTIVE"]')).toBeVisible();
  await fathers.close();

  const helpers = await phoneOf(browser, helper, '/cases');
  await expect(helpers.locator('[data-panel="entrusted"]')).toContainText('别人托您办的');
  await usable(helpers);
  await helpers.getByRole('link', { name: '帮忙填写' }).tap();
  await expect(helpers.getByRole('note')).toContainText('您在帮另一家人办');
  await expect(helpers.getByLabel('父亲姓名')).toHaveValue('');
  await expect(helpers.locator('main')).not.toContainText(family.father.name);
  const submit = helpers.getByRole('button', { name: '替这家人提交' });
  await submit.tap();
  await expect(helpers.locator('[data-key="mother.mobile"]')).toHaveAttribute('aria-invalid', 'true');
  await usable(helpers);
  await helpers.locator('[data-key="mother.mobile"]').fill(family.mother.mobile);
  await helpers.locator('[data-key="mother.mobile"]').blur();
  await expect(helpers.locator('[data-key="mother.mobile"]')).toHaveValue('');
  await submit.tap();
  await helpers.waitForURL('**/proxied/cases/*');
  await expect(helpers.locator('[data-item="B"]')).toBeVisible();
  await expect(helpers.locator('main')).not.toContainText(family.children[0].givenName);
  await usable(helpers);

  await page.goto(`/cases/${new URL(helpers.url()).pathname.split('/').pop()}`);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.locator('[data-panel="proxy"] summary').first().tap();
  await page.getByRole('button', { name: /^收回/ }).tap();
  await expect(page.locator('[data-grant="REVOKED"]')).toBeVisible();
  await usable(page);
  await helpers.reload();
  await expect(helpers.getByRole('heading', { name: '没有找到' })).toBeVisible();
  await helpers.goto('/cases');
  await expect(helpers.locator('[data-panel="entrusted"]')).toHaveCount(0);
  await helpers.close();
});

test('a parent says how to be told; a wrong address is marked beside its field, and nothing typed is lost', async ({ page }) => {
  const { family } = await applied();
  await signInAs(page, family.mother, '/messages');
  const panel = page.locator('[data-panel="message-settings"]');
  await panel.locator('summary').tap();
  await panel.getByLabel('短信').tap();
  await expect(panel).toContainText('消息只在这一页显示');
  await panel.getByLabel('微信').tap();
  await panel.getByLabel('邮箱').fill('muqin@');
  await panel.getByRole('button', { name: '保存' }).tap();
  await expect(panel.locator('.fault')).toBeVisible();
  await expect(panel.getByLabel('邮箱')).toHaveValue('muqin@');
  await expect(panel.getByLabel('微信')).toBeChecked();
  await usable(page);
  await panel.getByLabel('邮箱').fill('muqin@example.invalid');
  await panel.getByRole('button', { name: '保存' }).tap();
  await expect(panel).toContainText('已保存');

  await page.reload();
  await panel.locator('summary').tap();
  await expect(panel.getByLabel('邮箱')).toHaveValue('muqin@example.invalid');
  await expect(panel.getByLabel('微信')).toBeChecked();
  await expect(panel.getByLabel('短信')).not.toBeChecked();
});

test('a message that did not arrive is sent again', async ({ page }) => {
  const hour = (new Date().getUTCHours() + 8) % 24;
  test.skip(hour >= 21 || hour < 8, 'at night nothing has gone out');
  const { family } = await applied();
  await signInAs(page, family.mother, '/messages');
  const message = page.locator('[data-message]').filter({ hasText: '短信' }).first();
  await expect(async () => {
    await page.reload();
    await expect(message).toContainText('已发送', { timeout: 2_000 });
  }).toPass();
  await message.getByRole('button', { name: /没收到/ }).tap();
  await expect(message).toContainText('会再发一次');
  await usable(page);
});

test('a mother reads a promise and signs it in place of a proof', async ({ page }) => {
  await openForm(page, (family) => signUp(family, { licences: true }));
  await page.goto(`${new URL(page.url()).pathname}?step=papers`);
  await page.locator('summary').filter({ hasText: '用承诺代替' }).tap();
  const promise = page.locator('[data-promise="NOT_INSURED_ELSEWHERE"]');
  await expect(promise).toContainText('本人承诺：孩子目前没有在其他地区参加基本医疗保险');
  await usable(page);
  await promise.getByRole('button', { name: '签署承诺' }).tap();
  await expect(promise).toHaveAttribute('data-signed', 'true');
  await expect(promise).toContainText('不用上传证明');
  await expect(page.locator('[data-paper="not-insured-proof"]')).toHaveAttribute('data-state', 'GIVEN');
  await usable(page);
});
