import { expect } from '@playwright/test';
import { test } from '../../pages/test.ts';

test('one click at the start page signs a clerk in at the own desk', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '新生儿出生一件事', level: 1 })).toBeVisible();
  await page.locator('[data-account="clerk-h-220502"]').click();
  await page.waitForURL('**/desk');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('户口登记');
});

test('elders read simple words in large letters, also in the picture, on a phone of 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  const words = page.locator('.intro p').first();
  await expect(words).toContainText('医保参保');
  await page.getByRole('button', { name: '大字版' }).click();
  await expect(words).toContainText('填一张表就行');
  const heights = await page.locator('.intro svg text').evaluateAll((texts) => texts.map((text) => Number(text.getAttribute('font-size')) * (text as SVGTextElement).getScreenCTM()!.a));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(18);
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await expect(words).toContainText('fill in one form. Certificate');
  await page.getByRole('button', { name: 'Large' }).click();
  await expect(words).toContainText('medical insurance');
});
