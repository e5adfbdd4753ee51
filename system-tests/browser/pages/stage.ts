import type { Application } from '../actors/application.ts';
import { born, entrusted, expecting } from '../actors/application.ts';
import { issueCertificate, registerChild, Task } from '../actors/desk.ts';
import { recordDeath, recordDelivery } from '../actors/hospital.ts';
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
  bereaved: Application;
  /** The hospital has not recorded the birth yet. */
  awaited: { family: Family; draftId: string };
  /** Of a family whose form the fresh one's mother fills in. */
  entrustedDraft: string;
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
  const bereaved = await applied();
  await recordDeath(bereaved.family);
  const family = inventFamily();
  await signUp(family);
  const draftId = await expecting(family);
  const helped = inventFamily();
  await signUp(helped);
  await recordDelivery(helped);
  const entrustedDraft = await entrusted(helped, fresh.mother);
  await bereaved.until('C', ['CANCELLED']);
  return { fresh, waiting, notice, done, bereaved, awaited: { family, draftId }, entrustedDraft };
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [async ({}, use) => use(await setTheStage()), { scope: 'worker', timeout: 180_000 }],
});
