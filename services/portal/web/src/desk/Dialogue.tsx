import { Alert, Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { begin } from '../shared/antd/begin';
import { Problem, told } from '../shared/api/problem';
import { faultText } from '../shared/states/fault';

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
  const [fault, setFault] = useState<string>();
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
      setFault([faultText(error, t), ...(error instanceof Problem ? error.errors.map(told) : [])].join(' '));
      under.current = false;
      setBusy(false);
    }
  };
  useEffect(() => begin(() => body.current), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const ownsEnter = at instanceof HTMLTextAreaElement || at.closest('button, [role=combobox]') !== null;
      if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || !ownsEnter)) {
        event.preventDefault();
        void decide();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <Modal open title={title} closable={false} okText={ok} cancelText={t('desk.no')} onCancel={cancel} onOk={() => void decide()} width={wide ? 760 : 560}
      okButtonProps={{ danger, disabled: !ready || busy, 'data-decide': 'true' }}>
      <div ref={body}>
        <p>{then}</p>
        {fault && <Alert type="error" showIcon role="alert" title={fault} style={{ marginBottom: '1rem' }} />}
        {children}
      </div>
    </Modal>
  );
}
