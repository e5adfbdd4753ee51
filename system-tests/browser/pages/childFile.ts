import { expect, type Page } from '@playwright/test';
import type { Family } from '../family/family.ts';

/** On the clinic's page by the mother's number, as soon as the office has heard of the birth. */
export async function openChildFile(page: Page, { mother }: Family): Promise<void> {
  await page.getByLabel('没有编码：母亲的证件号码').fill(mother.idNo);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '儿童接种档案' })).toBeFocused({ timeout: 2_000 });
  }).toPass();
}
