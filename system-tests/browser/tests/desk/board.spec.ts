import { expect, type Page } from '@playwright/test';
import { Task } from '../../actors/desk.ts';
import { waitSince } from '../../actors/supervision.ts';
import { applied } from '../../pages/applied.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const PLACE = 'Wait_BirthCertificate';

test('an administrator goes from the late place on the diagram to the stuck case, and sees at which step it stands and who has it', async ({ page }) => {
  const application = await applied();
  const task = await (await Task.of(application, 'B')).claim();
  await task.act('hold', { reasonCode: 'WAITING_FOR_ENQUIRY' });
  await waitSince(application, PLACE, '2020-01-02T08:00:00+08:00');
  await signIn(page, 'administrator', '/admin');
  await expect(page.locator('[data-said="case.submitted"] td').first()).toHaveText(/[1-9]/);
  const badge = page.locator(`.diagram .badge.late[data-place="${PLACE}"]`);
  await expect(badge).toBeVisible({ timeout: 60_000 });
  await fillsItsBox(page);
  await badge.click();
  const waits = page.getByRole('table').filter({ hasText: '等什么' });
  await page.getByRole('switch', { name: '只看超期的' }).click();
  const stuck = waits.getByRole('row').filter({ hasText: `${application.caseNo}-1` });
  await expect(stuck).toContainText('等待核实');
  await stuck.getByRole('button', { name: `${application.caseNo}-1` }).click();
  const steps = page.getByRole('dialog');
  await expect(steps).toContainText(`${application.caseNo}-1`);
  await expect(steps).toContainText('出生医学证明');
});

/** The drawing follows a window that is turned or widened. */
async function fillsItsBox(page: Page) {
  const wide = page.viewportSize()!;
  const drawn = async () => (await page.locator('.diagram .viewport').boundingBox())!.width;
  const before = await drawn();
  await page.setViewportSize({ ...wide, width: 700 });
  await expect.poll(drawn).toBeLessThan(before * 0.8);
  await page.setViewportSize(wide);
  await expect.poll(drawn).toBeGreaterThan(before * 0.95);
}
