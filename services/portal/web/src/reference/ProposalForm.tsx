import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { Problem } from '../shared/api/problem';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { KINDS, parsed, propose, type Start } from './reference';

interface Typed {
  kind: string;
  key: string;
  validFrom: string;
  content: string;
  reason: string;
}

const DAY = 86_400_000;

/** A new version of one thing from one day on; nothing changes before another person approves it. */
export function ProposalForm({ start, done }: { start?: Start; done: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const tomorrow = businessDay(useSession(), Date.now() + DAY);
  const [fault, setFault] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const needed = [{ required: true, whitespace: true, message: t('hospital.needed') }];
  const send = async ({ kind, content, ...rest }: Typed) => {
    setBusy(true);
    setFault(undefined);
    try {
      await propose(kind, { ...rest, content: parsed(content)! });
      await queries.invalidateQueries({ queryKey: ['reference'] });
      done();
    } catch (error) {
      setFault(error instanceof Problem ? error : new Problem(500, 'BROKEN', t('states.broken')));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form<Typed> layout="vertical" style={{ maxWidth: '44rem' }} initialValues={{ kind: 'parameter', validFrom: tomorrow, ...start }} onFinish={(typed) => void send(typed)}>
      <p className="soft">{t('reference.then_propose')}</p>
      {fault && <Alert type="error" showIcon title={fault.detail} description={fault.errors.map(({ field, message, fix }) => [field, message, fix].filter(Boolean).join(' ')).join('；')} role="alert" />}
      <Form.Item name="kind" label={t('reference.kind')}><Select options={KINDS.map((value) => ({ value, label: t(`referenceKind.${value}`) }))} /></Form.Item>
      <Form.Item name="key" label={t('reference.key')} rules={needed}><Input /></Form.Item>
      <Form.Item name="validFrom" label={t('reference.validFrom')} rules={needed}><Input type="date" style={{ width: 'auto' }} /></Form.Item>
      <Form.Item name="content" label={t('reference.content')} rules={[{ required: true, validator: (_, text: string) => (parsed(text ?? '') ? Promise.resolve() : Promise.reject(new Error(t('reference.contentWrong')))) }]}><Input.TextArea rows={8} className="code" spellCheck={false} /></Form.Item>
      <Form.Item name="reason" label={t('desk.reason')} rules={needed}><Input maxLength={300} /></Form.Item>
      <Button htmlType="submit" type="primary" disabled={busy}>{t('reference.propose')}</Button>
    </Form>
  );
}
