import { randomUUID } from 'node:crypto';
import { accountOf, COUNTY, type Family, type Person } from '../family/family.ts';
import { url } from '../stack/addresses.ts';
import { ask } from '../stack/http.ts';
import { tokenOf } from '../stack/tokens.ts';
import { until } from '../stack/until.ts';

const at = (path: string) => url('application') + path;

/** What a family does that a test needs done but does not look at. */
export class Application {
  private constructor(readonly family: Family, readonly caseNo: string, private readonly window = false) {}

  /** A case that was submitted on the pages. */
  static of = (family: Family, caseNo: string) => new Application(family, caseNo);

  /** A case that a window has opened: nobody else can look at it yet. */
  static atWindow = (family: Family, caseNo: string) => new Application(family, caseNo, true);

  /** The mother fills in and declares, and has not handed in yet; answers the draft's id. */
  static async fill(family: Family, change: (form: Record<string, any>) => void = () => {}): Promise<string> {
    const token = await tokenOf(accountOf(family.mother));
    await born(family);
    const { draftId, version } = await ask('POST', at('/drafts'), token, { deliveryRef: family.deliveryRef });
    const form = formOf(family);
    change(form);
    await ask('PUT', at(`/drafts/${draftId}`), token, { version, form });
    return draftId;
  }

  /** Waits until the death of the child is known where its mother fills in. */
  static async mourned(family: Family, draftId: string): Promise<void> {
    const token = await tokenOf(accountOf(family.mother));
    await until(`the death in draft ${draftId}`, async () => (await ask('GET', at(`/drafts/${draftId}`), token)).bereaved[0]);
  }

  /** The mother fills in and submits. */
  static async submit(family: Family, change?: (form: Record<string, any>) => void): Promise<Application> {
    const draftId = await Application.fill(family, change);
    const token = await tokenOf(accountOf(family.mother));
    const { caseNo } = await ask('PUT', at(`/drafts/${draftId}/submission`), token);
    return new Application(family, caseNo);
  }

  async consent(granted = true): Promise<this> {
    await ask('PUT', at(`/cases/${this.caseNo}/consent`), await tokenOf(accountOf(this.family.father)), { granted });
    return this;
  }

  /** The mother wants what is ready before the case is done. */
  async askForPapers(): Promise<void> {
    await ask('POST', at(`/cases/${this.caseNo}/shipments`), await tokenOf(accountOf(this.family.mother)), {});
  }

  /** The mother lets somebody of another family see how far it is. */
  async showTo({ name, idNo }: Person): Promise<this> {
    await ask('PUT', at(`/cases/${this.caseNo}/proxies/${randomUUID()}`), await tokenOf(accountOf(this.family.mother)), { name, idType: '01', idNo, scope: 'VIEW' });
    return this;
  }

  async look(): Promise<any> {
    return this.window
      ? ask('GET', at(`/window-cases/${this.caseNo}`), await tokenOf(`counter-${COUNTY}`))
      : ask('GET', at(`/cases/${this.caseNo}`), await tokenOf(accountOf(this.family.mother)));
  }

  /** Waits until an item of a child is in one of the states. */
  async until(item: string, states: string[], childIndex = 1): Promise<any> {
    return until(`${item} of child ${childIndex} of ${this.caseNo} in ${states}`, async () => {
      const seen = await this.look();
      return seen.children[childIndex - 1].items.find((entry: any) => entry.item === item && states.includes(entry.state));
    });
  }
}

/** The mother begins before the birth; answers the draft's id. */
export async function expecting({ mother, hospital: { institution } }: Family): Promise<string> {
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { draftId } = await ask('POST', at('/drafts'), await tokenOf(accountOf(mother)), { expected: { institution, dueOn } });
  return draftId;
}

/** Both parents let somebody of another family fill in and hand in for them; answers the draft's id. */
export async function entrusted(family: Family, { name, idNo }: Person): Promise<string> {
  const draftId = await Application.fill(family);
  const door = at(`/drafts/${draftId}/proxies/${randomUUID()}`);
  for (const parent of [family.mother, family.father]) {
    await ask('PUT', door, await tokenOf(accountOf(parent)), { name, idType: '01', idNo, scope: 'FILL_AND_SUBMIT' });
  }
  return draftId;
}

/** The mother begins and says that a value of the hospital's is wrong. */
export async function disputeRecord(family: Family, field: string, claim: string, explanation: string): Promise<void> {
  const token = await tokenOf(accountOf(family.mother));
  await born(family);
  const { draftId } = await ask('POST', at('/drafts'), token, { deliveryRef: family.deliveryRef });
  await ask('POST', at(`/drafts/${draftId}/corrections`), token, { field, pluralIndex: 1, claim, explanation });
}

/** Waits until the mother's page can know of the birth. */
export async function born({ mother, deliveryRef }: Family): Promise<void> {
  const token = await tokenOf(accountOf(mother));
  await until(`the delivery record ${deliveryRef}`, async () => {
    const births: { deliveryRef: string }[] = await ask('GET', at('/births'), token);
    return births.find((birth) => birth.deliveryRef === deliveryRef);
  });
}

/** Son or daughter; of twins the eldest, the second of their sex (GB/T 4761, domain.md 6.9). */
function relation({ children }: Family, index: number): string {
  const { sex } = children[index];
  const rank = children.slice(0, index + 1).filter((sibling) => sibling.sex === sex).length;
  return (sex === '1' ? '2' : '3') + (children.length === 1 ? 0 : rank + 1);
}

function formOf(family: Family): Record<string, any> {
  const { mother, father, children } = family;
  return {
    children: children.map(({ pluralIndex, givenName }, n) => ({
      pluralIndex, familyName: father.name[0], givenName, ethnicity: '01', nationality: 'CHN', relation: relation(family, n),
    })),
    mother: { ethnicity: '01', mobile: mother.mobile, hukouRegion: COUNTY, address: { region: COUNTY, text: '示例路1号' }, maritalStatus: '20' },
    father: { name: father.name, idType: '01', idNo: father.idNo, ethnicity: '01', mobile: father.mobile, hukouRegion: COUNTY },
    marriage: { certNo: 'J220502-2023-000123', date: '2023-05-20' },
    hukou: { follow: 'F', householderName: father.name, householderId: father.idNo, householdNo: '900000123' },
    insurance: { region: COUNTY },
    card: { bank: 'ICBC', needPhysical: true },
    clinic: '2205020301',
    mail: { receiver: mother.name, phone: mother.mobile, address: '示例路1号' },
    items: ['B', 'V', 'H', 'I', 'C'],
    declarations: { privacy: true, sensitive: true, truth: true, ethnicity: true },
  };
}
