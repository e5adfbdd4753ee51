import { expect, type Page } from '@playwright/test';

/** Opens an item at a desk through the one search box, which takes a whole case number. */
export async function find(page: Page, caseNo: string): Promise<void> {
  await page.getByRole('searchbox').fill(caseNo);
  await page.keyboard.press('Enter');
  await expect(page.locator('.item-head h2')).toContainText(caseNo);
}
