import { expect, type Page } from '@playwright/test';
import { recordDelivery } from '../../actors/hospital.ts';
import { inventFamily } from '../../family/family.ts';
import { openChildFile } from '../../pages/childFile.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const dose = (page: Page, code: string) => page.locator(`[data-dose="${code}"]`);

test('a mother without the code is at the counter: the first dose is recorded, a wrong trace code said beside its field', async ({ page }) => {
  const family = inventFamily({ firstDose: false });
  await recordDelivery(family);
  await signIn(page, 'clerk-v-220502', '/home');
  await page.getByRole('link', { name: '接种门诊' }).click();
  await openChildFile(page, family);
  expect(page.url()).not.toContain(family.mother.idNo);
  await expect(dose(page, 'HepB-1')).toHaveAttribute('data-state', 'due');
  expect(await seriousFaults(page)).toEqual([]);
  await fitsThePhone(page);

  await page.getByRole('button', { name: '登记接种：乙肝疫苗 第 1 剂' }).click();
  const entry = page.getByRole('dialog');
  const traceCode = entry.getByLabel('追溯码', { exact: true });
  await expect(traceCode).toBeFocused();
  await page.keyboard.type('8123456789');
  await page.keyboard.press('Enter');
  await expect(entry.getByLabel('疫苗批号')).toBeFocused();
  await page.keyboard.type('T2026-07');
  await entry.getByLabel('接种部位').fill('左上臂');
  await entry.getByLabel('接种人').fill('示例护士');
  await page.keyboard.press('Enter');
  await expect(entry.getByText('追溯码为20位数字')).toBeVisible();
  await expect(traceCode).toBeFocused();
  await expect(traceCode).toHaveAttribute('aria-invalid', 'true');
  for (const [field, kept] of [['追溯码', '8123456789'], ['疫苗批号', 'T2026-07'], ['接种部位', '左上臂'], ['接种人', '示例护士']]) {
    await expect(entry.getByLabel(field, { exact: true })).toHaveValue(kept);
  }
  expect(await seriousFaults(page)).toEqual([]);

  await traceCode.fill('81234567890123456789');
  await entry.getByRole('button', { name: '登记接种' }).click();
  await expect(entry).toBeHidden();
  await expect(dose(page, 'HepB-1')).toHaveAttribute('data-state', 'given');
  await expect(dose(page, 'HepB-1')).toContainText('已接种');
  await expect(dose(page, 'BCG-1')).toHaveAttribute('data-state', 'due');
});

test('a dose waits until a day, and the family chooses another vaccine', async ({ page }) => {
  const family = inventFamily({ firstDose: false });
  await recordDelivery(family);
  await signIn(page, 'clerk-v-220502', '/clinic');
  await openChildFile(page, family);

  await page.getByRole('button', { name: '暂缓：卡介苗 第 1 剂' }).click();
  const entry = page.getByRole('dialog');
  const until = entry.getByLabel('暂缓到');
  await until.fill((await until.getAttribute('min'))!);
  await page.keyboard.press('Enter');
  await expect(entry).toBeHidden();
  await expect(dose(page, 'BCG-1')).toHaveAttribute('data-state', 'deferred');

  await page.getByRole('button', { name: '改选疫苗' }).click();
  await entry.getByLabel('乙脑灭活疫苗').check();
  await page.keyboard.press('Enter');
  await expect(entry).toBeHidden();
  await expect(dose(page, 'JE-I-4')).toBeVisible();
  await expect(dose(page, 'JE-L-1')).toHaveCount(0);
});

test('who is expected today stands in the list and is opened from it; nobody but this office finds the page', async ({ page, browser }) => {
  const family = inventFamily({ firstDose: false });
  await recordDelivery(family);
  await signIn(page, 'clerk-v-220502', '/clinic');
  await openChildFile(page, family);
  await page.getByRole('tab', { name: '漏种名单' }).click();
  await page.getByLabel('应种未种已满').selectOption('0');
  await page.getByRole('button', { name: '打开档案' }).first().click();
  await expect(page.getByRole('heading', { name: '儿童接种档案' })).toBeFocused();
  await expect(page.getByLabel('没有编码：母亲的证件号码')).toHaveValue('');

  const officer = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(officer, 'clerk-h-220502', '/clinic');
  await expect(officer.getByRole('heading', { name: '没有权限' })).toBeVisible();
  await expect(officer.getByRole('link', { name: '接种门诊' })).toHaveCount(0);
});
