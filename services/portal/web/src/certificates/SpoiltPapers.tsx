import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { admits, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay } from '../shared/time/businessTime';
import { OFFICE } from './certificates';
import { Destruction } from './Destruction';
import { voidRegisterQuery } from './spoilt';
import { VoidRegister } from './VoidRegister';

const YEARS = 6;

/** The void register of a year; when the year is over, two persons of the ward destroy what it lists. */
export function SpoiltPapers({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const thisYear = Number(businessDay(session, Date.now()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  return (
    <>
      <p className="soft">{t('certificates.registerText')}</p>
      <p><label>{t('certificates.year')} <Select style={{ width: '7rem' }} value={year} onChange={setYear} options={Array.from({ length: YEARS }, (_, ago) => ({ value: thisYear - ago, label: thisYear - ago }))} /></label></p>
      <Asked query={useQuery(voidRegisterQuery(institution, year))}>
        {(entries) => (
          <>
            {year < thisYear && admits({ kinds: ['hospital'], department: OFFICE }, session) && <Destruction institution={institution} year={year} entries={entries} />}
            <VoidRegister entries={entries} />
          </>
        )}
      </Asked>
    </>
  );
}
