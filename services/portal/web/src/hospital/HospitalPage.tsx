import './hospital.css';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../shared/session/session';
import { Corrections } from './Corrections';
import { DeliveryForm } from './DeliveryForm';
import { FindDelivery } from './FindDelivery';
import { Stock } from './Stock';
import { UnmatchedRecords } from './UnmatchedRecords';

/** A maternity ward's desk: record a birth, find it again to take down what a parent signs or that a child has died, find the family of a record, answer corrections, keep the ledger of blank certificates. */
export default function HospitalPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const institution = session?.units[0];
  const region = session?.regions[0];
  if (!institution || !region) {
    return null;
  }
  return (
    <>
      <h1>{t('hospital.title')}</h1>
      <Tabs activeKey={params.get('part') ?? 'record'} onChange={(part) => setParams({ part })} items={[
        { key: 'record', label: t('hospital.recordBirth'), children: <DeliveryForm institution={institution} region={region} /> },
        { key: 'find', label: t('hospital.find'), children: <FindDelivery /> },
        { key: 'unmatched', label: t('hospital.unmatched'), children: <UnmatchedRecords /> },
        { key: 'corrections', label: t('hospital.corrections'), children: <><Corrections state="OPEN" /><h2>{t('hospital.proposed')}</h2><Corrections state="PROPOSED" /></> },
        { key: 'stock', label: t('hospital.stock'), children: <Stock institution={institution} /> },
      ]} />
    </>
  );
}
