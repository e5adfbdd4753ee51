import { createHash, randomInt, randomUUID } from 'node:crypto';
import { citizenNumber } from './citizenNumber.ts';

export interface Person {
  name: string;
  idNo: string;
  mobile: string;
  ethnicity: string;
}

export interface Child {
  pluralIndex: number;
  givenName: string;
  sex: '1' | '2';
  bornAt: string;
  /** No first dose in the ward leaves V to a clerk. */
  firstDose: boolean;
}

/** Where children are born. */
export interface Hospital {
  county: string;
  institution: string;
  /** Letter of the numbers of its blank certificates. */
  series: string;
}

export interface Family {
  deliveryRef: string;
  hospital: Hospital;
  mother: Person;
  father: Person;
  children: Child[];
}

export const COUNTY = '220502';
export const DISTRICT_HOSPITAL: Hospital = { county: COUNTY, institution: '12220502412999017M', series: 'Z' };
export const NEIGHBOURING_HOSPITAL: Hospital = { county: '220503', institution: '12220503412999025Y', series: 'Y' };

const SURNAMES = [...'张刘孙于姜宋郑韩曹邓许傅沈曾彭吕'];
const GROWN = ['建国', '丽华', '志强', '秀兰', '海涛', '晓梅', '立新', '春燕', '文博', '静', '磊', '婷'];
const GIVEN = ['若溪', '景行', '思远', '安然', '书瑶', '子涵', '明轩', '雨萱', '可心', '俊熙', '语桐', '一鸣', '清扬', '乐怡', '承泽', '星辰'];

const pick = <T>(from: T[]) => from[randomInt(from.length)];
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** Where people who live here may have been registered first: many places, so that hardly ever one mother is invented twice. */
const FIRST_REGISTERED = ['220502', '220503', '220521', '220523', '220524', '220582', '220102', '220202'];

function person(surname: string, female: boolean): Person {
  const bornOn = day(Date.UTC(1988, 0, 1 + randomInt(6000)));
  return {
    name: surname + pick(GROWN),
    idNo: citizenNumber(pick(FIRST_REGISTERED), bornOn, 900 + randomInt(50) * 2 + (female ? 0 : 1)),
    mobile: `1390000${String(randomInt(10000)).padStart(4, '0')}`,
    ethnicity: '01',
  };
}

/** A married couple of 东昌区 nobody has seen before, and the children it had two days ago. */
export function inventFamily({ children = 1, firstDose = true, hospital = DISTRICT_HOSPITAL } = {}): Family {
  const from = randomInt(GIVEN.length);
  const bornOn = day(Date.now() - 2 * 86_400_000);
  return {
    deliveryRef: randomUUID(),
    hospital,
    mother: person(pick(SURNAMES), true),
    father: person(pick(SURNAMES), false),
    children: Array.from({ length: children }, (_, n) => ({
      pluralIndex: n + 1,
      givenName: GIVEN[(from + n) % GIVEN.length],
      sex: n % 2 ? '1' : '2',
      bornAt: `${bornOn}T09:${20 + n * 7}:00+08:00`,
      firstDose,
    })),
  };
}

/** Under which the provincial identity vouches for a person: made from the number, so that it says nothing. */
export function realNameRef({ idNo }: Person): string {
  const digest = createHash('md5').update(`real-name:${idNo}`).digest();
  digest[6] = (digest[6] & 0x0f) | 0x30;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  return `rn-${digest.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')}`;
}

export const accountOf = (person: Person) => `p-${realNameRef(person).slice(3, 15)}`;
