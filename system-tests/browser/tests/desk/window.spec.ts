import { expect, type Page } from '@playwright/test';
import { Application } from '../../actors/application.ts';
import { issueCertificate, registerChild, Task } from '../../actors/desk.ts';
import { recordDelivery, stockBlanks } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { citizenNumber } from '../../family/citizenNumber.ts';
import { COUNTY, inventFamily } from '../../family/family.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const SIGNED = { name: 'signed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };

test('a grandmother without a phone reaches the same five results at the window', async ({ page, browser }) => {
  const application = await applied({}, (form) => { form.mail = {}; });
  await signIn(page, 'counter-220502', '/window');
  await page.getByRole('searchbox').fill(application.family.father.idNo);
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: application.caseNo });
  await expect(found).toContainText('等另一方同意');
  await page.getByLabel('签字件扫描').setInputFiles(SIGNED);
  await page.getByRole('button', { name: '签字同意' }).click();
  await expect(found).toContainText('已同意');

  const prints = async (paper: string) => expect(await pdf(page, (await found.getByRole('link', { name: paper }).getAttribute('href'))!)).toBe('%PDF-');
  await prints('受理凭证');

  const request = found.locator('[data-request]');
  await request.getByLabel('申请人签字的书面申请').setInputFiles(SIGNED);
  await request.getByRole('button', { name: '收下签字件' }).click();
  await request.getByText('修改填过的内容', { exact: true }).click();
  await request.getByLabel('改哪一项').selectOption('mother.mobile');
  await request.locator('[data-key="mother.mobile"]').fill('13900001234');
  await request.getByRole('button', { name: '保存修改' }).click();
  await expect(request.locator('[data-panel="change"]')).toContainText('已修改');
  await request.getByText('撤回事项', { exact: true }).click();
  await request.getByLabel(/社会保障卡/).check();
  await request.getByRole('button', { name: '撤回所选事项' }).click();
  const card = found.getByRole('row', { name: '社会保障卡' });
  await expect(card).toContainText('已撤回', { timeout: 30_000 });
  const add = request.locator('[data-panel="add"]');
  await add.locator('summary').click();
  await add.getByLabel('事项').selectOption('1-C');
  await add.getByLabel('社保卡的银行').selectOption('CCB');
  await add.getByRole('button', { name: '增加' }).click();
  await expect(card).not.toContainText('已撤回');

  await issueCertificate(application);
  const officer = await (await Task.of(application, 'H')).claim();
  await officer.notice('D01', 'household-booklet.cover');
  const asked = found.locator('[data-asked="H"]');
  await expect(asked).toContainText('请重新填写', { timeout: 30_000 });
  await asked.getByLabel('户口簿首页').setInputFiles(SIGNED);
  await expect(asked.getByRole('status')).toHaveText('已上传');
  await asked.getByLabel('说明', { exact: true }).fill('已在窗口重拍');
  await asked.getByRole('button', { name: '提交补正' }).click();
  await application.until('H', ['ACCEPTED']);
  await officer.divert();
  const registration = found.getByRole('row', { name: '户口登记' });
  await registration.getByRole('button', { name: '约时间' }).click();
  await page.getByRole('dialog').locator('.slots button').nth(3).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const [, day, time] = /预约：.*(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(await registration.innerText())!;
  await page.getByRole('tab', { name: '预约到窗口的家庭' }).click();
  await page.getByLabel('日期', { exact: true }).fill(day);
  const visit = page.getByRole('row', { name: application.caseNo });
  await expect(visit).toContainText(time);
  await looksRight(page, 'visits');
  await visit.getByRole('button', { name: '打开办件' }).click();
  await opensVisitAtStation(await (await browser.newContext()).newPage(), application.caseNo, day);
  await isUnknownToHelper(await (await browser.newContext()).newPage(), application.caseNo);

  await officer.register();
  await expect(found.getByRole('row', { name: '办结' })).toHaveCount(5, { timeout: 60_000 });
  const parcel = found.locator('[data-parcel]');
  await expect(parcel).toContainText('自取');
  await parcel.getByRole('button', { name: '社会保障卡实体卡到了' }).click();
  await parcel.getByRole('button', { name: '已当面领取' }).click();
  await expect(parcel).toContainText('已签收');
  await prints('办理结果清单');
  await found.getByLabel('非常满意', { exact: true }).check();
  await found.getByRole('button', { name: '提交评价' }).click();
  await expect(found.getByText('您的评价：非常满意')).toBeVisible();
});

