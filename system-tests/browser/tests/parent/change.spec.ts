import { expect } from '@playwright/test';
import { issueCertificate, registerChild } from '../../actors/desk.ts';
import { COUNTY } from '../../family/family.ts';
import { applied, appliedAndTakenUp } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

test('an item is taken back and added again, and at last the whole application', async ({ page }) => {
  const application = await appliedAndTakenUp();
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const card = page.locator('[data-item="C"]');
  await page.getByText('撤回事项', { exact: true }).tap();
  await page.getByLabel(/社会保障卡/).tap();
  await page.getByRole('button', { name: '撤回所选事项' }).tap();
  await expect(card).toHaveAttribute('data-state', 'WITHDRAWN');
  await expect(card).toContainText('已撤回');
  await fitsThePhone(page);

  const add = page.locator('[data-panel="add"]');
  await add.locator('summary').tap();
  await add.getByLabel('事项').selectOption({ label: `${application.family.father.name[0]}${application.family.children[0].givenName} · 社会保障卡` });
  await add.getByLabel('社保卡的银行').selectOption('CCB');
  await add.getByRole('button', { name: '增加' }).tap();
  await expect(card.last()).not.toHaveAttribute('data-state', 'WITHDRAWN');

  await add.getByLabel('事项').selectOption({ label: `${application.family.father.name[0]}${application.family.children[0].givenName} · 生育登记` });
  await add.locator('[data-key="mother.address.region"]').selectOption(COUNTY);
  await add.locator('[data-key="child.birthOrder"]').fill('1');
  await add.locator('[data-key="mother.address.township"]').selectOption({ label: '老站街道' });
  await fitsThePhone(page);
  await add.getByRole('button', { name: '增加' }).tap();
  await expect(page.locator('[data-item="R"]')).toBeVisible();
  const withdraw = page.locator('[data-panel="withdraw"]');
  await withdraw.getByRole('button', { name: '撤回整个申请', exact: true }).tap();
  await expect(withdraw).toContainText('填过的内容保留30天');
  await fitsThePhone(page);
  await withdraw.getByRole('button', { name: '先不撤回' }).tap();
  await withdraw.getByRole('button', { name: '撤回整个申请', exact: true }).tap();
  await withdraw.getByRole('button', { name: '确定撤回整个申请' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: '已撤回' })).toBeVisible();
  await expect(page.locator('[data-item="V"]')).toHaveAttribute('data-state', 'COMPLETED');
});

test('what was being changed for the second of twins is still theirs after a reload, and what is changed is told to the offices that see it and judged anew', async ({ page }) => {
  const application = await applied({ firstDose: false, children: 2 });
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const change = page.locator('[data-panel="change"]');
  await change.locator('summary').tap();
  await expect(change.getByLabel('哪个孩子')).toHaveValue('1');
  await change.getByLabel('哪个孩子').selectOption('2');
  await change.getByLabel('改哪一项').selectOption('child.givenName');
  await change.locator('[data-key="child.givenName"]').fill('沐阳');
  await change.locator('[data-key="child.givenName"]').blur();
  await page.reload();
  await expect(change.locator('[data-key="child.givenName"]')).toHaveValue('沐阳');
  await expect(change.getByLabel('哪个孩子')).toHaveValue('2');
  await change.getByLabel('哪个孩子').selectOption('1');
  await change.getByLabel('改哪一项').selectOption('mother.mobile');
  await change.locator('[data-key="mother.mobile"]').fill('123');
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change.locator('.fault')).toBeVisible();
  await change.locator('[data-key="mother.mobile"]').fill('13900001234');
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change).toContainText('已修改');

  const { mother } = application.family;
  await change.getByLabel('改哪一项').selectOption('household');
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change).toContainText('请先填上新的内容');
  await change.getByLabel('随母亲').tap();
  await change.locator('[data-key="hukou.householderName"]').fill(mother.name);
  await change.locator('[data-key="hukou.householderId"]').fill(mother.idNo);
  await fitsThePhone(page);
  await page.keyboard.press('Enter');
  await expect(change).toContainText('已告诉：出生登记（户口登记）');
  await change.getByLabel('改哪一项').selectOption('ins.region');
  await change.locator('[data-key="ins.region"]').selectOption('220503');
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change).toContainText('已告诉：医保参保');
  for (const [surname, told] of [['陈', '改到窗口办理'], [application.family.father.name[0], '改为网上办理']]) {
    await change.getByLabel('改哪一项').selectOption('child.familyName');
    await change.locator('[data-key="child.familyName"]').fill(surname);
    await change.getByRole('button', { name: '保存修改' }).tap();
    await expect(change).toContainText(told);
  }
  await expect(page.locator('[data-query-code]')).toContainText(/^[0-9A-Z]{6}/);
  await fitsThePhone(page);
});

test('after the decisions: what lasts is said, the premium is paid, and the papers are on their way', async ({ page, browser }) => {
  test.slow();
  const application = await applied({}, (form) => { form.items.push('T'); });
  const { mother } = application.family;
  await application.consent();
  await issueCertificate(application);
  await registerChild(application);
  await application.until('I', ['COMPLETED']);
  await application.askForPapers();
  await signInAs(page, mother, `/cases/${application.caseNo}`);

  const withdraw = page.locator('[data-panel="withdraw"]');
  await withdraw.locator('summary').tap();
  await expect(withdraw.locator('[data-lasting="H"]')).toContainText('向登记地派出所申请');
  await expect(withdraw.getByRole('button', { name: '撤回整个申请' })).toHaveCount(0);
  const change = page.locator('[data-panel="change"]');
  await change.locator('summary').tap();
  await change.getByLabel('改哪一项').selectOption('household');
  await change.getByLabel('随母亲').tap();
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change.getByRole('alert')).toContainText('户口迁移');

  const bill = page.locator('[data-item="T"] [data-bill]');
  await expect(bill).toContainText(/应缴金额（元）\s*\d+\.\d\d/);
  await fitsThePhone(page);
  const tax = await page.context().newPage();
  await tax.goto((await bill.getByRole('link', { name: '去缴费' }).getAttribute('href'))!);
  await expect(async () => {
    await tax.reload();
    await tax.getByRole('button', { name: /缴费/ }).tap({ timeout: 2_000 });
  }).toPass();
  await expect(tax.locator('#receipt')).toHaveText(/^\d{18}$/);
  await tax.close();

  const parcel = page.locator('[data-way="POST"]');
  await expect(parcel).toContainText(/EA\d{9}CN/);
  await expect(parcel).not.toContainText(mother.name);
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await signIn(desk, `counter-${COUNTY}`, '/window');
  await desk.getByRole('searchbox').fill(application.caseNo);
  await desk.keyboard.press('Enter');
  const row = desk.locator(`[data-parcel="${application.caseNo}"]`);
  await row.getByRole('button', { name: '打印面单' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '打印面单' }).click();
  await expect(desk.locator(`[data-label="${application.caseNo}"]`)).toContainText(mother.name);
  await desk.getByRole('button', { name: '关闭面单' }).click();
  await row.getByRole('button', { name: '社会保障卡实体卡到了' }).click();
  await row.getByRole('button', { name: '交寄', exact: true }).click();
  await expect(desk.getByRole('tooltip')).toContainText('不能撤回');
  await desk.getByRole('tooltip').getByRole('button', { name: '确定', exact: true }).click();
  await expect(row).toContainText('已交出');
  await expect(page.locator('[data-parcel="HANDED_OVER"]')).toContainText('已寄出', { timeout: 20_000 });
});
