import { expect } from '@playwright/test';
import { COUNTY } from '../../family/family.ts';
import { applied, appliedAndTakenUp } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

test('an item is taken back, and can be added again', async ({ page }) => {
  const application = await appliedAndTakenUp();
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const card = page.locator('[data-item="C"]');
  await page.getByText('撤回事项', { exact: true }).tap();
  await page.getByLabel(/社会保障卡/).tap();
  await page.getByRole('button', { name: '撤回所选事项' }).tap();
  await expect(card).toHaveAttribute('data-state', 'WITHDRAWN');
  await expect(card).toContainText('已撤回');
  await fitsThePhone(page);

  const add = page.locator('[data-panel="add"]');
  await add.locator('summary').tap();
  await add.getByLabel('事项').selectOption({ label: `${application.family.father.name[0]}${application.family.children[0].givenName} · 社会保障卡` });
  await add.getByLabel('社保卡的银行').selectOption('CCB');
  await add.getByRole('button', { name: '增加' }).tap();
  await expect(card.last()).not.toHaveAttribute('data-state', 'WITHDRAWN');

  await add.getByLabel('事项').selectOption({ label: `${application.family.father.name[0]}${application.family.children[0].givenName} · 生育登记` });
  await add.locator('[data-key="mother.address.region"]').selectOption(COUNTY);
  await add.locator('[data-key="child.birthOrder"]').fill('1');
  await add.locator('[data-key="mother.address.township"]').selectOption({ label: '老站街道' });
  await fitsThePhone(page);
  await add.getByRole('button', { name: '增加' }).tap();
  await expect(page.locator('[data-item="R"]')).toBeVisible();
});

test('a mobile number is changed and the offices that see it are told', async ({ page }) => {
  const application = await applied({ firstDose: false });
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const change = page.locator('[data-panel="change"]');
  await change.locator('summary').tap();
  await change.getByLabel('改哪一项').selectOption('mother.mobile');
  await change.locator('[data-key="mother.mobile"]').fill('123');
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change.locator('.fault')).toBeVisible();
  await change.locator('[data-key="mother.mobile"]').fill('13900001234');
  await change.getByRole('button', { name: '保存修改' }).tap();
  await expect(change).toContainText('已修改');
  await fitsThePhone(page);
});
