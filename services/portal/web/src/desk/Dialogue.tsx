import { Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { begin } from '../shared/antd/begin';
import { DialogueFault } from '../shared/antd/DialogueFault';
import { Problem } from '../shared/api/problem';
import { usePageKey } from '../shared/keyboard/usePageKey';

interface Props {
  title: string;
  /** What will happen, before it is asked. */
  then: string;
  ok: string;
  danger?: boolean;
  ready?: boolean;
  wide?: boolean;
  children?: ReactNode;
  close: () => void;
  /** Where going back is more than closing this. */
  cancel?: () => void;
  /** Waited for: what fails is said in the dialogue. */
  act: () => unknown;
}

/**
 * Every decision says what will happen and asks once, and stays open until the office has said yes: a refusal or a lost line is said
 * here, and nothing typed is lost. Enter decides, in a longer text Ctrl+Enter, Escape goes back.
 */
export function Dialogue({ title, then, ok, danger, ready = true, wide, children, close, cancel = close, act }: Props) {
  const { t } = useTranslation();
  const under = useRef(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ error: unknown }>();
  const body = useRef<HTMLDivElement>(null);
  const decide = async () => {
    if (!ready || under.current) {
      return;
    }
    under.current = true;
    setBusy(true);
    setFault(undefined);
    try {
      await act();
      close();
    } catch (error) {
      setFault({ error });
      under.current = false;
      setBusy(false);
    }
  };
  useEffect(() => begin(() => body.current), []);
  usePageKey((event) => {
    const at = event.target as HTMLElement;
    // The Enter that chose this act in a menu decides nothing yet.
    const ownsEnter = at instanceof HTMLTextAreaElement || at.closest('button, [role=combobox], [role=menuitem]') !== null;
    if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || !ownsEnter)) {
      event.preventDefault();
      void decide();
    }
  });
  return (
    <Modal open title={title} closable={false} okText={ok} cancelText={t('desk.no')} onCancel={cancel} onOk={() => void decide()} width={wide ? 760 : 560}
      okButtonProps={{ danger, disabled: !ready || busy, 'data-decide': 'true' }}>
      <div ref={body}>
        <p>{then}</p>
        {fault && <DialogueFault error={fault.error} elsewhere={fault.error instanceof Problem ? fault.error.errors : []} />}
        {children}
      </div>
    </Modal>
  );
}
