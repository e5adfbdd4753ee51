import { expect, type Page } from '@playwright/test';
import type { Family } from '../family/family.ts';
import { signIn } from './signIn.ts';

/** At the hospital's desk the family's delivery is found again by the mother's paper. */
export async function findDelivery(page: Page, { deliveryRef, mother }: Family) {
  await signIn(page, 'hospital-220502', '/hospital');
  await page.getByRole('tab', { name: '查找分娩记录' }).click();
  await page.getByLabel('母亲的证件号码').fill(mother.idNo);
  await page.keyboard.press('Enter');
  const record = page.locator(`[data-delivery="${deliveryRef}"]`);
  await expect(record).toBeVisible();
  expect(page.url()).not.toContain(mother.idNo);
  return record;
}

/** A parent signs in person at the counter. */
export async function takeStatement(page: Page, family: Family, kind: string, words: RegExp) {
  const record = await findDelivery(page, family);
  await record.getByRole('button', { name: '登记声明' }).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByLabel(words).check();
  await dialogue.getByRole('button', { name: '登记声明' }).click();
  await expect(dialogue).toBeHidden();
  await expect(record.locator(`[data-statement="${kind}"]`)).toBeVisible();
}

export async function recordDeathAtWard(page: Page, family: Family, diedOn: string) {
  const record = await findDelivery(page, family);
  await record.locator('[data-child="1"]').getByRole('button', { name: '登记死亡' }).click();
  const dialogue = page.getByRole('dialog');
  await expect(dialogue).toContainText('不能撤回');
  await dialogue.getByLabel('死亡日期').fill(diedOn);
  await dialogue.getByLabel('死因').fill('示例死因');
  await dialogue.getByRole('button', { name: '登记死亡' }).click();
  await expect(dialogue).toBeHidden();
  await expect(record.locator('[data-child="1"]')).toContainText(`${diedOn} 去世`);
}
