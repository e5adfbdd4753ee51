import { COUNTY } from '../family/family.ts';
import { url } from '../stack/addresses.ts';
import { ask } from '../stack/http.ts';
import { tokenOf } from '../stack/tokens.ts';

/** What waits goes to the producer, if anything does; no card comes back made, so no parcel is ready by it. */
export const openBatch = async (county = COUNTY) =>
  ask('POST', `${url('social-security-card')}/production-batches`, await tokenOf(`clerk-c-${county}`), { region: county }, 409);
