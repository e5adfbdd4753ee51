import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { notBefore } from '../shared/antd/notBefore';
import { ACCOUNT, SERVICES, SUBJECT, type Wanted } from './audit';

/** What is looked for; nothing filled in looks for everything. */
export function AuditForm({ ask }: { ask: (wanted: Wanted) => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Wanted>();
  const acts = Object.entries(t('auditAct', { returnObjects: true }) as Record<string, string>);
  const search = ({ subject, actor, from, until, ...rest }: Wanted) =>
    ask({ ...rest, subject: subject?.trim() || undefined, actor: actor?.trim() || undefined, from: from || undefined, until: until || undefined });
  return (
    <Form<Wanted> name="audit" form={form} layout="vertical" className="audit-form" role="search" aria-label={t('audit.search')} onFinish={search}>
      <Form.Item name="subject" label={t('audit.subject')} extra={t('audit.subjectHint')} normalize={trimmed} rules={[{ pattern: SUBJECT, message: t('audit.subjectWrong') }]}>
        <Input className="code" allowClear autoComplete="off" spellCheck={false} maxLength={100} />
      </Form.Item>
      <Form.Item name="actor" label={t('audit.actor')} extra={t('audit.actorHint')} normalize={trimmed} rules={[{ pattern: ACCOUNT, message: t('audit.actorWrong') }]}>
        <Input className="code" allowClear autoComplete="off" spellCheck={false} maxLength={100} />
      </Form.Item>
      <Form.Item name="act" label={t('audit.act')}>
        <Select allowClear showSearch optionFilterProp="label" placeholder={t('audit.anyAct')} options={acts.map(([value, word]) => ({ value, label: `${word} ${value}` }))} />
      </Form.Item>
      <Form.Item name="services" label={t('audit.service')}>
        <Select mode="multiple" allowClear optionFilterProp="label" placeholder={t('audit.anyService')} options={SERVICES.map((value) => ({ value, label: t(`part.${value}`) }))} />
      </Form.Item>
      <Form.Item name="from" label={t('audit.from')}><Input type="date" /></Form.Item>
      <Form.Item name="until" label={t('audit.until')} dependencies={['from']} rules={[notBefore(form, 'from', t('audit.untilWrong'))]}><Input type="date" /></Form.Item>
      <Button type="primary" htmlType="submit">{t('audit.ask')}</Button>
    </Form>
  );
}

const trimmed = (typed?: string) => typed?.trim();
