import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { begin } from '../desk/Dialogue';
import { placeOf } from '../hospital/delivery';
import { type FieldFault, Problem } from '../shared/api/problem';
import { faultText } from '../shared/states/fault';

const FORM = 'certificate-act';

interface Props<T> {
  title: string;
  /** What will happen, before it is asked. */
  then: string;
  ok: string;
  danger?: boolean;
  /** What is said once it is done. */
  done: string;
  /** Which of the pages' answers it may change. */
  changes: string[];
  children?: ReactNode;
  close: () => void;
  send: (typed: T) => Promise<unknown>;
}

/** An act with what it needs typed: it says what will happen and asks once; a refusal stands beside its field, and nothing typed is lost. */
export function FormDialogue<T extends object>({ title, then, ok, danger, done, changes, children, close, send }: Props<T>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<T>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ text: string; elsewhere: FieldFault[]; beside: boolean }>();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => begin(() => body.current), []);
  useEffect(() => {
    if (fault && !fault.beside) {
      body.current?.scrollIntoView({ block: 'start' });
    }
  }, [fault]);
  const decide = async (typed: T) => {
    setBusy(true);
    setFault(undefined);
    try {
      await send(typed);
      message.success(done);
      close();
    } catch (error) {
      const faults = error instanceof Problem ? error.errors : [];
      const elsewhere = showBeside(form, faults);
      setFault({ text: faultText(error, t), elsewhere, beside: elsewhere.length < faults.length });
      setBusy(false);
    }
    await queries.invalidateQueries({ queryKey: changes });
  };
  return (
    <Modal open title={title} width={640} mask={{ closable: false }} closable={false} okText={ok} cancelText={t('desk.no')} onCancel={close}
      okButtonProps={{ danger, disabled: busy, htmlType: 'submit', form: FORM, 'data-decide': 'true' }}>
      <div ref={body}>
        <p>{then}</p>
        {fault && <Alert type="error" showIcon role="alert" title={fault.text} description={fault.elsewhere.map(saying).join('；') || undefined} style={{ marginBottom: '1rem' }} />}
        <Form<T> name={FORM} form={form} layout="vertical" scrollToFirstError={{ focus: true }} onFinish={(typed) => void decide(typed)}
          onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && !busy && form.submit()}>
          {children}
        </Form>
      </div>
    </Modal>
  );
}

const saying = ({ message, fix }: FieldFault) => [message, fix].filter(Boolean).join('，');

/** Puts each fault beside its field, goes to the first, and gives back those that have no field here. */
function showBeside<T>(form: FormInstance<T>, faults: FieldFault[]): FieldFault[] {
  const here = faults.filter(({ field }) => field && form.getFieldInstance(placeOf(field)));
  form.setFields(here.map((fault) => ({ name: placeOf(fault.field!) as never, errors: [saying(fault)] })));
  if (here.length > 0) {
    form.scrollToField(placeOf(here[0].field!) as never, { focus: true });
  }
  return faults.filter((fault) => !here.includes(fault));
}
