import { expect } from '@playwright/test';
import { Application } from '../../actors/application.ts';
import { issueCertificate, missVisit } from '../../actors/desk.ts';
import { stockBlanks } from '../../actors/hospital.ts';
import { signUpAlone } from '../../actors/provincialIdentity.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { test } from '../../pages/test.ts';
import { Thumb } from '../../pages/thumb.ts';
import { takeStatement } from '../../pages/ward.ts';
import { openForm } from '../../pages/wizard.ts';

const NOT_NEUTRAL = /非婚|未婚|结婚|婚姻|单亲|违法|社会抚养|计划生育/;

test('a mother applies alone: nobody asks about a father or a marriage, and only the registration is at the window', async ({ page, browser }) => {
  await stockBlanks(50);
  const family = await openForm(page, signUpAlone);
  const thumb = new Thumb(page);
  const main = page.locator('main');
  await thumb.screen('孩子');
  await thumb.type('child[1].familyName', family.mother.name[0]);
  await thumb.type('child[1].givenName', family.children[0].givenName);
  await thumb.next();
  await thumb.screen('母亲');
  await thumb.next();
  await thumb.tap(page.getByLabel('由母亲一人申请，不填父亲信息'));
  await expect(page.locator('[data-key^="father."]:not([data-key="father.absent"]), [data-key^="marriage."]')).toHaveCount(0);
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('落户');
  await expect(page.locator('[data-key="hukou.follow"]')).toHaveCount(1);
  await expect(page.getByLabel('随母亲')).toBeChecked();
  await expect(page.locator('[data-key="hukou.householderName"]')).toHaveValue(family.mother.name);
  await thumb.next();
  await thumb.screen('社保卡和收件');
  await thumb.next();
  await thumb.screen('材料');
  await expect(page.locator('[data-paper="no-father-statement"]')).toContainText('本人到窗口当面签署');
  await fitsThePhone(page);
  await thumb.next();

  await thumb.screen('核对并提交');
  await expect(main).toContainText('请母亲本人到医院签发窗口签一份声明');
  await expect(main).toContainText('孩子的权益完全一样');
  expect(await main.innerText()).not.toMatch(NOT_NEUTRAL);
  await thumb.tap(page.locator('[data-key="consent.privacy"]'));
  await thumb.tap(page.locator('[data-key="consent.sensitive"]'));
  await thumb.tap(page.locator('[data-key="declare.truth"]'));
  await thumb.saved();
  await thumb.tap(page.getByRole('button', { name: '提交', exact: true }));
  await page.waitForURL('**/cases/*');
  await expect(page.locator('[data-consent="NOT_NEEDED"]')).toBeVisible();

  await takeStatement(await (await browser.newContext({ locale: 'zh-CN' })).newPage(), family, 'NO_FATHER', /未提供父亲信息声明/);
  const application = Application.of(family, new URL(page.url()).pathname.split('/')[2]);
  await issueCertificate(application);
  const registration = page.locator('[data-item="H"]');
  await expect(registration).toHaveAttribute('data-state', 'DIVERTED', { timeout: 60_000 });
  await expect(registration).toContainText('到窗口不需要重新填写');
  await expect(registration).toContainText(/预约：.*派出所.*\d{4}-\d\d-\d\d/);
  await expect(page.locator('[data-item="V"]')).toHaveAttribute('data-state', 'COMPLETED');
  expect(await main.innerText()).not.toMatch(NOT_NEUTRAL);
  await fitsThePhone(page);

  const visit = registration.locator('[data-visit]');
  await expect(visit).toHaveAttribute('data-visit', 'BOOKED');
  await missVisit(application, 'H');
  await page.reload();
  await expect(visit).toContainText('上次预约没有到场');
  const free = visit.locator('[data-at]').nth(2);
  const chosen = (await free.getAttribute('aria-label'))!;
  await fitsThePhone(page);
  await thumb.tap(free);
  await expect(visit).toContainText(`预约时间：${chosen}`);
  await expect(registration).toContainText(/预约：.*派出所.*\d{4}-\d\d-\d\d/);
  await thumb.tap(visit.getByRole('button', { name: '改约时间' }));
  await thumb.tap(visit.getByRole('button', { name: '保留原来的时间' }));
  await expect(visit).toContainText(`预约时间：${chosen}`);
});
