import type { Page } from '@playwright/test';
import { born } from '../actors/application.ts';
import { recordDelivery } from '../actors/hospital.ts';
import { inventFamily, type Family } from '../family/family.ts';
import { signInAs } from './signIn.ts';

/** A mother who has signed up as told opens the form of her child. */
export async function openForm(page: Page, signUp: (family: Family) => Promise<void>): Promise<Family> {
  const family = inventFamily();
  await signUp(family);
  await recordDelivery(family);
  await born(family);
  await signInAs(page, family.mother, '/cases');
  await page.getByRole('button', { name: '开始办理' }).tap();
  await page.waitForURL('**/apply/*');
  return family;
}
