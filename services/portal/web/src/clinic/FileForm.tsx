import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsByField } from '../shared/antd/faultsByField';
import { Problem } from '../shared/api/problem';
import { faultText } from '../shared/states/fault';
import { type File, fileQuery } from './clinic';
import type { Dose } from './plan';

/** How an entry ends. */
export interface Ends {
  saved: () => void;
  cancel: () => void;
}

/** What an entry about one dose begins with. */
export interface DoseEntry extends Ends {
  file: File;
  today: string;
  /** The doses it can be about. */
  next: Dose[];
  /** The one whose line the clerk began with. */
  dose?: Dose;
}

interface Props<Typed extends object> extends Ends {
  title: string;
  /** What will happen, before it is asked. */
  then: string;
  done: string;
  form: FormInstance<Typed>;
  initial: Partial<Typed>;
  /** Where the hand begins. */
  first: keyof Typed & string;
  send: (typed: Typed) => Promise<File>;
  children: ReactNode;
}

/** One entry into a child's file: a refusal is said beside its field with all that was typed, the answer is the file as it is now. */
export function FileForm<Typed extends object>({ title, then, done, form, initial, first, send, saved, cancel, children }: Props<Typed>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const enter = async (typed: Typed) => {
    setBusy(true);
    setFault(undefined);
    try {
      const file = await send(typed);
      queries.setQueryData(fileQuery(file.id!).queryKey, file);
      void queries.invalidateQueries({ queryKey: ['clinic', 'missed'] });
      void message.success(done);
      saved();
    } catch (error) {
      setBusy(false);
      const faults = error instanceof Problem ? faultsByField(error, Object.keys(form.getFieldsValue())) : [];
      form.setFields(faults as never);
      if (faults.length > 0) {
        form.scrollToField(faults[0].name as never, { focus: true });
      } else {
        setFault(faultText(error, t));
      }
    }
  };
  return (
    <Modal open title={title} width={560} closable={false} mask={{ closable: false }} okText={title} cancelText={t('desk.no')} onCancel={cancel}
      afterOpenChange={() => form.focusField(first as never)} okButtonProps={{ htmlType: 'submit', form: id, disabled: busy }}>
      <p>{then}</p>
      {fault && <Alert type="error" showIcon role="alert" title={fault} />}
      <Form<Typed> id={id} form={form} layout="vertical" className="file-form" initialValues={initial} onFinish={(typed) => void enter(typed)} scrollToFirstError={{ focus: true }}>
        {children}
      </Form>
    </Modal>
  );
}
