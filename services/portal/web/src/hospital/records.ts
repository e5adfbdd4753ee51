import type { TFunction } from 'i18next';
import type { Purpose } from '../desk/desk';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { moment } from '../shared/time/businessTime';

type Schemas = components['schemas'];
export type Outline = Schemas['DeliveryOutline'];
export type Found = Schemas['FoundDelivery'];
export type Child = Schemas['FoundChild'];
export type Unmatched = Schemas['Unmatched'];
export type Named = Schemas['Named'];
export type Mother = Schemas['MotherRequest'];
export type Correction = Schemas['CorrectionView'];
export type Statement = Schemas['StatementRequest'];
export type Death = Schemas['DeathRequest'];
export type Decline = Schemas['DeclineRequest'];

export const STATEMENTS = ['NO_FATHER', 'THIRD_SURNAME', 'LATE_ISSUE'] as const;
export const PAPERS = ['01', '03', '06', '07'];
/** Which of the page's lists an act may change. */
export const HOSPITAL = ['hospital'];

const of = (deliveryRef: string) => ({ params: { path: { deliveryRef } } });
const at = (id: string) => ({ params: { path: { id } } });

/** Numbers stand for persons: they go in the body, never into an address. */
export const WAYS = {
  byMother: (number: string) => ({ motherIdNo: number.toUpperCase() }),
  byInpatientNo: (inpatientNo: string) => ({ inpatientNo }),
};
export type Way = keyof typeof WAYS;
export const find = (way: Way, number: string, purpose: Purpose): Promise<Found[]> =>
  content(certificate.POST('/deliveries/search', { body: { ...WAYS[way](number), purpose } }));

export const takeStatement = (deliveryRef: string, body: Statement) => content(certificate.POST('/deliveries/{deliveryRef}/statements', { ...of(deliveryRef), body }));
export const recordDeath = (deliveryRef: string, pluralIndex: number, body: Death) =>
  content(certificate.PUT('/deliveries/{deliveryRef}/children/{pluralIndex}/death', { params: { path: { deliveryRef, pluralIndex } }, body }));
export const proposeMother = (deliveryRef: string, body: Mother) => content(certificate.POST('/deliveries/{deliveryRef}/mother', { ...of(deliveryRef), body }));
export const confirmMother = (deliveryRef: string) => content(certificate.POST('/deliveries/{deliveryRef}/mother/confirmation', of(deliveryRef)));
export const dropMother = (deliveryRef: string) => content(certificate.DELETE('/deliveries/{deliveryRef}/mother', of(deliveryRef)));

export const acceptCorrection = (id: string) => content(certificate.POST('/delivery-corrections/{id}/acceptance', at(id)));
export const confirmCorrection = (id: string) => content(certificate.POST('/delivery-corrections/{id}/confirmation', at(id)));
export const declineCorrection = (id: string, body: Decline) => content(certificate.POST('/delivery-corrections/{id}/decline', { ...at(id), body }));

export const fieldWord = (t: TFunction, field = '') => t(`field.${field.replaceAll('.', '_')}`, { defaultValue: field });

/** What stands in a field of the record, in words. */
export function recordWord(t: TFunction, field = '', value = ''): string {
  if (value === '') {
    return t('hospital.notRecorded');
  }
  if (field === 'child.birthDateTime') {
    return moment(value);
  }
  return t(`value.${field.replaceAll('.', '_')}_${value}`, { defaultValue: value });
}
