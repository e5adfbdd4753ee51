import { useQueryClient } from '@tanstack/react-query';
import { App, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldFault, Problem } from '../api/problem';
import { useKept } from '../field/useKept';
import { begin } from './begin';
import { DialogueFault } from './DialogueFault';
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
  /** The name under which what is typed outlives an ended session or a reload; it says what it is about, so that nothing typed for one is found under another. */
  keptAs?: string;
  typing?: (changed: Partial<T>) => void;
  children?: ReactNode;
  close: () => void;
  send: (typed: T) => Promise<unknown>;
}

interface Fault {
  error: unknown;
  elsewhere: FieldFault[];
  beside: boolean;
}

/**
 * An act with what it needs typed: it says what will happen and asks once, and stays open until the service has said yes; a refusal
 * stands beside its field, and nothing typed is lost. Enter sends, in a longer text Ctrl+Enter, Escape goes back.
 */
export function FormDialogue<T extends object>({ title, then, ok, danger, ready = true, done, changes, form: given, initial, keptAs, typing, children, close, send }: Props<T>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const id = useId();
  const [form] = Form.useForm<T>(given);
  const [kept, setKept] = useKept<Partial<T> | undefined>(keptAs && `dialogue-${keptAs}`, undefined);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => (ready ? begin(() => body.current) : undefined), [ready]);
  useEffect(() => {
    if (fault && !fault.beside) {
      body.current?.scrollIntoView({ block: 'start' });
    }
  }, [fault]);
  const leave = () => {
    setKept(undefined);
    close();
  };
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
      leave();
    } catch (error) {
      const elsewhere = showFaults(form, error);
      setFault({ error, elsewhere, beside: error instanceof Problem && elsewhere.length < error.errors.length });
      setBusy(false);
    }
    if (changes) {
      await queries.invalidateQueries({ queryKey: changes });
    }
  };
  return (
    <Modal open title={title} width={640} mask={{ closable: false }} closable={false} okText={ok} cancelText={t('desk.no')} onCancel={leave}
      okButtonProps={{ danger, disabled: busy || !ready, htmlType: 'submit', form: id, 'data-decide': 'true' }}>
      <div ref={body}>
        {then && <p>{then}</p>}
        {fault && <DialogueFault {...fault} />}
        <Form<T> name={id} form={form} layout="vertical" initialValues={{ ...initial, ...kept }} scrollToFirstError={{ focus: true }} onFinish={(typed) => void decide(typed)}
          onValuesChange={(changed, all) => {
            setKept(withoutFiles(all));
            typing?.(changed);
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && !busy && form.submit()}>
          {children}
        </Form>
      </div>
    </Modal>
  );
}

/** A file cannot be kept; it is chosen anew. */
const withoutFiles = <T extends object>(typed: T) => Object.fromEntries(Object.entries(typed).filter(([, value]) => !(value instanceof Blob))) as Partial<T>;
