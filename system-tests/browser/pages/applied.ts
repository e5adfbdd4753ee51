import { Application } from '../actors/application.ts';
import { recordDelivery, stockBlanks } from '../actors/hospital.ts';
import { signUp } from '../actors/provincialIdentity.ts';
import { inventFamily } from '../family/family.ts';

/** A family that has applied, ready to be looked at. */
export async function applied(kind: Parameters<typeof inventFamily>[0] = {}, change?: Parameters<typeof Application.submit>[1]): Promise<Application> {
  const family = inventFamily(kind);
  await signUp(family);
  await recordDelivery(family);
  await stockBlanks(50);
  return Application.submit(family, change);
}

/** And the offices have done what needs nobody: nothing arrives on its page any more that moves what a finger is about to touch. */
export async function appliedAndTakenUp(): Promise<Application> {
  const application = await applied();
  await application.until('B', ['ACCEPTED']);
  await application.until('V', ['COMPLETED']);
  return application;
}
