import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import { QuotaStanding } from '../certificates/QuotaStanding';
import { voidRegisterQuery } from '../certificates/spoilt';
import { VoidRegister } from '../certificates/VoidRegister';
import { useAct } from '../shared/antd/useAct';
import { certificate, content } from '../shared/api/doors';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay, moment } from '../shared/time/businessTime';

/** The ledger: what came in, what is left, which range arrived, and which blanks were spoilt. */
export function Stock({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const stock = useQuery({ queryKey: ['hospital', 'stock', institution], refetchInterval: 30_000, queryFn: () => content(certificate.GET('/stock', { params: { query: { institution } } })) });
  return (
    <>
      <Asked query={stock}>
        {(ledger) => (
          <div className="numbers">
            {(['received', 'available', 'used', 'void'] as const).map((kind) => <Statistic key={kind} title={t(`stock.${kind}`)} value={ledger[kind]} />)}
          </div>
        )}
      </Asked>
      <div className="ledger">
        <Receive institution={institution} />
        <Ask institution={institution} />
        <Spoil institution={institution} />
      </div>
      <Blanks institution={institution} />
    </>
  );
}

const NUMBER = { required: true, pattern: /^[A-Z]\d{9}$/ };

/** A delivered range: one person registers it, another counts it again and confirms. */
function Receive({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('hospital');
  const session = useSession();
  const waiting = useQuery({ queryKey: ['hospital', 'ranges', institution], refetchInterval: 30_000, queryFn: () => content(certificate.GET('/stock-ranges', { params: { query: { institution } } })) });
  const register = (range: { firstNo: string; lastNo: string }) => act(t('stock.registered'), () => content(certificate.POST('/stock-ranges', { body: { institution, ...range } })));
  const confirm = (id: string) => act(t('desk.done_confirm'), () => content(certificate.POST('/stock-ranges/{id}/confirmation', { params: { path: { id } } })));
  return (
    <section>
      <h2>{t('stock.receive')}</h2>
      <p className="soft">{t('stock.receiveText')}</p>
      <Form layout="inline" onFinish={(range) => void register(range)}>
        <Form.Item name="firstNo" label={t('stock.from')} rules={[{ ...NUMBER, message: t('stock.numberWrong') }]}><Input style={{ width: '9rem' }} /></Form.Item>
        <Form.Item name="lastNo" label={t('stock.to')} rules={[{ ...NUMBER, message: t('stock.numberWrong') }]}><Input style={{ width: '9rem' }} /></Form.Item>
        <Button htmlType="submit" disabled={busy}>{t('stock.register')}</Button>
      </Form>
      <ul className="plain-list">
        {waiting.data?.map((range) => (
          <li key={range.id} data-range={range.id}>
            <span className="code">{range.firstNo}–{range.lastNo}</span> {t('stock.rangeOf', { n: range.count, who: range.registeredBy, at: moment(range.registeredAt) })}{' '}
            {range.registeredBy === session?.account
              ? <span className="soft">{t('stock.waitsForColleague')}</span>
              : <Button size="small" disabled={busy} onClick={() => void confirm(range.id!)}>{t('stock.confirm')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ask({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('hospital');
  const year = Number(businessDay(useSession(), Date.now()).slice(0, 4));
  return (
    <section>
      <h2>{t('stock.ask')}</h2>
      <QuotaStanding institution={institution} year={year} />
      <Form layout="inline" initialValues={{ quantity: 100 }} onFinish={({ quantity }: { quantity: number }) => void act(t('stock.asked'), () => content(certificate.POST('/stock-requests', { body: { institution, quantity } })))}>
        <Form.Item name="quantity" label={t('stock.quantity')} rules={[{ required: true }]}><InputNumber min={1} max={10000} /></Form.Item>
        <Button htmlType="submit" disabled={busy}>{t('stock.ask')}</Button>
      </Form>
    </section>
  );
}

const SPOILT = ['MISPRINT', 'DAMAGED', 'LOST'];
const PARTS = ['MAIN', 'SUPPLEMENT'];

function Spoil({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('hospital');
  const spoil = ({ number, reason, parts }: { number: string; reason: string; parts: string[] }) => act(t('stock.voided'), () => content(certificate.POST('/blanks/{number}/void', { params: { path: { number } }, body: { institution, reason, parts } as never })));
  return (
    <section>
      <h2>{t('stock.spoil')}</h2>
      <Form layout="inline" initialValues={{ reason: SPOILT[0], parts: PARTS }} onFinish={(blank) => void spoil(blank)}>
        <Form.Item name="number" label={t('stock.number')} rules={[{ ...NUMBER, message: t('stock.numberWrong') }]}><Input style={{ width: '9rem' }} /></Form.Item>
        <Form.Item name="reason" label={t('desk.reason')}><Select style={{ width: '8rem' }} options={SPOILT.map((value) => ({ value, label: t(`spoilt.${value}`) }))} /></Form.Item>
        <Form.Item name="parts" label={t('stock.parts')}><Select mode="multiple" style={{ minWidth: '14rem' }} options={PARTS.map((value) => ({ value, label: t(`blankPart.${value}`) }))} /></Form.Item>
        <Button htmlType="submit" danger disabled={busy}>{t('stock.spoil')}</Button>
      </Form>
    </section>
  );
}

function Blanks({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const year = Number(businessDay(useSession(), Date.now()).slice(0, 4));
  return (
    <>
      <h2>{t('stock.voidRegister', { year })}</h2>
      <Asked query={useQuery(voidRegisterQuery(institution, year))}>{(entries) => <VoidRegister entries={entries} />}</Asked>
    </>
  );
}
