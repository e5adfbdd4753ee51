import { test as base } from '@playwright/test';

/** Pages a test opened for other persons end with it: left open they go on asking the stack until the last test is over. */
export const test = base.extend<{ nobodyStays: void }>({
  nobodyStays: [async ({ browser, context }, use) => {
    await use();
    await Promise.all(browser.contexts().filter((other) => other !== context).map((other) => other.close()));
  }, { auto: true }],
});
