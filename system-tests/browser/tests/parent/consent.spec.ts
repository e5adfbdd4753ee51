import { expect } from '@playwright/test';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

test('the other parent opens the link, signs in and consents', async ({ page }) => {
  const application = await applied();
  const link = `/cases/${application.caseNo}`;
  await page.goto(link);
  await expect(page.getByRole('heading', { name: '请先登录' })).toBeVisible();
  await signInAs(page, application.family.father, link);
  await expect(page.getByText('需要您同意孩子落户')).toBeVisible();
  await expect(page.locator('[data-wording="authorisation"]')).toContainText(/仅限本办件.*30日内有效.*随时撤销/);
  await fitsThePhone(page);
  await page.getByRole('button', { name: '同意', exact: true }).tap();
  await expect(page.locator('[data-consent="GRANTED"]')).toBeVisible();
  await expect(page.getByRole('button', { name: '撤回同意' })).toBeVisible();
  await page.locator('[data-panel="agreed"] > summary').tap();
  await expect(page.locator('[data-agreed="sensitive"][data-who="APPLICANT"]')).toContainText('敏感个人信息');
  await expect(page.locator('[data-agreed="authorisation"][data-who="OTHER_PARENT"]')).toContainText('有效');
  await fitsThePhone(page);
});

test('a refused consent is said plainly, and the other items go on', async ({ page, browser }) => {
  const application = await applied();
  const link = `/cases/${application.caseNo}`;
  page.on('dialog', (dialog) => void dialog.accept());
  await signInAs(page, application.family.father, link);
  await page.getByRole('button', { name: '不同意' }).tap();
  await expect(page.locator('[data-consent="REFUSED"]')).toBeVisible();

  const mothers = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await signInAs(mothers, application.family.mother, link);
  await expect(mothers.locator('[data-consent="REFUSED"]')).toHaveText('不同意');
  await expect(mothers.locator('.card.marked', { hasText: '到政务服务大厅窗口签字' })).toBeVisible();
  await expect(mothers.locator('[data-item="B"]')).not.toHaveAttribute('data-state', 'CANCELLED');
  await fitsThePhone(mothers);
  await mothers.close();
});
