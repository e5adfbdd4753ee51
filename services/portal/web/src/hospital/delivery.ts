import type { components } from '../shared/api/doors/birth-certificate';

type Delivery = components['schemas']['Delivery'];
type Child = components['schemas']['Child'];

/** What the ward types; times are local Beijing times without an offset. */
export interface Ward {
  mother: { name: string; idType: string; idNo: string; hbsAg: string; inpatientNo: string; mobile?: string };
  midwife: { name: string; code: string };
  mode: string;
  admittedAt: string;
  children: { outcome: string; sex: string; birthDateTime: string; gestWeeks: number; gestDays?: number; weightG: number; lengthCm?: number; healthNote?: string; hepB?: string; bcg?: string }[];
  doses: { batch?: string; injector?: string; site: string };
}

const inBeijing = (local: string) => `${local}:00+08:00`;

/** The record as the office takes it. */
export function recorded(ward: Ward, institution: string, region: string): Delivery {
  const dose = (vaccine: string, givenAt?: string) => givenAt ? [{ vaccine, batch: ward.doses.batch, givenAt: inBeijing(givenAt), site: ward.doses.site, injector: ward.doses.injector }] : [];
  return {
    institution,
    region,
    mother: { ...ward.mother, mobile: ward.mother.mobile || undefined },
    midwife: ward.midwife,
    mode: ward.mode,
    admittedAt: inBeijing(ward.admittedAt),
    children: ward.children.map(({ hepB, bcg, ...child }, n): Child => ({
      ...child,
      pluralIndex: n + 1,
      healthNote: child.healthNote || undefined,
      birthDateTime: inBeijing(child.birthDateTime),
      firstDoses: child.outcome === 'LIVE' ? [...dose('HepB', hepB), ...dose('BCG', bcg)] : [],
    })),
  };
}
