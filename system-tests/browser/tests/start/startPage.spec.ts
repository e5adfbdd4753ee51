import { expect } from '@playwright/test';
import { test } from '../../pages/test.ts';

test('one click at the start page signs a clerk in at the own desk', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '新生儿出生一件事', level: 1 })).toBeVisible();
  await page.locator('[data-account="clerk-h-220502"]').click();
  await page.waitForURL('**/desk');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('户口登记');
});
