import type { Page } from '@playwright/test';
import { accountOf, type Person } from '../family/family.ts';

/** Through the identity server, as the start page's doors do. */
export async function signIn(page: Page, account: string, to: string): Promise<void> {
  await page.goto(`/login?as=${account}&to=${encodeURIComponent(to)}`);
  await page.waitForURL((now) => now.pathname + now.search === to);
}

export const signInAs = (page: Page, person: Person, to: string) => signIn(page, accountOf(person), to);
