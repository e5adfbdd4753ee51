import { expect, type Locator, type Page } from '@playwright/test';

/** A parent's thumb that counts: taps, fields typed, screens seen. Choosing from a list is two taps. */
export class Thumb {
  taps = 0;
  typed = 0;
  readonly screens = new Set<string>();

  constructor(private readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    await target.tap();
    this.taps++;
  }

  async type(key: string, text: string): Promise<void> {
    const field = this.field(key);
    await field.fill(text);
    await field.blur();
    this.typed++;
  }

  async choose(key: string, option: string): Promise<void> {
    await this.field(key).selectOption(option);
    this.taps += 2;
  }

  /** To the next screen, once everything on this one is saved. */
  async next(): Promise<void> {
    await this.saved();
    await this.tap(this.page.getByRole('button', { name: '下一步', exact: true }));
  }

  async screen(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    this.screens.add(title);
  }

  saved = () => expect(this.page.locator('[data-saved="SAVED"]')).toBeVisible();

  private field = (key: string) => this.page.locator(`[data-key="${key}"]`);
}
