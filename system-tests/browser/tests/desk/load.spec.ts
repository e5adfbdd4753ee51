import { expect, type Page } from '@playwright/test';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { inDataOf } from '../../stack/database.ts';

const ITEMS = 100_000;
const PAGE = 50;
const OFFICE = 'social_security_card';
/** A desk where no other test sits. */
const COUNTY = '220503';
/** Nothing refers to these rows, so no table that might is asked. */
const FORGET = "set session_replication_role = replica; delete from work_item where case_no like 'LOAD-%'";

test.beforeAll(() => inDataOf(OFFICE, FORGET, `
  insert into work_item (id, case_no, child_index, item, attempt, region, unit, route, delivery_ref, plural_index, seen, state, due_on, accepted_at, running_since)
  select gen_random_uuid(), 'LOAD-' || n, 1, 'C', 1, '${COUNTY}', '${COUNTY}', 'ONLINE', 'LOAD-' || n, 1, '',
    case when n % 100 = 0 then 'HELD' else 'READY' end, current_date + n % 30, now(), current_date
  from generate_series(1, ${ITEMS}) n`, 'analyze work_item'));
test.afterAll(() => inDataOf(OFFICE, FORGET));

/** How many rows came in one answer at most, how many bytes altogether, and how long the slowest took. */
function fetched(page: Page) {
  const seen = { rows: 0, bytes: 0, slowest: 0 };
  page.on('response', async (response) => {
    if (/\/work-items(\?|\/summary)/.test(response.url())) {
      seen.slowest = Math.max(seen.slowest, response.request().timing().responseStart);
    }
    if (/\/work-items\?/.test(response.url())) {
      const body = await response.body();
      seen.rows = Math.max(seen.rows, JSON.parse(body.toString()).items.length);
      seen.bytes += body.length;
    }
  });
  return seen;
}

test('a work list of 100,000 items scrolls and filters, and fetches a page at a time', async ({ page }) => {
  const seen = fetched(page);
  await signIn(page, `clerk-c-${COUNTY}`, '/desk');
  const rows = page.locator('.work-list [data-work-item]');
  await expect(rows).toHaveCount(PAGE);
  const first = await rows.first().getAttribute('data-work-item');
  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toBeInViewport();

  await page.locator('.ant-pagination input').fill(String(ITEMS * 0.99 / PAGE));
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-work-item="${first}"]`)).toHaveCount(0);
  await expect(rows).toHaveCount(PAGE);

  await page.locator('.piles select[aria-label="按状态看"]').selectOption('HELD');
  await expect(page.locator('.work-list [data-state="READY"]')).toHaveCount(0);
  await expect(rows).toHaveCount(PAGE);
  await expect(page.locator('.ant-pagination')).toContainText(String(ITEMS * 0.01 / PAGE));
  console.log(`of ${ITEMS} items ${seen.bytes} bytes were fetched, the slowest answer took ${Math.round(seen.slowest)} ms`);
  expect(seen.rows).toBe(PAGE);
  expect(seen.bytes).toBeLessThan(300_000);
});
