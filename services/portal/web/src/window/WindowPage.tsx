import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { has, useSession } from '../shared/session/session';
import { FamilyCase } from './FamilyCase';
import { FindFamily } from './FindFamily';
import { Parcels } from './Parcels';
import { Visits } from './Visits';

const PARCELS = ['PACKING', 'HANDED_OVER', 'RETURNED', 'DELIVERED'];

/** The service window: the family before it, who comes today, and the parcels to pack, hand over and close. A village helper has the family alone. */
export default function WindowPage() {
  const { t } = useTranslation();
  const counter = has(useSession(), 'counter');
  const [tab, setTab] = useState('family');
  const handedIn = useLocation().state as { caseNo: string; queryCode: string } | null;
  const [caseNo, setCaseNo] = useState(handedIn?.caseNo);
  const open = (chosen: string) => {
    setCaseNo(chosen);
    setTab('family');
  };
  return (
    <>
      <h1>{t('frame.window')}</h1>
      <Tabs activeKey={tab} onChange={setTab} items={[
        { key: 'family', label: t('window.family'), children: <><FindFamily open={open} />{caseNo && <FamilyCase key={caseNo} caseNo={caseNo} queryCode={handedIn?.caseNo === caseNo ? handedIn?.queryCode : undefined} />}</> },
        ...(counter ? [
          { key: 'visits', label: t('window.visits'), children: <Visits open={open} /> },
          { key: 'parcels', label: t('window.parcels'), children: <Tabs size="small" items={PARCELS.map((key) => ({ key, label: t(`parcel.${key}`), children: <Parcels state={key} /> }))} /> },
        ] : []),
      ]} />
    </>
  );
}
