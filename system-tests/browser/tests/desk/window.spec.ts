import { expect, test } from '@playwright/test';
import { issueCertificate, Task } from '../../actors/desk.ts';
import { applied } from '../../pages/applied.ts';
import { signIn } from '../../pages/signIn.ts';

const SIGNED = { name: 'signed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };

test('a grandmother without a phone reaches the same five results at the window', async ({ page }) => {
  const application = await applied({}, (form) => { form.mail = {}; });
  await signIn(page, 'counter-220502', '/window');
  await page.getByRole('searchbox').fill(application.family.father.idNo);
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: application.caseNo });
  await expect(found).toContainText('等另一方同意');
  await page.getByLabel('签字件扫描').setInputFiles(SIGNED);
  await page.getByRole('button', { name: '签字同意' }).click();
  await expect(found).toContainText('已同意');

  const prints = async (paper: string) => {
    const address = await found.getByRole('link', { name: paper }).getAttribute('href');
    const printed = await page.request.get(address!);
    expect(printed.headers()['content-type']).toContain('application/pdf');
    expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
  };
  await prints('受理凭证');

  await issueCertificate(application);
  const officer = await (await Task.of(application, 'H')).claim();
  await officer.divert();
  const registration = found.getByRole('row', { name: '户口登记' });
  await registration.getByRole('button', { name: '约时间' }).click();
  await page.getByRole('dialog').locator('.slots button').nth(3).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const [, day, time] = /预约：.*(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(await registration.innerText())!;
  await page.getByRole('tab', { name: '预约到窗口的家庭' }).click();
  await page.getByLabel('日期').fill(day);
  const visit = page.getByRole('row', { name: application.caseNo });
  await expect(visit).toContainText(time);
  await visit.getByRole('button', { name: '打开办件' }).click();

  await officer.register();
  await expect(found.getByRole('row', { name: '办结' })).toHaveCount(5, { timeout: 60_000 });
  const parcel = found.locator('[data-parcel]');
  await expect(parcel).toContainText('自取');
  await parcel.getByRole('button', { name: '社会保障卡实体卡到了' }).click();
  await parcel.getByRole('button', { name: '已当面领取' }).click();
  await expect(parcel).toContainText('已签收');
  await prints('办理结果清单');
});
