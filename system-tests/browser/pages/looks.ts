import { expect, type Page } from '@playwright/test';

/** Nothing sticks out to the side, neither in ordinary letters nor in the elders' large ones. */
export async function fitsThePhone(page: Page): Promise<void> {
  await expectNoSideScroll(page);
  await page.evaluate(() => { document.documentElement.dataset.elder = 'true'; });
  await expectNoSideScroll(page);
  await page.evaluate(() => { document.documentElement.dataset.elder = 'false'; });
}

async function expectNoSideScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => document.documentElement.scrollWidth > width && element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`);
  });
  expect(wide, `${page.url()} scrolls sideways`).toEqual([]);
}
