import { COUNTY } from '../family/family.ts';
import { type Service, url } from '../stack/addresses.ts';
import { inDataOf } from '../stack/database.ts';
import { ask, call } from '../stack/http.ts';
import { tokenOf } from '../stack/tokens.ts';
import { until } from '../stack/until.ts';
import type { Application } from './application.ts';

const OFFICES: Record<string, Service> = {
  B: 'birth-certificate', R: 'birth-certificate', G: 'birth-certificate', S: 'birth-certificate',
  V: 'vaccination', H: 'household-registration', I: 'medical-insurance', T: 'medical-insurance', M: 'medical-insurance', C: 'social-security-card',
};

/** One work item of a case, and the clerk who handles it over the office's door. */
export class Task {
  private constructor(private readonly address: string, private readonly item: string, readonly id: string, private readonly county: string) {}

  /** Waits until the office has the item with its data; a national system that is slow at first is asked again by itself. */
  static async of({ caseNo }: Application, item: string, childIndex = 1, county = COUNTY): Promise<Task> {
    const office = url(OFFICES[item]);
    const clerk = await tokenOf(`clerk-${item.toLowerCase()}-${county}`);
    const attempts = [1, 2, 3].map((attempt) => `of=${caseNo}-${childIndex}/${item}/${attempt}`).join('&');
    const row = await until(`the work item ${item} of ${caseNo}`, async () => {
      const { items } = await ask('GET', `${office}/work-items?${attempts}`, clerk);
      return items.find((one: any) => one.state !== 'FETCHING' && one.heldFor !== 'SYSTEM_DOWN' && !one.checks.includes('CERT_UNVERIFIED'));
    });
    return new Task(`${office}/work-items/${row.id}`, item, row.id, county);
  }

  /** An item seen on a page. */
  static at = (item: string, id: string, county = COUNTY) => new Task(`${url(OFFICES[item])}/work-items/${id}`, item, id, county);

  async act(door: string, body: object = {}, clerk = 'clerk'): Promise<any> {
    const account = clerk === 'second' ? `clerk-${this.item.toLowerCase()}2-${this.county}` : `${clerk}-${this.item.toLowerCase()}-${this.county}`;
    return ask('POST', `${this.address}/${door}`, await tokenOf(account), body);
  }

  async claim(): Promise<this> {
    await this.act('claim');
    return this;
  }

  notice = (code: string, field: string) => this.act('notices', { defects: [{ code, field, explanation: '请重新填写' }] });
  /** To the office's window, where originals are looked at. */
  divert = () => this.act('diversion', { reasonCode: 'ORIGINALS_NEEDED', explanation: '请携户口簿原件到派出所窗口办理。' });
  refuse = () => this.act('refusal', { reasonCode: 'CONDITIONS_NOT_MET', explanation: '须到派出所窗口核实。' });

  /** The officer registers as soon as the registers have answered, with every statement the rules ask for. */
  async register(): Promise<void> {
    const token = await tokenOf(`clerk-h-${this.county}`);
    await until(`the registration ${this.id}`, async () => {
      const { item } = await ask('GET', this.address, token);
      const remarks: any[] = await ask('GET', `${this.address}/examination`, token);
      const statements = remarks.filter(({ effect }) => effect === 'NEEDS_STATEMENT')
        .map((remark) => ({ kind: remark.statements[0].kind, signedOn: item.acceptedAt.slice(0, 10) }));
      const answer = await call('POST', `${this.address}/approval`, token, { statements });
      return answer.status === 200 ? true : undefined;
    });
  }
}

/** Both persons at the hospital's counter: the certificate is issued. */
export async function issueCertificate(application: Application, childIndex = 1): Promise<void> {
  const task = await (await Task.of(application, 'B', childIndex)).claim();
  await task.act('approval');
  await task.act('confirmation', {}, 'second');
  await application.until('B', ['COMPLETED'], childIndex);
}

/** The police of the household's county register the child. */
export async function registerChild(application: Application, childIndex = 1, county = COUNTY): Promise<void> {
  const task = await (await Task.of(application, 'H', childIndex, county)).claim();
  await task.register();
  await application.until('H', ['COMPLETED'], childIndex);
}

/** The family did not come: the stack's own clock is every test's, so the visit is moved into the past, and the counter says so. */
export async function missVisit(application: Application, item: string): Promise<void> {
  const { unit } = await application.until(item, ['DIVERTED']);
  await inDataOf('application', `update appointment set at = now() - interval '1 minute', until = now() where item_id = '${application.caseNo}-1-${item}'`);
  const counter = await tokenOf(`counter-${COUNTY}`);
  const day = new Date(Date.now() - 60_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const visits: { id: string; caseNo: string }[] = await ask('GET', `${url('application')}/appointments?unit=${unit}&day=${day}`, counter);
  await ask('POST', `${url('application')}/appointments/${visits.find(({ caseNo }) => caseNo === application.caseNo)!.id}/no-show`, counter);
}
