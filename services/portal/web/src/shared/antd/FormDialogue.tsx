import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldFault, Problem, told } from '../api/problem';
import { faultText } from '../states/fault';
import { begin } from './begin';
import { showFaults } from './showFaults';

interface Props<T extends object> {
  title: string;
  /** What will happen, before it is asked. */
  then?: string;
  ok: string;
  danger?: boolean;
  /** What it is about is still being asked for. */
  ready?: boolean;
  /** What is said once it is done, where the page does not say it itself. */
  done?: string;
  /** Which of the pages' answers it may change. */
  changes?: string[];
  /** Given where a part outside the form's own fields looks at what is typed. */
  form?: FormInstance<T>;
  initial?: Partial<T>;
  typing?: (changed: Partial<T>) => void;
  children?: ReactNode;
  close: () => void;
  send: (typed: T) => Promise<unknown>;
}

interface Fault {
  text: string;
  elsewhere: FieldFault[];
  beside: boolean;
}

/**
 * An act with what it needs typed: it says what will happen and asks once, and stays open until the service has said yes; a refusal
 * stands beside its field, and nothing typed is lost. Enter sends, in a longer text Ctrl+Enter, Escape goes back.
 */
export function FormDialogue<T extends object>({ title, then, ok, danger, ready = true, done, changes, form: given, initial, typing, children, close, send }: Props<T>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const id = useId();
  const [form] = Form.useForm<T>(given);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => (ready ? begin(() => body.current) : undefined), [ready]);
  useEffect(() => {
    if (fault && !fault.beside) {
      body.current?.scrollIntoView({ block: 'start' });
    }
  }, [fault]);
  const decide = async (typed: T) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await send(typed);
      if (done) {
        message.success(done);
      }
      close();
    } catch (error) {
      const elsewhere = showFaults(form, error);
      setFault({ text: faultText(error, t), elsewhere, beside: error instanceof Problem && elsewhere.length < error.errors.length });
      setBusy(false);
    }
    if (changes) {
      await queries.invalidateQueries({ queryKey: changes });
    }
  };
  return (
    <Modal open title={title} width={640} mask={{ closable: false }} closable={false} okText={ok} cancelText={t('desk.no')} onCancel={close}
      okButtonProps={{ danger, disabled: busy || !ready, htmlType: 'submit', form: id, 'data-decide': 'true' }}>
      <div ref={body}>
        {then && <p>{then}</p>}
        {fault && <Alert type="error" showIcon role="alert" title={fault.text} description={fault.elsewhere.map(told).join('；') || undefined} style={{ marginBottom: '1rem' }} />}
        <Form<T> name={id} form={form} layout="vertical" initialValues={initial} scrollToFirstError={{ focus: true }} onValuesChange={typing} onFinish={(typed) => void decide(typed)}
          onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && !busy && form.submit()}>
          {children}
        </Form>
      </div>
    </Modal>
  );
}