test('a father who has died since is waited for no longer', async ({ page, browser }) => {
  const application = await applied();
  const { mother } = application.family;
  await signIn(page, 'counter-220502', '/window');
  await page.getByRole('searchbox').fill(mother.idNo);
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: application.caseNo });
  await expect(found).toContainText('等另一方同意');
  await found.getByRole('combobox', { name: '另一方不能签字（由申请人签字）' }).click();
  await page.locator('.ant-select-item-option', { hasText: '去世' }).click();
  await expect(found.getByRole('button', { name: '签字不同意' })).toHaveCount(0);
  await found.getByLabel('签字件扫描').setInputFiles(SIGNED);
  await found.getByRole('button', { name: '由申请人一方继续' }).click();
  await expect(found).toContainText('不需要');
  await expect(found).not.toContainText('等另一方同意');
  await issueCertificate(application);
  await application.until('H', ['ACCEPTED']);

  const home = await (await browser.newContext()).newPage();
  await signInAs(home, mother, `/cases/${application.caseNo}`);
  await expect(home.locator('[data-item="H"]')).toHaveAttribute('data-state', 'ACCEPTED');
  await expect(home.locator('main')).toContainText('不再等待授权');
});

test('a mother without account and phone is opened at the window, signs on paper and has all five results', async ({ page, browser }) => {
  test.slow();
  const family = inventFamily();
  const { mother, father, children: [child] } = family;
  await recordDelivery(family);
  await stockBlanks(50);
  await signIn(page, 'counter-220502', '/window');
  await page.getByRole('searchbox').fill(mother.idNo);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '为这家人开办' }).click();
  await expect(page.getByLabel('母亲证件号码')).toHaveValue(mother.idNo);
  await expect(page.getByLabel('母亲姓名')).toBeFocused();
  await looksRight(page, 'opening');
  await page.keyboard.type(`${mother.name}某`);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByText('与医院或实名登记的姓名不一致')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByLabel('母亲姓名').fill(mother.name);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/apply/*');

  const field = (key: string) => page.locator(`[data-key="${key}"]`);
  const type = async (key: string, text: string) => { await field(key).fill(text); await field(key).blur(); };
  const next = async (title: string) => {
    await expect(page.locator('[data-saved="SAVED"]')).toBeVisible();
    await page.getByRole('button', { name: '下一步', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('note')).toContainText(`替 ${mother.name[0]}*`);
  };
  await expect(page.getByRole('note')).toContainText('本人在场');
  await type('child[1].familyName', father.name[0]);
  await type('child[1].givenName', child.givenName);
  await field('child[1].ethnicity').selectOption('01');
  await looksRight(page, 'child');
  await next('母亲');
  await field('mother.ethnicity').selectOption('01');
  await field('mother.hukouRegion').selectOption(COUNTY);
  await field('mother.address.region').selectOption(COUNTY);
  await type('mother.address', '示例路1号');
  await next('父亲');
  await type('father.name', father.name);
  await type('father.idNo', father.idNo);
  await field('father.ethnicity').selectOption('01');
  await field('father.hukouRegion').selectOption(COUNTY);
  await type('marriage.certNo', 'J220502-2023-000123');
  await next('落户');
  await page.getByLabel('随祖父母或外祖父母').check();
  await type('hukou.householderName', '王秀英');
  await type('hukou.householderId', citizenNumber(COUNTY, '1958-03-01', 984));
  await field('hukou.region').selectOption(COUNTY);
  await type('hukou.householdNo', '900000123');
  await field('hukou[1].relation').selectOption('42');
  await looksRight(page, 'household');
  await next('社保卡和收件');
  await next('材料');
  await page.locator('[data-paper="id-card.mother"] input[type=file]').setInputFiles(SIGNED);
  await expect(page.locator('[data-paper="id-card.mother"][data-state="UPLOADED"]')).toBeVisible();
  await next('核对并提交');

  const submit = page.getByRole('button', { name: '提交', exact: true });
  await expect(submit).toBeDisabled();
  await printsForm(page, child.givenName);
  await page.getByLabel('签过字的申请表').setInputFiles(SIGNED);
  await page.getByRole('button', { name: '收下签字件' }).click();
  await expect(page.getByText('签字件已收下')).toBeVisible();
  await looksRight(page, 'review');
  await submit.click();
  await page.waitForURL('**/window');

  const found = page.getByRole('region', { name: /^\d{20}[0-9A-Z]$/ });
  await expect(found).toContainText('等另一方同意');
  const caseNo = (await found.getAttribute('aria-label'))!;
  await page.getByLabel('签字件扫描').setInputFiles(SIGNED);
  await page.getByRole('button', { name: '签字同意' }).click();
  await expect(found).toContainText('已同意');
  for (const paper of ['联办申请表', '受理凭证']) {
    expect(await pdf(page, (await found.getByRole('link', { name: paper }).getAttribute('href'))!)).toBe('%PDF-');
  }
  await looksRight(page, 'case');

  const application = Application.atWindow(family, caseNo);
  await issueCertificate(application);
  await registerChild(application);
  for (const item of ['出生医学证明', '预防接种证', '户口登记', '医保参保', '社会保障卡']) {
    await expect(found.getByRole('row', { name: item }).first()).toContainText('办结', { timeout: 60_000 });
  }

  await signUp(family);
  const home = await (await browser.newContext()).newPage();
  await signInAs(home, mother, '/cases');
  await expect(home.getByRole('link', { name: caseNo })).toBeVisible();
});

