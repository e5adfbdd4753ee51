import { accountOf, COUNTY, type Family, type Person, realNameRef } from '../family/family.ts';
import { keycloak, url } from '../stack/addresses.ts';
import { ask } from '../stack/http.ts';
import { provincialIdentity } from '../stack/tokens.ts';

/** Opens the accounts of both parents and vouches for their names; with licences, most of the form fills itself. */
export async function signUp({ mother, father }: Family, { licences = false } = {}): Promise<void> {
  await open(mother, licences ? { ...licencesOf(mother, father), marriage: marriageTo(father) } : {});
  await open(father, licences ? { ...licencesOf(father, father), marriage: marriageTo(mother) } : {});
}

/** The account of a mother with a household of her own, whom no register knows as married. */
export const signUpAlone = ({ mother }: Family) => open(mother, licencesOf(mother, mother));

async function open(person: Person, licences: object): Promise<void> {
  const token = await provincialIdentity();
  const admin = `${keycloak}/admin/realms/birth`;
  const username = accountOf(person);
  await ask('PUT', `${url('application')}/real-names/${realNameRef(person)}`, token, { name: person.name, idType: '01', idNo: person.idNo, licences });
  await ask('POST', `${admin}/users`, token, {
    username,
    enabled: true,
    emailVerified: true,
    firstName: 'parent',
    lastName: 'parent',
    email: `${username}@example.invalid`,
    attributes: { real_name_ref: [realNameRef(person)] },
    credentials: [{ type: 'password', value: 'demo', temporary: false }],
  }, 409);
  const [{ id }] = await ask('GET', `${admin}/users?exact=true&username=${username}`, token);
  await ask('POST', `${admin}/users/${id}/role-mappings/realm`, token, [await ask('GET', `${admin}/roles/parent`, token)]);
}

const licencesOf = (person: Person, householder: Person) => ({
  mobile: person.mobile,
  idCard: { ethnicity: person.ethnicity, region: COUNTY, township: '220502001', address: '东昌区示例路18号' },
  household: { region: COUNTY, householderName: householder.name, householderId: householder.idNo, householdNo: '900009901', type: '1' },
});

const marriageTo = (spouse: Person) => ({
  certNo: 'J220502-2023-000991', date: '2023-05-20', valid: true, queriedAt: '2026-01-01T00:00:00Z',
  spouseName: spouse.name, spouseIdType: '01', spouseIdNo: spouse.idNo,
});
