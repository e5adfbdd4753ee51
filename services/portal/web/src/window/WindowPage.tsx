import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Parcels } from './Parcels';
import { Visits } from './Visits';

const PARCELS = ['PACKING', 'HANDED_OVER', 'RETURNED', 'DELIVERED'];

/** The service window: who comes today, and the parcels to pack, hand over and close. */
export default function WindowPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('frame.window')}</h1>
      <Tabs items={[
        { key: 'visits', label: t('window.visits'), children: <Visits /> },
        { key: 'parcels', label: t('window.parcels'), children: <Tabs size="small" items={PARCELS.map((key) => ({ key, label: t(`parcel.${key}`), children: <Parcels state={key} /> }))} /> },
      ]} />
    </>
  );
}
