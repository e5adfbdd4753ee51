import { type Child, DISTRICT_HOSPITAL, type Family } from '../family/family.ts';
import { url } from '../stack/addresses.ts';
import { ask } from '../stack/http.ts';
import { tokenOf } from '../stack/tokens.ts';

const hours = (moment: string, plus: number) => `${new Date(Date.parse(moment) + (plus + 8) * 3_600_000).toISOString().slice(0, 19)}+08:00`;

const dose = (vaccine: string, child: Child, after: number) =>
  ({ vaccine, batch: 'T2026-01', givenAt: hours(child.bornAt, after), site: '左上臂', injector: '示例护士' });

/** The ward records the delivery. */
export async function recordDelivery({ deliveryRef, hospital: { county, institution }, mother, children }: Family): Promise<void> {
  await ask('PUT', `${url('birth-certificate')}/deliveries/${deliveryRef}`, await tokenOf(`hospital-${county}`), {
    institution,
    region: county,
    mother: { name: mother.name, idType: '01', idNo: mother.idNo, hbsAg: 'NEGATIVE', inpatientNo: `ZY${deliveryRef.slice(0, 8)}`, mobile: mother.mobile },
    midwife: { name: '示例助产士', code: 'ZC0001' },
    mode: '1',
    admittedAt: hours(children[0].bornAt, -9),
    children: children.map((child) => ({
      pluralIndex: child.pluralIndex,
      outcome: 'LIVE',
      sex: child.sex,
      birthDateTime: child.bornAt,
      gestWeeks: children.length > 1 ? 36 : 39,
      weightG: children.length > 1 ? 2500 : 3250,
      lengthCm: 50,
      firstDoses: child.firstDose ? [dose('HepB', child, 2), dose('BCG', child, 6)] : [],
    })),
  });
}

/** The ward says that the only child has died today. */
export async function recordDeath({ deliveryRef, hospital }: Family): Promise<void> {
  const diedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await ask('PUT', `${url('birth-certificate')}/deliveries/${deliveryRef}/children/1/death`, await tokenOf(`hospital-${hospital.county}`), { diedOn, cause: '示例死因' });
}

/** What a parent signs in person at the counter. */
export async function signStatement({ deliveryRef, hospital }: Family, kind: 'THIRD_SURNAME'): Promise<void> {
  const signedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await ask('POST', `${url('birth-certificate')}/deliveries/${deliveryRef}/statements`, await tokenOf(`hospital-${hospital.county}`), { kind, signedOn });
}

/**
 * Makes sure that enough blank certificates lie in stock: one person takes a range in, another confirms it. A range that a test
 * beside this one has just taken in is refused, and is there as soon as that test has confirmed it.
 */
export async function stockBlanks(wanted: number, { county, institution, series } = DISTRICT_HOSPITAL): Promise<void> {
  const registrar = await tokenOf(`registrar-${county}`);
  const hospital = await tokenOf(`hospital-${county}`);
  const number = (serial: number) => `${series}22${String(9_900_001 + serial).padStart(7, '0')}`;
  const stock = `${url('birth-certificate')}/stock?institution=${institution}`;
  for (let { received, available } = await ask('GET', stock, hospital); available < wanted; { received, available } = await ask('GET', stock, hospital)) {
    const range = { institution, firstNo: number(received), lastNo: number(received + 499) };
    const { id } = await ask('POST', `${url('birth-certificate')}/stock-ranges`, registrar, range, 409);
    if (id) {
      await ask('POST', `${url('birth-certificate')}/stock-ranges/${id}/confirmation`, hospital);
    }
  }
}
