import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { KEYS } from './keys';

export function KeyMap({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('desk.help')} footer={null} onCancel={close}>
      <dl className="facts">
        {Object.entries(KEYS).map(([act, key]) => (
          <div key={act} style={{ display: 'contents' }}><dt><kbd>{key}</kbd></dt><dd>{t(`desk.${act}`)}</dd></div>
        ))}
        <dt><kbd>Enter</kbd></dt><dd>{t('desk.yes')}</dd>
        <dt><kbd>Esc</kbd></dt><dd>{t('desk.no')}</dd>
      </dl>
    </Modal>
  );
}
