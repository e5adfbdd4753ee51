import { expect } from '@playwright/test';
import { disputeRecord } from '../../actors/application.ts';
import { recordDelivery } from '../../actors/hospital.ts';
import { signUp } from '../../actors/provincialIdentity.ts';
import { inventFamily } from '../../family/family.ts';
import { fitsThePhone, seriousFaults } from '../../pages/looks.ts';
import { signIn } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';
import { findDelivery } from '../../pages/ward.ts';

test('another mother and another weight are proposed by one person and confirmed by a second who sees both values', async ({ page, browser }) => {
  const family = inventFamily();
  await signUp(family);
  await recordDelivery(family);
  await disputeRecord(family, 'child.weightG', '3200', '出院小结上写的是3200克');
  const record = await findDelivery(page, family);
  await expect(record).not.toContainText(family.mother.name);
  expect(await seriousFaults(page)).toEqual([]);
  await fitsThePhone(page);

  const dialogue = page.getByRole('dialog');
  await page.getByRole('tab', { name: '家长要求更正的分娩记录' }).click();
  const inpatientNo = `ZY${family.deliveryRef.slice(0, 8)}`;
  const correction = page.getByRole('region', { name: '家长要求更正的分娩记录' }).getByRole('row').filter({ hasText: inpatientNo });
  await expect(correction).toContainText('3250');
  await expect(correction).toContainText('3200');
  await correction.getByRole('button', { name: '同意更正' }).click();
  await expect(dialogue.locator('[data-fact="child.weightG"]')).toContainText('3250');
  await dialogue.getByRole('button', { name: '同意更正' }).click();
  await expect(dialogue).toBeHidden();
  await expect(page.getByRole('region', { name: '待第二人复核的更正' }).getByRole('row').filter({ hasText: inpatientNo })).toContainText('由您提出');

  const { mother } = inventFamily();
  await page.getByRole('tab', { name: '查找分娩记录' }).click();
  await record.getByRole('button', { name: '更正母亲' }).click();
  await dialogue.getByLabel('母亲姓名').fill(mother.name);
  await dialogue.getByLabel('母亲证件号码').fill(mother.idNo);
  await dialogue.getByRole('button', { name: '确定' }).click();
  await expect(dialogue.getByRole('alert')).toContainText('已有一项更正等待另一位同事确认');
  await page.keyboard.press('Escape');

  const second = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const asked = second.getByRole('dialog');
  await signIn(second, 'registrar-220502', '/hospital?part=corrections');
  const proposed = second.getByRole('region', { name: '待第二人复核的更正' }).getByRole('row').filter({ hasText: inpatientNo });
  await expect(proposed).toContainText('由 hospital-220502 提出');
  await proposed.getByRole('button', { name: '复核更正' }).click();
  await expect(asked.locator('[data-fact="child.weightG"]')).toContainText('3200');
  await asked.getByRole('button', { name: '复核更正' }).click();
  await expect(asked).toBeHidden();
  await expect(proposed).toHaveCount(0);

  await record.getByRole('button', { name: '更正母亲' }).click();
  await dialogue.getByLabel('母亲姓名').fill(mother.name);
  await dialogue.getByLabel('母亲证件号码').fill(mother.idNo);
  await dialogue.getByRole('button', { name: '确定' }).click();
  await expect(dialogue).toBeHidden();
  await second.goto('/hospital?part=unmatched');
  const claim = second.getByRole('row').filter({ hasText: inpatientNo });
  await claim.getByRole('button', { name: '复核母亲更正' }).click();
  await expect(asked.locator('[data-fact="idNo"]')).toContainText(family.mother.idNo);
  await expect(asked.locator('[data-fact="idNo"]')).toContainText(mother.idNo);
  await asked.getByRole('button', { name: '复核母亲更正' }).click();
  await expect(asked).toBeHidden();
  await expect(claim).toHaveCount(0);
});