/** The officer to whom the family is sent sees it coming, and has its item open by one click. */
async function opensVisitAtStation(page: Page, caseNo: string, day: string) {
  await signIn(page, 'clerk-h-220502', '/desk');
  await page.getByRole('button', { name: '预约到窗口的家庭' }).click();
  const visits = page.getByRole('dialog');
  await visits.getByLabel('日期', { exact: true }).fill(day);
  await visits.getByRole('row', { name: caseNo }).getByRole('button', { name: '打开办件' }).click();
  await expect(visits).toBeHidden();
  await expect(page.getByRole('searchbox')).toHaveValue(caseNo);
  await expect(page.getByRole('region', { name: '当前这一件' })).toContainText(caseNo);
  await page.context().close();
}

/** A village helper finds the families of the own township alone, and has neither visits nor parcels. */
async function isUnknownToHelper(page: Page, caseNo: string) {
  await signIn(page, 'helper-220502003', '/window');
  await page.getByRole('searchbox').fill(caseNo);
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有查到本地区的办件')).toBeVisible();
  await expect(page.getByRole('tab')).toHaveText(['窗口前的家庭']);
  await page.context().close();
}

async function pdf(page: Page, address: string): Promise<string> {
  const printed = await page.request.get(address);
  expect(printed.headers()['content-type']).toContain('application/pdf');
  return (await printed.body()).subarray(0, 5).toString();
}

async function printsForm(page: Page, givenName: string) {
  await expect(page.locator('[data-preview="certificate"]')).toContainText(givenName);
  expect(await pdf(page, (await page.getByRole('link', { name: '打印申请表' }).getAttribute('href'))!)).toBe('%PDF-');
}

/** No scrolling to the side on any width, and nothing that somebody could not read or reach. */
async function looksRight(page: Page, name: string) {
  await fitsThePhone(page);
  expect(await seriousFaults(page), name).toEqual([]);
}
