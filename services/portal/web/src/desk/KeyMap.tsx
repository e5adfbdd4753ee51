import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { PILES } from './desk';
import { KEYS } from './keys';

export function KeyMap({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('desk.help')} footer={null} onCancel={close}>
      <dl className="facts">
        {Object.entries(KEYS).map(([act, key]) => (
          <div key={act} style={{ display: 'contents' }}><dt><kbd>{key}</kbd></dt><dd>{t(`desk.${act}`)}</dd></div>
        ))}
        {PILES.map((pile, n) => <div key={pile} style={{ display: 'contents' }}><dt><kbd>{n + 1}</kbd></dt><dd>{t(`pile.${pile}`)}</dd></div>)}
        <dt><kbd>Enter</kbd></dt><dd>{t('desk.yes')}</dd>
        <dt><kbd>Esc</kbd></dt><dd>{t('desk.no')}</dd>
      </dl>
    </Modal>
  );
}
