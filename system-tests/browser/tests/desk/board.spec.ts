import { expect } from '@playwright/test';
import { Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

test('an administrator finds the stuck case on the wall and sees at which step it stands and who has it', async ({ page }) => {
  const application = await applied();
  const task = await (await Task.of(application, 'B')).claim();
  await task.act('hold', { reasonCode: 'WAITING_FOR_ENQUIRY' });
  await signIn(page, 'administrator', '/admin');
  await expect(page.locator('.diagram .badge').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('searchbox').fill(`${application.caseNo}-1`);
  await page.keyboard.press('Enter');
  const steps = page.getByRole('dialog');
  await expect(steps).toContainText(`${application.caseNo}-1`);
  await expect(steps).toContainText('出生医学证明');
});
