import { expect } from '@playwright/test';
import { Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { isPainted } from '../../pages/glyphs.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { type Language, speak, speaksOnly } from '../../pages/speech.ts';
import { test } from '../../pages/test.ts';

const OTHERS: Language[] = ['en', 'ko'];

test('the guide asks and answers in every language, and no public page needs scrolling sideways', async ({ page }) => {
  for (const language of OTHERS) {
    for (const path of ['/', '/tour', '/track', '/services']) {
      await page.goto(path);
      await speak(page, language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await speaksOnly(page, language);
      await fitsThePhone(page);
    }
    await page.goto('/login?through=province');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('[name="idNo"]')).toBeVisible();
    await fitsThePhone(page);
    await page.goto('/guide');
    const questions = page.locator('fieldset:has([type="radio"])');
    await expect(questions.first()).toBeVisible();
    await speaksOnly(page, language, { throughout: true });
    for (const question of await questions.all()) {
      await question.getByRole('radio').nth(1).check();
    }
    await fitsThePhone(page);
    await page.locator('button.main').tap();
    await expect(page.locator('[data-outcome]')).toBeVisible();
    await speaksOnly(page, language, { throughout: true });
    await fitsThePhone(page);
  }
});

test('the states of a case are said in every language, and rare characters of its names are painted', async ({ page }) => {
  const application = await applied({ children: 2, firstDose: false }, ({ children: [first, second] }) => {
    first.givenName = '𬤊𫖳';
    Object.assign(second, { familyName: '', givenName: '阿依·古丽' });
  });
  await (await (await Task.of(application, 'V', 2)).claim()).notice('D13', 'mother.address');
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  await expect(page.locator('[data-child="2"] [data-item="V"]')).toHaveAttribute('data-state', 'NOTICE');
  await isPainted(page.locator('[data-child="1"] h2'));
  expect(await page.evaluate(() => [...document.fonts].filter(({ family }) => family.includes('Rare Han')).map(({ status }) => status))).toEqual(['loaded']);
  await isPainted(page.locator('[data-child="2"] h2'));
  for (const language of OTHERS) {
    for (const path of [`/cases/${application.caseNo}`, '/cases', '/messages', '/phone']) {
      await page.goto(path);
      await speak(page, language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await speaksOnly(page, language);
      await fitsThePhone(page);
    }
  }
});
