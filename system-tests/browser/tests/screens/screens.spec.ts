import { expect, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { seriousFaults } from '../../pages/looks.ts';
import { test } from '../../pages/stage.ts';
import { PAGES } from './pages.ts';

const DEVICES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const THEMES = ['light', 'dark'] as const;
const FOLDER = new URL('../../../../docs/screens/', import.meta.url);
const TALLEST = 1600;
type Look = { device: keyof typeof DEVICES; theme: (typeof THEMES)[number] };
const LOOKS: Look[] = (['phone', 'desktop'] as const).flatMap((device) => THEMES.map((theme) => ({ device, theme })));
/** Pictures are made of all four looks, and each is judged; a test run judges a page in one of them, the next page in the next. */
const looksOf = (at: number) => (process.env.SCREENS ? LOOKS : [LOOKS[at % LOOKS.length]]);

for (const [at, { name, title, open }] of PAGES.entries()) {
  test(`${name} (${title}) is open to everybody`, async ({ page, stage }) => {
    test.slow();
    const looks = looksOf(at);
    await put(page, looks[0]);
    await open(page, stage);
    await expect(page.locator('h1').first()).toBeVisible();
    for (const look of looks) {
      const { device, theme } = look;
      await put(page, look);
      await show(page, theme);
      await expect(page.getByText('正在查询').or(page.locator('.ant-spin-spinning'))).toHaveCount(0);
      if (process.env.SCREENS) {
        await keep(page, `${name}-${device}-${theme}`);
      }
      expect.soft(await seriousFaults(page), `${name} on ${device}, ${theme}`).toEqual([]);
    }
  });
}

/** Who looks: which device, and what its owner has set. */
async function put(page: Page, { device, theme }: Look) {
  await page.setViewportSize(DEVICES[device]);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
}

/** Once somebody has used the page's own switch, that one counts. */
async function show(page: Page, theme: Look['theme']) {
  const dark = page.getByRole('button', { name: /^(深色|어둡게)$/ });
  if (await dark.count() > 0 && (await dark.getAttribute('aria-pressed')) !== String(theme === 'dark')) {
    await dark.click();
  }
}

/** As WebP, made by the browser itself, so that all pictures together stay small. */
async function keep(page: Page, name: string) {
  const { width } = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
  const blank = await page.context().newPage();
  const webp = await blank.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d')!.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.35).split(',')[1];
  }, png.toString('base64'));
  await blank.close();
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL(`${name}.webp`, FOLDER), Buffer.from(webp, 'base64'));
}
