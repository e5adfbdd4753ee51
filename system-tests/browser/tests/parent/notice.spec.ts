import { expect } from '@playwright/test';
import { Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { fitsThePhone } from '../../pages/looks.ts';
import { signInAs } from '../../pages/signIn.ts';
import { test } from '../../pages/test.ts';

test('a notice appears without reload, is answered beside what it asks, a paper by another photo, and the office goes on', async ({ page }) => {
  const application = await applied({ firstDose: false });
  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const item = page.locator('[data-item="V"]');
  await expect(item).toBeVisible();
  const task = await (await Task.of(application, 'V')).claim();
  await task.act('notices', { defects: [
    { code: 'D13', field: 'mother.address', explanation: '请写到门牌号' },
    { code: 'D18', field: 'id-card.mother' },
  ] });

  await expect(item).toHaveAttribute('data-state', 'NOTICE');
  await expect(item).toContainText('地址无法对应到派出所或接种单位');
  await expect(item).toContainText('请写到门牌号');
  const card = item.locator('[data-defect="D18"]');
  await expect(card.locator('input:not([type=file])')).toHaveCount(0);
  await card.getByLabel('母亲身份证').setInputFiles({ name: 'card.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') });
  await expect(card.getByRole('status')).toHaveText('已上传');
  await fitsThePhone(page);
  await item.locator('[data-key="mother.address"]').fill('示例路2号');
  await item.getByLabel('说明', { exact: true }).fill('门牌号写错了');
  await item.getByRole('button', { name: '提交补正' }).tap();
  await expect(item).toHaveAttribute('data-state', 'ACCEPTED');
});

test('of twins only the one with the notice waits', async ({ page }) => {
  const application = await applied({ children: 2, firstDose: false });
  const first = await (await Task.of(application, 'V', 1)).claim();
  const second = await (await Task.of(application, 'V', 2)).claim();
  await second.notice('D13', 'mother.address');
  await first.act('approval');

  await signInAs(page, application.family.mother, `/cases/${application.caseNo}`);
  const child = (index: number) => page.locator(`[data-child="${index}"] [data-item="V"]`);
  await expect(child(2)).toHaveAttribute('data-state', 'NOTICE');
  await expect(child(1)).not.toHaveAttribute('data-state', 'NOTICE');
  await expect(child(1).locator('form')).toHaveCount(0);
  await fitsThePhone(page);
  await child(2).locator('[data-key="mother.address"]').fill('示例路2号');
  await child(2).getByRole('button', { name: '提交补正' }).tap();
  await expect(child(2)).not.toHaveAttribute('data-state', 'NOTICE');
});
