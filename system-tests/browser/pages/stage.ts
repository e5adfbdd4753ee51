import type { Application } from '../actors/application.ts';
import { born } from '../actors/application.ts';
import { issueCertificate, registerChild, Task } from '../actors/desk.ts';
import { recordDelivery } from '../actors/hospital.ts';
import { signUp } from '../actors/provincialIdentity.ts';
import { type Family, inventFamily } from '../family/family.ts';
import { applied } from './applied.ts';
import { test as base } from './test.ts';

/** Families in every state that a page can show. */
export interface Stage {
  fresh: Family;
  waiting: Application;
  notice: Application;
  done: Application;
}

async function setTheStage(): Promise<Stage> {
  const fresh = inventFamily();
  await signUp(fresh, { licences: true });
  await recordDelivery(fresh);
  await born(fresh);
  const waiting = await (await applied()).showTo(fresh.mother);
  const notice = await applied({ children: 2, firstDose: false });
  await (await (await Task.of(notice, 'V', 2)).claim()).notice('D13', 'mother.address');
  const done = await (await applied()).consent();
  await issueCertificate(done);
  await registerChild(done);
  await done.until('C', ['COMPLETED']);
  await notice.until('V', ['NOTICE'], 2);
  return { fresh, waiting, notice, done };
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [async ({}, use) => use(await setTheStage()), { scope: 'worker', timeout: 180_000 }],
});
