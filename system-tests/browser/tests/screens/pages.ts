import { type Cookie, expect, type Page } from '@playwright/test';
import { openBatch } from '../../actors/cardOffice.ts';
import { makeLate } from '../../actors/supervision.ts';
import { accountOf } from '../../family/family.ts';
import { openChildFile } from '../../pages/childFile.ts';
import { signIn } from '../../pages/signIn.ts';
import type { Stage } from '../../pages/stage.ts';

/** A page in a state worth looking at; `open` leads there. */
export interface Shown {
  name: string;
  title: string;
  open: (page: Page, stage: Stage) => Promise<unknown>;
}

const sessions = new Map<string, Cookie[]>();

/** Each account signs in once; the pages after that go on with its session. */
async function enter(page: Page, account: string, to: string): Promise<void> {
  const session = sessions.get(account);
  if (session) {
    await page.context().addCookies(session);
    await page.goto(to);
  } else {
    await signIn(page, account, to);
    sessions.set(account, await page.context().cookies());
  }
}

const at = (path: string) => (page: Page) => page.goto(path);
const as = (account: string, to: string) => (page: Page) => enter(page, account, to);
const parent = (who: (stage: Stage) => { account: string; to: string }) => (page: Page, stage: Stage) => {
  const { account, to } = who(stage);
  return enter(page, account, to);
};

async function guideResult(page: Page) {
  await page.goto('/guide');
  for (const word of ['本省的医院', '不到1个月', '已登记结婚', '本区', '随父姓或母姓', '居民医保']) {
    await page.getByLabel(word).first().check();
  }
  await page.getByRole('button', { name: '查看结果' }).click();
  await expect(page.locator('[data-outcome]')).toBeVisible();
}

const screen = (step: string) => async (page: Page, { fresh }: Stage) => {
  await enter(page, accountOf(fresh.mother), '/cases');
  await page.getByRole('button', { name: '开始办理' }).or(page.getByRole('link', { name: '接着填' })).click();
  await page.waitForURL('**/apply/*');
  await page.goto(`${new URL(page.url()).pathname}?step=${step}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

const inLargeLetters = (open: Shown['open']) => async (page: Page, stage: Stage) => {
  await open(page, stage);
  await page.getByRole('button', { name: '大字版' }).click();
};

const inKorean = (open: Shown['open']) => async (page: Page, stage: Stage) => {
  await open(page, stage);
  await page.getByRole('combobox', { name: '语言' }).selectOption('ko');
};

const atHospital = (part: string) => as('hospital-220502', `/hospital?part=${part}`);

async function familyAtWindow(page: Page, { waiting }: Stage) {
  await enter(page, 'counter-220502', '/window');
  await page.getByRole('searchbox').fill(waiting.caseNo);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: waiting.caseNo })).toBeVisible();
}

async function parcels(page: Page) {
  await enter(page, 'counter-220502', '/window');
  await page.getByRole('tab', { name: '邮寄和自取的证件' }).click();
  await expect(page.locator('[data-parcel]').first()).toBeVisible();
}

async function childFile(page: Page, { fresh }: Stage) {
  await enter(page, 'clerk-v-220502', '/clinic');
  await openChildFile(page, fresh);
}

async function foundDelivery(page: Page, { fresh }: Stage) {
  await enter(page, 'hospital-220502', '/hospital?part=find');
  await page.getByLabel('母亲的证件号码').fill(fresh.mother.idNo);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-delivery="${fresh.deliveryRef}"]`)).toBeVisible();
}

async function cardBatches(page: Page) {
  await openBatch();
  await enter(page, 'clerk-c-220502', '/cards');
  await expect(page.getByRole('button', { name: /^登记已制卡/ }).first()).toBeVisible();
}

async function lateItem(page: Page, { waiting }: Stage) {
  await makeLate(waiting, 'B');
  await enter(page, 'supervisor-b-220502', '/lamps');
  await expect(page.getByRole('button', { name: /^填写说明/ }).first()).toBeVisible();
}

async function issuedCertificate(page: Page, { done }: Stage) {
  await enter(page, 'clerk-b-220502', '/certificates');
  await page.getByRole('searchbox').fill(done.caseNo);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '换发' })).toBeVisible();
}

const waitingCase = parent(({ waiting }) => ({ account: accountOf(waiting.family.mother), to: `/cases/${waiting.caseNo}` }));

