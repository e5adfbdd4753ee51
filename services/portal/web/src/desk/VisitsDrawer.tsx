import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Visits } from '../window/Visits';

/** Who comes to the officer's own windows: beside the desk, where the family's item is then opened. */
export function VisitsDrawer({ open, close }: { open: (caseNo: string) => void; close: () => void }) {
  const { t } = useTranslation();
  return <Drawer open title={t('window.visits')} onClose={close} size="large"><Visits open={open} /></Drawer>;
}
