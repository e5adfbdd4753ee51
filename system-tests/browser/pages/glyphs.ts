import { expect, type Locator } from '@playwright/test';

/** Every character is painted by a font that has it: none looks like one that no font has. */
export async function isPainted(text: Locator): Promise<void> {
  const missing = await text.evaluate((element) => {
    const { font } = getComputedStyle(element);
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
    const brush = canvas.getContext('2d', { willReadFrequently: true })!;
    const paint = (character: string) => {
      brush.clearRect(0, 0, 64, 64);
      brush.font = font;
      brush.fillText(character, 8, 48);
      return brush.getImageData(0, 0, 64, 64).data.join();
    };
    const unknown = paint('\u{10FFFD}');
    const nothing = paint(' ');
    return [...element.textContent!.replace(/\s/g, '')].filter((character) => [unknown, nothing].includes(paint(character)));
  });
  expect(missing).toEqual([]);
}
