import { expect } from '@playwright/test';
import { Application, born } from '../../actors/application.ts';
import { issueCertificate, Task } from '../../actors/desk.ts';
import { recordDelivery, stockBlanks } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { inventFamily, NEIGHBOURING_HOSPITAL } from '../../family/family.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { Thumb } from '../../pages/thumb.ts';
import { openForm } from '../../pages/wizard.ts';

const paper = '[data-paper="parentage-report"]';

test('a paper photographed on the phone is cut, outlives a session that ends, and is read by the police beside the form', async ({ page, context, browser, baseURL }) => {
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await desk.goto('/');
  const photo = await desk.screenshot({ type: 'jpeg' });
  const family = await openForm(page, (parents) => signUp(parents, { licences: true }));
  const thumb = new Thumb(page);
  await thumb.type('child[1].givenName', family.children[0].givenName);
  await thumb.next();
  await thumb.screen('母亲');
  await thumb.next();
  await thumb.screen('父亲');
  await thumb.choose('father.ethnicity', '01');
  for (const screen of ['落户', '社保卡和收件', '材料']) {
    await thumb.next();
    await thumb.screen(screen);
  }

  await page.locator('summary').filter({ hasText: '少数家庭才用得上' }).tap();
  const input = page.locator(paper).locator('input[type=file]');
  await input.setInputFiles({ name: 'small.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) });
  await page.getByRole('button', { name: '就用这张' }).tap();
  await expect(page.locator(paper).getByRole('alert')).toContainText('请重新拍摄');
  await input.setInputFiles({ name: 'report.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.getByRole('group', { name: '裁剪照片' })).toBeVisible();
  await fitsThePhone(page);
  await context.addCookies([{ name: 'q_session', value: 'ended', url: baseURL! }]);
  await page.getByRole('button', { name: '就用这张' }).tap();
  await expect(page.locator(paper).locator('[data-photo="kept"]')).toContainText('照片没有丢');
  await page.getByRole('alert').filter({ hasText: '登录已失效' }).getByRole('button', { name: '登录' }).tap();
  await expect(page.locator(`${paper}[data-state="UPLOADED"]`)).toBeVisible();
  await thumb.next();
  await thumb.screen('核对并提交');
  await thumb.tap(page.locator('[data-key="consent.privacy"]'));
  await thumb.tap(page.locator('[data-key="consent.sensitive"]'));
  await thumb.tap(page.locator('[data-key="declare.truth"]'));
  await thumb.saved();
  await thumb.tap(page.getByRole('button', { name: '提交', exact: true }));
  await page.waitForURL('**/cases/*');

  const application = Application.of(family, new URL(page.url()).pathname.split('/').pop()!);
  await application.consent();
  await stockBlanks(50);
  await issueCertificate(application);
  await Task.of(application, 'H');
  await signIn(desk, 'clerk-h-220502', '/desk');
  await desk.getByRole('searchbox').fill(application.caseNo);
  await desk.keyboard.press('Enter');
  await desk.locator(`${paper} summary`).click();
  await expect.poll(() => desk.locator(`${paper} img`).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('what the hospital or a licence has wrong is put right beside the form, which goes on', async ({ page }) => {
  await openForm(page, (parents) => signUp(parents, { licences: true }));
  const thumb = new Thumb(page);
  const asked = (field: string, state: string) => page.locator(`[data-correction="${field}"][data-state="${state}"]`);
  await thumb.screen('孩子');
  const hospital = page.locator('[data-panel="hospital"]');
  await hospital.locator('summary').tap();
  await hospital.getByLabel('哪一项有误').selectOption({ label: '出生体重（克）' });
  await hospital.getByLabel('正确的内容').fill('3310');
  await hospital.getByLabel('哪里不对').fill('出院小结上是3310克');
  await fitsThePhone(page);
  await hospital.getByRole('button', { name: '提交纠错' }).tap();
  await expect(asked('child.weightG', 'OPEN')).toContainText('医院正在核对', { timeout: 20_000 });

  await page.goto(`${page.url().split('?')[0]}?step=father`);
  await thumb.screen('父亲');
  await expect(page.locator('[data-differs]')).toHaveCount(0);
  await thumb.type('marriage.certNo', 'J220502-2023-000919');
  const note = page.locator('[data-differs="marriage.certNo"]');
  await expect(note).toContainText('电子证照上写的是“J220502-2023-000991”');
  await note.locator('summary').tap();
  await note.getByLabel('哪里不对').fill('证照上两位数字颠倒');
  expect(await seriousFaults(page)).toEqual([]);
  await note.getByRole('button', { name: '提交纠错' }).tap();
  await expect(page.locator('[data-correction="marriage.certNo"]')).toContainText('民政部门（婚姻登记处）');

  await page.goto(`${page.url().split('?')[0]}?step=papers`);
  await expect(page.locator('[data-paper="marriage-certificate"]')).toBeVisible();
  await expect(asked('marriage.certNo', 'CORRECTED').first()).toContainText('证照已更正', { timeout: 30_000 });
  await page.reload();
  await expect(page.locator('[data-panel="licences"] summary')).toBeVisible();
  await expect(page.locator('[data-paper="marriage-certificate"][data-state="NEEDED"]')).toHaveCount(0);
});

test('a father begins before the birth, the mother has it registered; when another hospital records it, she says which birth it is', async ({ page, browser }) => {
  const family = inventFamily();
  await signUp(family, { licences: true });
  await signInAs(page, family.father, '/cases?begin=expecting');
  const panel = page.locator('[data-panel="expecting"]');
  await panel.getByLabel('在哪家医院生').selectOption(NEIGHBOURING_HOSPITAL.institution);
  const dueOn = family.children[0].bornAt.slice(0, 10);
  await panel.getByLabel('预产期').fill(dueOn);
  await panel.getByLabel('我是父亲').check();
  await panel.getByLabel('母亲的证件号码').fill(family.mother.idNo);
  await fitsThePhone(page);
  expect(await seriousFaults(page)).toEqual([]);
  await panel.getByRole('button', { name: '先填着' }).tap();
  await page.waitForURL('**/apply/*');
  const awaited = page.locator('[data-pending]');
  await expect(awaited).toContainText('二道江区示例人民医院');
  await expect(awaited).toContainText(dueOn);
  await expect(awaited).toContainText('出生后24小时内');
  await fitsThePhone(page);
  const thumb = new Thumb(page);
  await thumb.type('child[1].givenName', family.children[0].givenName);
  await thumb.saved();

  const mothers = await (await browser.newContext()).newPage();
  await signInAs(mothers, family.mother, '/cases');
  await mothers.getByRole('link', { name: '接着填' }).tap();
  const registration = mothers.locator('[data-panel="registration"]');
  await registration.locator('[data-province="mother.address.region"]').selectOption('22');
  await registration.locator('[data-key="mother.address.region"]').selectOption('220502');
  await registration.locator('[data-key="mother.address.township"]').selectOption('220502003');
  await registration.locator('[data-key="child[1].birthOrder"]').fill('1');
  await registration.locator('[data-key="child[1].birthOrder"]').blur();
  await registration.getByRole('button', { name: '申请生育登记' }).tap();
  await expect(registration.locator('[data-registration="OPEN"]')).toContainText('东昌区示例街道办事处', { timeout: 30_000 });
  const clerk = await (await browser.newContext()).newPage();
  await signIn(clerk, 'clerk-r-220502', '/registrations');
  await clerk.getByRole('row').filter({ hasText: family.mother.idNo }).getByRole('button', { name: '登记', exact: true }).tap();
  await clerk.locator('[data-decide]').tap();
  await expect(registration.locator('[data-registration="REGISTERED"]')).toContainText('R220502003', { timeout: 30_000 });

  await recordDelivery(family);
  await born(family);
  await mothers.reload();
  await mothers.locator(`[data-candidate="${family.deliveryRef}"]`).tap();
  await expect(mothers.getByText('医院已登记，不用再填')).toBeVisible();
  await expect(mothers.locator('[data-key="child[1].givenName"]')).toHaveValue(family.children[0].givenName);
});

test('a certificate of another province is typed in, checked beside the fields, and opens the form', async ({ page }) => {
  const family = inventFamily();
  await signUp(family, { licences: true });
  await signInAs(page, family.mother, '/cases?begin=brought');
  const panel = page.locator('[data-panel="brought"]');
  const bornOn = family.children[0].bornAt.slice(0, 10);
  await panel.locator('[data-province="brought.region"]').selectOption('31');
  await panel.locator('[data-key="brought.region"]').selectOption('310101');
  await panel.getByLabel('签发机构的统一社会信用代码').fill('91220502MAC9K01A45');
  await panel.getByLabel('性别').selectOption('2');
  await panel.getByLabel('出生时间').fill(`${bornOn}T09:20`);
  await panel.getByLabel('出生医学证明编号').fill(`Z319${String(Date.now()).slice(-6)}`);
  await panel.getByLabel('签发日期').fill(bornOn);
  await fitsThePhone(page);
  expect(await seriousFaults(page)).toEqual([]);
  await panel.getByRole('button', { name: '凭证明办理' }).tap();
  await expect(panel.locator('.fault')).toBeVisible();
  await panel.getByLabel('签发机构的统一社会信用代码').fill('91220502MAC9K01A44');
  await panel.getByRole('button', { name: '凭证明办理' }).tap();
  await page.waitForURL('**/apply/*');
  await expect(page.locator('[data-key="child[1].givenName"]')).toBeVisible();
});
