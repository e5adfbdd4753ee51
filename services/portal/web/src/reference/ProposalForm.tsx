import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, AutoComplete, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay } from '../shared/time/businessTime';
import { Changes } from './Changes';
import { BLANK, ContentFields } from './ContentFields';
import { type Content, inForceQuery, KINDS, keysQuery, propose, type Start } from './reference';

interface Typed {
  kind: string;
  key: string;
  validFrom: string;
  reason: string;
}

const DAY = 86_400_000;
/** A district's own catalogue begins with everybody's. */
const OF_DISTRICT = /^item-catalogue [1-9]\d{5}$/;

/** A new version of one thing from one day on, made out of what is in force; nothing changes before another person approves it. */
export function ProposalForm({ start, done }: { start?: Start; done: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const tomorrow = businessDay(useSession(), Date.now() + DAY);
  const [form] = Form.useForm<Typed>();
  const kind = Form.useWatch('kind', form) ?? start?.kind ?? 'parameter';
  const key = (Form.useWatch('key', form) ?? start?.key ?? '').trim();
  const keys = useQuery(keysQuery(kind)).data ?? [];
  const of = `${kind} ${key}`;
  const known = keys.find((one) => one.key === key);
  const source = known ? key : OF_DISTRICT.test(of) ? 'all' : undefined;
  const inForce = useQuery({ ...inForceQuery(kind, source ?? ''), enabled: !!source });
  const [edited, setEdited] = useState<{ of: string; content: Content }>();
  const [fault, setFault] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const needed = [{ required: true, whitespace: true, message: t('hospital.needed') }];
  const today = source ? inForce.data?.content : {};
  const content = edited?.of === of ? edited.content : source ? (inForce.data?.content as unknown as Content | undefined) : BLANK[kind];
  const send = async ({ kind, key, ...rest }: Typed) => {
    setBusy(true);
    setFault(undefined);
    try {
      await propose(kind, { ...rest, key: key.trim(), content: content! });
      await queries.invalidateQueries({ queryKey: ['reference'] });
      done();
    } catch (error) {
      setFault(error instanceof Problem ? error : new Problem(500, 'BROKEN', t('states.broken')));
    } finally {
      setBusy(false);
    }
  };
  const fields = content && (
    <>
      <ContentFields kind={kind} name={key} unit={known?.unit} content={content} change={(next) => setEdited({ of, content: next })} />
      <Changes before={today} after={content} />
    </>
  );
  return (
    <Form<Typed> form={form} layout="vertical" style={{ maxWidth: '52rem' }} initialValues={{ kind: 'parameter', validFrom: tomorrow, ...start }} onFinish={(typed) => void send(typed)}>
      <p className="soft">{t('reference.then_propose')}</p>
      <Form.Item name="kind" label={t('reference.kind')}><Select options={KINDS.map((value) => ({ value, label: t(`referenceKind.${value}`) }))} onChange={() => form.setFieldValue('key', '')} /></Form.Item>
      <Form.Item name="key" label={t('reference.key')} rules={needed} extra={t(BLANK[kind] || kind === 'item-catalogue' ? 'reference.keyMayBeNew' : 'reference.keyFromList')}>
        <AutoComplete allowClear options={keys.map(({ key, name }) => ({ value: key!, label: name ? `${name} · ${key}` : key }))}
          showSearch={{ filterOption: (typed, option) => String(option?.label).includes(typed) }} />
      </Form.Item>
      {known && <p className="soft">{[known.name, known.version ? t('reference.inForceSince', { day: known.validFrom, version: known.version }) : t('reference.shipped')].filter(Boolean).join('：')}</p>}
      {source ? <Asked query={inForce}>{() => fields}</Asked> : key && fields}
      <Form.Item name="validFrom" label={t('reference.validFrom')} rules={needed} style={{ marginTop: '1rem' }}><Input type="date" style={{ width: 'auto' }} /></Form.Item>
      <Form.Item name="reason" label={t('reference.proposeReason')} rules={needed}><Input maxLength={200} /></Form.Item>
      {fault && <Alert type="error" showIcon title={fault.detail} description={fault.errors.map(({ field, message, fix }) => [field, message, fix].filter(Boolean).join(' ')).join('；')} role="alert" style={{ marginBottom: '1rem' }} />}
      <Button htmlType="submit" type="primary" disabled={busy || !content}>{t('reference.propose')}</Button>
    </Form>
  );
}
