import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { EnterQuota } from './EnterQuota';
import { QuotaStanding } from './QuotaStanding';

/** The live births of the year before, from which a year's quota of blanks follows. */
export function Quota({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const [entering, setEntering] = useState(false);
  const thisYear = Number(businessDay(useSession(), Date.now()).slice(0, 4));
  return (
    <>
      <p className="soft">{t('certificates.quotaText')}</p>
      <p>{t('certificates.institution')} <span className="code">{institution}</span></p>
      <QuotaStanding institution={institution} year={thisYear} />
      <Button type="primary" onClick={() => setEntering(true)}>{t('certificates.enterQuota')}</Button>
      {entering && <EnterQuota institution={institution} thisYear={thisYear} close={() => setEntering(false)} />}
    </>
  );
}
