import { expect } from '@playwright/test';
import { issueCertificate, registerChild } from '../../actors/desk.ts';
import { whileSilent } from '../../actors/nationalSystems.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const DESK = { viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false };

test('while the card centre is silent the family reads that work goes on, and clerk and administrator see what waits', async ({ page, browser }) => {
  const application = await (await applied()).consent();
  await issueCertificate(application);
  await whileSilent('card', application, async () => {
    await registerChild(application);
    await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
    const card = page.locator('[data-item="C"]');
    await expect(card).toHaveAttribute('data-state', 'HELD', { timeout: 60_000 });
    await expect(card).toContainText('系统处理中');
    await expect(card).toContainText('恢复后自动接着办理');
    await expect(card).toContainText(/承诺 \d{4}-\d\d-\d\d 前办结/);
    await expect(page.locator('[data-item="I"]')).toHaveAttribute('data-state', 'COMPLETED');
    expect(await page.locator('main').innerText()).not.toMatch(/失败|暂停/);
    await fitsThePhone(page);

    const desk = await browser.newPage(DESK);
    await signIn(desk, 'clerk-c-220502', '/desk?state=HELD');
    await desk.locator('[data-work-item]', { hasText: application.caseNo }).click();
    await expect(desk.locator('.item-head')).toContainText('外部系统没有应答');
    await expect(desk.locator('.item-head')).toContainText(/承诺 \d{4}-\d\d-\d\d 前办结/);

    const wall = await (await browser.newContext(DESK)).newPage();
    await signIn(wall, 'administrator', '/admin');
    await wall.getByRole('searchbox').fill(`${application.caseNo}-1`);
    await wall.keyboard.press('Enter');
    await expect(wall.getByRole('dialog')).toContainText('社会保障卡：外部系统没有应答');
  });
});