export const PAGES: Shown[] = [
  { name: 'start', title: '首页', open: at('/') },
  { name: 'tour', title: '五步看懂', open: at('/tour') },
  { name: 'guide', title: '办事指南', open: at('/guide') },
  { name: 'guide-result', title: '办事指南的结果', open: guideResult },
  { name: 'track', title: '凭编号查进度', open: at('/track') },
  { name: 'services', title: '九个服务的状态', open: at('/services') },
  { name: 'sign-in', title: '登录', open: at('/login?to=/home') },
  { name: 'unknown-page', title: '没有这个页面', open: at('/no-such-page') },
  { name: 'cases', title: '我的办件', open: parent(({ waiting }) => ({ account: accountOf(waiting.family.mother), to: '/cases' })) },
  ...['child', 'mother', 'father', 'household', 'delivery', 'papers', 'review'].map((step): Shown => ({ name: `apply-${step}`, title: `填表：${step}`, open: screen(step) })),
  { name: 'apply-child-elder', title: '填表：child（大字版）', open: inLargeLetters(screen('child')) },
  { name: 'apply-awaited', title: '填表：医院还没有登记', open: parent(({ awaited }) => ({ account: accountOf(awaited.family.mother), to: `/apply/${awaited.draftId}` })) },
  { name: 'case-waiting', title: '办件：等另一方同意', open: waitingCase },
  { name: 'case-waiting-korean', title: '办件：等另一方同意（조선말）', open: inKorean(waitingCase) },
  { name: 'case-consent', title: '办件：另一方看到的', open: parent(({ waiting }) => ({ account: accountOf(waiting.family.father), to: `/cases/${waiting.caseNo}` })) },
  { name: 'case-notice', title: '办件：双胞胎之一要补正', open: parent(({ notice }) => ({ account: accountOf(notice.family.mother), to: `/cases/${notice.caseNo}` })) },
  { name: 'case-done', title: '办件：全部办结', open: parent(({ done }) => ({ account: accountOf(done.family.mother), to: `/cases/${done.caseNo}` })) },
  { name: 'case-bereaved', title: '办件：孩子去世后', open: parent(({ bereaved }) => ({ account: accountOf(bereaved.family.mother), to: `/cases/${bereaved.caseNo}` })) },
  { name: 'proxied-draft', title: '替别人填的表', open: parent(({ fresh, entrustedDraft }) => ({ account: accountOf(fresh.mother), to: `/proxied/drafts/${entrustedDraft}` })) },
  { name: 'proxied-case', title: '替别人看的办件', open: parent(({ fresh, waiting }) => ({ account: accountOf(fresh.mother), to: `/proxied/cases/${waiting.caseNo}` })) },
  { name: 'messages', title: '消息', open: parent(({ done }) => ({ account: accountOf(done.family.mother), to: '/messages' })) },
  { name: 'phone', title: '家里的手机', open: parent(({ done }) => ({ account: accountOf(done.family.mother), to: '/phone' })) },
  { name: 'desk', title: '办事员工作台', open: as('clerk-v-220502', '/desk') },
  { name: 'lamps', title: '时限督办', open: lateItem },
  { name: 'clinic', title: '接种门诊', open: childFile },
  { name: 'cards', title: '制卡批次', open: cardBatches },
  { name: 'registrations', title: '生育登记', open: as('clerk-r-220502', '/registrations') },
  { name: 'hospital', title: '医院', open: as('hospital-220502', '/hospital') },
  { name: 'hospital-find', title: '医院：查找分娩记录', open: foundDelivery },
  { name: 'hospital-unmatched', title: '医院：未匹配的记录', open: atHospital('unmatched') },
  { name: 'hospital-corrections', title: '医院：更正申请', open: atHospital('corrections') },
  { name: 'hospital-stock', title: '医院：证件库存', open: atHospital('stock') },
  { name: 'certificate', title: '签发后的证件', open: issuedCertificate },
  { name: 'quota', title: '年度用证计划', open: as('supervisor-b-220502', '/certificates?part=quota') },
  { name: 'void-register', title: '作废登记和销毁', open: as('hospital-220502', '/certificates') },
  { name: 'alarms', title: '疑点提醒', open: as('security', '/certificates') },
  { name: 'window', title: '综合窗口', open: as('counter-220502', '/window') },
  { name: 'window-family', title: '综合窗口：窗口前的家庭', open: familyAtWindow },
  { name: 'window-parcels', title: '综合窗口：待寄的证件', open: parcels },
  { name: 'province', title: '跨省通办', open: as('desk-310101', '/province') },
  { name: 'security', title: '疑点核查', open: as('security', '/security') },
  { name: 'board', title: '运行看板', open: as('administrator', '/admin') },
  { name: 'reference', title: '参数与参考数据', open: as('administrator', '/reference') },
  { name: 'users', title: '用户与单位', open: as('administrator', '/users') },
  { name: 'supervision', title: '评价与投诉', open: as('administrator', '/supervision') },
  { name: 'audit', title: '审计日志', open: as('auditor', '/audit') },
  { name: 'exports', title: '数据导出', open: as('auditor', '/exports') },
];
