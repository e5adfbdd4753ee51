import { Modal } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { begin } from '../shared/antd/begin';

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
  act: () => void;
}

/** Every decision says what will happen and asks once; Enter decides, in a longer text Ctrl+Enter, Escape goes back. */
export function Dialogue({ title, then, ok, danger, ready = true, wide, children, close, cancel = close, act }: Props) {
  const { t } = useTranslation();
  const decided = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  const decide = () => {
    if (ready && !decided.current) {
      decided.current = true;
      close();
      act();
    }
  };
  useEffect(() => begin(() => body.current), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const ownsEnter = at instanceof HTMLTextAreaElement || at.closest('button, [role=combobox]') !== null;
      if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || !ownsEnter)) {
        event.preventDefault();
        decide();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <Modal open title={title} closable={false} okText={ok} cancelText={t('desk.no')} onCancel={cancel} onOk={decide} width={wide ? 760 : 560}
      okButtonProps={{ danger, disabled: !ready, 'data-decide': 'true' }}>
      <div ref={body}>
        <p>{then}</p>
        {children}
      </div>
    </Modal>
  );
}
