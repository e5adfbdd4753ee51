import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { issueCertificate, Task } from '../../actors/desk.ts';
import { citizenNumber } from '../../family/citizenNumber.ts';
import { applied } from '../../pages/applied.ts';
import { seriousFaults } from '../../pages/looks.ts';
import { find } from '../../pages/searchBox.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

const PAPER = { name: 'result.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 示例') };

/** A registration that waits at the police. */
async function registering() {
  const application = await applied();
  await application.consent();
  await issueCertificate(application);
  await Task.of(application, 'H');
  return application;
}

async function begin(page: Page, act: string) {
  await page.locator('[data-act="more"]').click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
  return page.getByRole('dialog');
}

/** A supervisor's act needs the head of the office, a confirmation another colleague. */
async function another(page: Page, account: string, to: string, caseNo?: string) {
  const other = await (await page.context().browser()!.newContext()).newPage();
  await signIn(other, account, to);
  if (caseNo) {
    await find(other, caseNo);
  }
  return other;
}

test.describe('the acts of the rule book at the police desk', () => {
  test('a result made by hand is entered by one, compared with its paper and confirmed by another', async ({ page }) => {
    const application = await registering();
    await signIn(page, 'clerk-h-220502', '/desk');
    await find(page, application.caseNo);
    const dialog = await begin(page, '补录线下结果');
    await dialog.getByLabel('公民身份号码').fill('2205');
    await dialog.getByLabel('理由').fill('窗口已当场办理登记');
    await dialog.locator('input[type=file]').setInputFiles(PAPER);
    await dialog.locator('[data-decide]').click();
    await expect(dialog.locator('.ant-form-item-explain-error')).toContainText('18位公民身份号码');
    await expect(dialog.getByLabel('理由')).toHaveValue('窗口已当场办理登记');
    expect(await seriousFaults(page)).toEqual([]);
    const number = citizenNumber('220502', application.family.children[0].bornAt.slice(0, 10), 970 + randomInt(15) * 2);
    await dialog.getByLabel('公民身份号码').fill(number);
    await dialog.locator('[data-decide]').click();
    await expect(dialog).toBeHidden();

    const colleague = await another(page, 'clerk-h2-220502', '/desk', application.caseNo);
    const second = await begin(colleague, '确认补录结果');
    await expect(second).toContainText('clerk-h-220502 补录的内容');
    await expect(second).toContainText(number);
    await expect(second.getByRole('link')).toHaveAttribute('href', /manual-result-document$/);
    await second.locator('[data-decide]').click();
    await expect(second).toBeHidden();
    await application.until('H', ['COMPLETED']);
  });

  test('a supervisor extends once, and a clerk tolerates a missing paper until a day', async ({ page }) => {
    const application = await registering();
    const head = await another(page, 'supervisor-h-220502', '/desk', application.caseNo);
    const due = await head.locator('.item-head').innerText();
    const extension = await begin(head, '延期');
    await extension.getByLabel('几个工作日').fill('2');
    await extension.locator('[data-decide]').click();
    await expect(extension.locator('.ant-form-item-explain-error')).toHaveText('请填写说明（写给家长看）');
    await extension.getByLabel('说明（写给家长看）').fill('婚姻登记需向外省核实。');
    await extension.locator('[data-decide]').click();
    await expect(extension).toBeHidden();
    await expect(head.locator('.item-head')).not.toHaveText(due);

    await signIn(page, 'clerk-h-220502', '/desk');
    await find(page, application.caseNo);
    const toleration = await begin(page, '容缺受理');
    await toleration.getByLabel('结婚证').check();
    await toleration.getByLabel('几个工作日').fill('5');
    await toleration.locator('[data-decide]').click();
    await expect(toleration).toBeHidden();
    await expect(page.locator('.history')).toContainText('容缺受理');
  });

  test('a lock for signs of fraud is released by two security officers', async ({ page }) => {
    const application = await registering();
    await signIn(page, 'clerk-h-220502', '/desk');
    await find(page, application.caseNo);
    const dialog = await begin(page, '疑点锁定');
    await dialog.locator('[data-decide]').click();
    await expect(dialog).toBeHidden();

    for (const account of ['security', 'security2']) {
      const officer = await another(page, account, '/security');
      const release = officer.locator(`[data-release^="${application.caseNo}"]`);
      await release.click();
      await officer.keyboard.type('已核对身份证件，身份一致。');
      await officer.keyboard.press('Control+Enter');
      await expect(officer.getByRole('dialog')).toBeHidden();
      await (account === 'security' ? expect(release).toBeDisabled() : expect(release).toBeHidden());
    }
    await page.reload();
    await find(page, application.caseNo);
    await expect(page.locator('.history')).toContainText('锁定已解除');
  });
});
