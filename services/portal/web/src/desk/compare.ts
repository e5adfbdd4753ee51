/** One line of the comparison: what the form says, what a licence or register says of the same, and what the machine doubts. */
export interface Line {
  key: string;
  form?: string;
  licence?: string;
  was?: string;
  differs: boolean;
  checks: string[];
  source: 'hospital' | 'department' | 'identity' | 'family';
}

export interface Group {
  name: string;
  lines: Line[];
}

const GROUPS = ['child', 'mother', 'father', 'marriage', 'hukou', 'delivery', 'cert', 'vacc', 'ins', 'card', 'pay', 'maternity', 'mail', 'guardian', 'other'];
const LICENCE = 'licence.';

const HOSPITAL = /^delivery\.|^vacc\.firstDoses$|^child\.(sex|birth(DateTime|Date|Place)|gest|weightG|lengthCm|healthNote|plurality|pluralIndex)/;
const IDENTITY = /^mother\.(name|idType|idNo|birthDate)$/;
const DEPARTMENT = /^cert\.|^child\.idNo$|^vacc\.childCode$|^ins\.(insType|category|year|personNo|effectiveFrom)$|^card\.(no|bankAccount)$|^hukou\.(type|station)$/;

/** Which field a doubt of the machine's is about, so that its line is marked. */
const FIELDS_OF: Record<string, string[]> = {
  CERT_MISSING: ['cert.no'], CERT_NOT_VALID: ['cert.no'], CERT_UNVERIFIED: ['cert.no'], CERT_OF_ANOTHER_CHILD: ['cert.no'], CERTIFICATE_ELSEWHERE: ['cert.no'],
  PARENTS_MISSING: ['father.name', 'mother.name'], FOLLOWED_PARENT_MISSING: ['hukou.follow'], NO_CHINESE_PARENT: ['mother.nationality', 'father.nationality'],
  FOREIGN_NATIONALITY: ['child.nationality'], WRONG_STATION: ['hukou.station'], STATION_UNKNOWN: ['hukou.station'],
  RELATION_NOT_A_CHILDS: ['hukou.relation'], RELATION_SEX_MISMATCH: ['hukou.relation', 'child.sex'], RELATION_HOUSEHOLDER_MISMATCH: ['hukou.relation', 'hukou.householderName'],
  RELATION_AMONG_SIBLINGS: ['hukou.relation'], RELATION_LINEAGE: ['hukou.relation'], NAME_USED_BY_SIBLING: ['child.name'], NAME_MISSING: ['child.name'],
  ETHNICITY_MISMATCH: ['child.ethnicity'], ETHNICITY_NOT_SIGNED: ['child.ethnicity'], MARRIAGE_UNVERIFIED: ['marriage.certNo'], NOT_MARRIED: ['marriage.certNo'],
  SURNAME_NOT_A_PARENTS: ['child.familyName'], SURNAME_STATEMENT_MISSING: ['child.familyName'], HOUSEHOLDER_TO_INFORM: ['hukou.householderName'],
  PARENT_FROM_ABROAD: ['mother.nationality', 'father.nationality'], BIRTH_FACTS_MISSING: ['child.birthDate', 'child.sex'], BIRTH_DATE_MISSING: ['child.birthDate'],
  MOTHER_ABOVE_AGE: ['mother.birthDate'], MOTHER_FROM_FAR: ['mother.hukouRegion'], SEX_UNCERTAIN: ['child.sex'], VERY_PRETERM: ['child.gestWeeks'],
  STATEMENT_MISSING: ['father.absent'], ID_NUMBER_MISSING: ['child.idNo'], BANK_UNKNOWN: ['card.bank'], CARD_EXISTS: ['child.idNo'],
  REGION_MISMATCH: ['ins.region'], INSURED_AT_RESIDENCE: ['ins.region'], MOTHER_HBSAG_POSITIVE: ['delivery.motherHBsAg'], FIRST_DOSE_MISSING: ['vacc.firstDoses'],
};

/** A child's parts of a name say nothing beside the name; papers stand in a list, disputed licences in a line of their own. */
const SHOWN_ELSEWHERE = new Set(['child.familyName', 'child.givenName', 'materials', 'disputed.licences']);

/** Every field once, in the order a clerk reads, those that differ or are doubted marked. */
export function compared(fields: Record<string, string>, differences: { field?: string; was?: string }[], checks: string[]): Group[] {
  const was = new Map(differences.map((difference) => [difference.field, difference.was]));
  const keys = new Set(Object.keys(fields).map((key) => (key.startsWith(LICENCE) ? key.slice(LICENCE.length) : key)));
  const lines = [...keys].filter((key) => !SHOWN_ELSEWHERE.has(key) || doubts(key, checks).length > 0).map((key): Line => {
    const licence = fields[LICENCE + key];
    return {
      key,
      form: fields[key],
      licence,
      was: was.has(key) ? (was.get(key) ?? '') : undefined,
      differs: licence !== undefined && licence !== fields[key],
      checks: doubts(key, checks),
      source: HOSPITAL.test(key) ? 'hospital' : IDENTITY.test(key) ? 'identity' : DEPARTMENT.test(key) ? 'department' : 'family',
    };
  });
  const group = (key: string) => (GROUPS.includes(key.split('.')[0]) ? key.split('.')[0] : 'other');
  return GROUPS.map((name) => ({ name, lines: lines.filter(({ key }) => group(key) === name).sort(byImportance) })).filter((some) => some.lines.length > 0);
}

const doubts = (key: string, checks: string[]) => checks.filter((check) => FIELDS_OF[check]?.includes(key));

const FIRST = ['name', 'familyName', 'sex', 'birthDateTime', 'birthDate', 'idNo', 'idType', 'certNo', 'no', 'follow'];

function byImportance(a: Line, b: Line): number {
  const rank = ({ key }: Line) => {
    const at = FIRST.indexOf(key.slice(key.indexOf('.') + 1));
    return at < 0 ? FIRST.length : at;
  };
  return rank(a) - rank(b) || a.key.localeCompare(b.key);
}
