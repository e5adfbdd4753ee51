import type { components } from '../shared/api/doors/birth-certificate';

type Delivery = components['schemas']['Delivery'];
type Child = components['schemas']['Child'];

/** What the ward types; times are local Beijing times without an offset. */
export interface Ward {
  mother: { name: string; idType: string; idNo: string; hbsAg: string; inpatientNo: string; mobile?: string };
  midwife: { name: string; code: string };
  mode: string;
  admittedAt: string;
  children: ({ outcome: string; sex: string; birthDateTime: string; gestWeeks: number; gestDays?: number; weightG: number; lengthCm?: number; healthNote?: string } & Partial<Record<WardDose, Injection>>)[];
  injector?: string;
  signs?: Sign[];
}

/** What is given in the ward, by its code at the office (domain.md 7); the immunoglobulin where the mother may carry hepatitis B. */
export const WARD_DOSES = { hepB: 'HepB', hbig: 'HBIG', bcg: 'BCG' } as const;
export type WardDose = keyof typeof WARD_DOSES;
interface Injection {
  givenAt?: string;
  batch?: string;
  site?: string;
}

/** What the ward found not to be in order at admission (domain.md 2.2 E09, E27). */
export const SIGNS = ['MOTHER_IDENTITY', 'SURROGACY'] as const;
type Sign = (typeof SIGNS)[number];

const inBeijing = (local: string) => `${local}:00+08:00`;

/** The record as the office takes it. */
export function recorded(ward: Ward, institution: string, region: string): Delivery {
  const dose = (vaccine: string, { givenAt, batch, site }: Injection = {}) => (givenAt ? [{ vaccine, batch, givenAt: inBeijing(givenAt), site: site || undefined, injector: ward.injector || undefined }] : []);
  return {
    institution,
    region,
    mother: { ...ward.mother, mobile: ward.mother.mobile || undefined },
    midwife: ward.midwife,
    mode: ward.mode,
    admittedAt: inBeijing(ward.admittedAt),
    signs: ward.signs?.length ? ward.signs : undefined,
    children: ward.children.map(({ hepB, hbig, bcg, ...child }, n): Child => ({
      ...child,
      pluralIndex: n + 1,
      healthNote: child.healthNote || undefined,
      birthDateTime: inBeijing(child.birthDateTime),
      firstDoses: child.outcome === 'LIVE' ? [...dose(WARD_DOSES.hepB, hepB), ...dose(WARD_DOSES.hbig, hbig), ...dose(WARD_DOSES.bcg, bcg)] : [],
    })),
  };
}
