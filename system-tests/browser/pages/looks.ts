import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Widths of a phone, and of a window of 640 at 200 %. */
const WIDTHS = [360, 320];

/** Nothing sticks out to the side, neither in ordinary letters nor in the elders' large ones. */
export async function fitsThePhone(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...before, width });
    for (const elder of [true, false]) {
      await page.evaluate((on) => { document.documentElement.dataset.elder = String(on); }, elder);
      await expectNoSideScroll(page);
    }
  }
  await page.setViewportSize(before);
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

/** What would keep somebody from using the page, contrast included. */
export async function seriousFaults(page: Page): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) {
    await page.evaluate(AXE);
  }
  const violations = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })).violations);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
