import '../desk/desk.css';
import './certificates.css';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { admits, type RoleKind, useSession } from '../shared/session/session';
import { Alarms } from './Alarms';
import { OFFICE } from './certificates';
import { FindCertificate } from './FindCertificate';
import { Quota } from './Quota';
import { SpoiltPapers } from './SpoiltPapers';

const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const PARTS: [string, RoleKind[]][] = [
  ['find', ['clerk', 'supervisor']],
  ['register', ['clerk', 'supervisor', 'hospital']],
  ['quota', ['supervisor']],
  ['alarms', ['security']],
];

/** What becomes of certificates after issue and of blanks that were spoilt; each person sees the parts of the own role. */
export default function CertificatesPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const institution = session?.units.find((unit) => CREDIT_CODE.test(unit)) ?? '';
  const shown = PARTS.filter(([, kinds]) => admits({ kinds, department: OFFICE }, session)).map(([part]) => part);
  const content: Record<string, React.ReactNode> = {
    find: <FindCertificate item={params.get('item') ?? undefined} open={(item) => setParams(item ? { item } : {})} />,
    register: <SpoiltPapers institution={institution} />,
    quota: <Quota institution={institution} />,
    alarms: <Alarms />,
  };
  return (
    <>
      <h1>{t('certificates.title')}</h1>
      <Tabs activeKey={params.get('part') ?? shown[0]} onChange={(part) => setParams({ part })} items={shown.map((key) => ({ key, label: t(`certificates.${key}`), children: content[key] }))} />
    </>
  );
}
