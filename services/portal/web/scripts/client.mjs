// Makes the types of every service's doors from its OpenAPI document, so that a changed door fails the build of the pages.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const documents = new URL('../../../contracts/openapi/', import.meta.url);
const types = new URL('../src/shared/api/doors/', import.meta.url);
const services = ['application', 'birth-certificate', 'vaccination', 'household-registration', 'medical-insurance',
  'social-security-card', 'workflows', 'monitoring', 'portal'];

await mkdir(types, { recursive: true });
const present = await readdir(documents);
for (const service of services.filter((name) => present.includes(`${name}.yaml`))) {
  const tree = await openapi(new URL(`${service}.yaml`, documents), { silent: true });
  await writeFile(new URL(`${service}.ts`, types), astToString(tree));
}
