import { expect } from '@playwright/test';
import { applied } from '../../pages/applied.ts';
import { seriousFaults } from '../../pages/looks.ts';
import { signIn, signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const WORDS = '窗口说的和短信写的不一样';

test('a complaint is followed to its end: contact, mending, revisit, each in words, and the mother reads that it is done', async ({ page, browser }) => {
  const { family, caseNo } = await applied();
  const home = await browser.newPage();
  await signInAs(home, family.mother, `/cases/${caseNo}`);
  const panel = home.locator('[data-panel="complaint"]');
  await panel.locator('summary').click();
  await panel.getByLabel('请说明情况').fill(WORDS);
  await panel.getByRole('button', { name: '提交' }).click();
  await expect(panel).toContainText('已收到');

  await signIn(page, 'administrator', '/supervision');
  const row = page.getByRole('row').filter({ hasText: `${caseNo}-TS1` });
  await expect(row).toContainText('联系');
  await row.getByRole('button', { name: `${caseNo}-TS1` }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText(WORDS);
  await expect(drawer).not.toContainText(family.mother.name);
  await drawer.getByRole('button', { name: '显示联系方式' }).click();
  await expect(drawer).toContainText(family.mother.name);
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  for (const [step, note] of [['登记联系', '已电话致歉并说明'], ['登记整改', '窗口与短信改为同一说法'], ['登记回访', '家长表示满意']]) {
    await row.getByRole('button', { name: step }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByRole('button', { name: step }).click();
    await expect(dialogue).toContainText('请填写');
    await dialogue.getByRole('textbox').fill(note);
    await page.keyboard.press('Control+Enter');
    await expect(dialogue).toHaveCount(0);
  }
  await expect(row).toHaveCount(0);
  await page.getByText('全部', { exact: true }).click();
  await expect(row).toContainText('已办结');

  await home.reload();
  await panel.locator('summary').click();
  await expect(panel).toContainText('已处理完毕');
  await home.close();
});

test('nobody but an administrator reads who complained', async ({ page }) => {
  await signIn(page, 'clerk-h-220502', '/supervision');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
});
