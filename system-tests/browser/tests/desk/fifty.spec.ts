import { expect } from '@playwright/test';
import { Application } from '../../actors/application.ts';
import { Task } from '../../actors/desk.ts';
import { recordDelivery, stockBlanks } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { inventFamily, NEIGHBOURING_HOSPITAL } from '../../family/family.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const ITEMS = 50;
const CHILDREN = 5;
const MOST_KEYS = 4;

/** Quintuplets of the neighbouring hospital, whose desk no other test sits at; whatever other offices would do is left out. */
async function apply(): Promise<void> {
  const family = inventFamily({ children: CHILDREN, hospital: NEIGHBOURING_HOSPITAL });
  await signUp(family);
  await recordDelivery(family);
  await Application.submit(family, (form) => {
    form.items = ['B', 'H'];
    form.insurance.refusal = 'LATER';
  });
}

test(`${ITEMS} straightforward items are approved by keyboard alone, with at most ${MOST_KEYS} keys each, and the last ${CHILDREN} together, each with its own result`, async ({ page }) => {
  test.slow();
  await stockBlanks(ITEMS + CHILDREN, NEIGHBOURING_HOSPITAL);
  await Promise.all(Array.from({ length: ITEMS / CHILDREN + 1 }, apply));
  await signIn(page, `clerk-b-${NEIGHBOURING_HOSPITAL.county}`, '/desk');
  const listed = page.locator('.work-list [data-work-item]');
  await expect(listed).toHaveCount(ITEMS);
  await page.keyboard.press('6');
  await expect(page.locator('[data-pile="STRAIGHTFORWARD"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.queue .ant-pagination')).toBeVisible();
  await expect(listed).toHaveCount(ITEMS);
  await page.keyboard.press(']');
  await expect(listed).toHaveCount(CHILDREN);
  await page.keyboard.press('[');
  await expect(listed).toHaveCount(ITEMS);

  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys++;
  };
  const current = page.locator('.work-list [aria-current="true"]');
  await expect(page.locator('[data-act="approve"]')).toBeEnabled();
  await expect(current).toBeFocused();
  await press('a');
  for (let left = ITEMS; left > 0; left--) {
    await expect(page.getByRole('dialog')).toContainText('确定通过');
    const item = page.locator(`[data-work-item="${await current.getAttribute('data-work-item')}"]`);
    await press('Enter');
    // The hand goes on at once: the office may still be at work on what was decided.
    if (left > 1) {
      await press('a');
    }
    await expect(item).toHaveCount(0);
  }
  await expect(page.locator('[role=alert]:not([data-check])')).toHaveCount(0);
  expect(keys).toBeLessThanOrEqual(ITEMS * MOST_KEYS);

  await expect(listed).toHaveCount(CHILDREN);
  const first = (await listed.first().getAttribute('data-work-item'))!;
  await page.keyboard.press('X');
  await page.keyboard.press('A');
  const asking = page.getByRole('dialog');
  await expect(asking).toContainText(`一并通过 ${CHILDREN} 件出生医学证明？`);
  await expect(asking).toContainText('产生结果并通知家长');
  await Task.at('B', first, NEIGHBOURING_HOSPITAL.county).act('hold', { reasonCode: 'WAITING_FOR_ENQUIRY' });
  await page.keyboard.press('Enter');
  await expect(asking.locator('[data-outcome]')).toHaveCount(CHILDREN);
  await expect(asking.locator('[data-outcome="done"]')).toHaveCount(CHILDREN - 1);
  await expect(asking.locator('[data-outcome="failed"]')).toHaveText(/\d{20}[0-9A-Z]-[1-5] \S/);
  await expect(asking).toContainText(`办成 ${CHILDREN - 1} 件，没办成 1 件`);
});
