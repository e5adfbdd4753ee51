import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { saidGoodbye, signIn, signInThroughProvince, useSession } from '../shared/session/session';
import { DOORS, goOn, signInAs } from './demonstration';
import { Way } from './Way';

/** What this is, in one picture, and one door per kind of user; in the demonstration each door signs in by one click. */
export default function StartPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [goodbye, setGoodbye] = useState(false);
  useEffect(() => {
    setGoodbye((before) => saidGoodbye() || before);
    goOn();
  }, []);
  return (
    <>
      {goodbye && <p className="card marked" role="status">{t('start.signedOut')}</p>}
      <div className="intro">
        <div>
          <h1>{t('frame.title')}</h1>
          <p>{t('start.what')}</p>
          <div className="acts">
            <Link className="button main" to="/guide">{t('start.guide')}</Link>
            <Link className="button" to="/track">{t('start.track')}</Link>
            {session?.demonstration && <Link className="button" to="/tour">{t('start.tour')}</Link>}
          </div>
        </div>
        <Way />
      </div>
      <h2>{t('start.doors')}</h2>
      <ul className="cards">
        {DOORS.map(({ door, to, accounts }) => (
          <li key={door} className="card marked" data-door={door}>
            <strong>{t(`door.${door}`)}</strong>
            <p className="soft">{t(`doorPurpose.${door}`)}</p>
            {door === 'parent' && <p><button type="button" onClick={() => signInThroughProvince(to)}>{t('frame.province')}</button></p>}
            {session?.demonstration
              ? accounts.map(({ account, word }) => (
                  <button key={account} type="button" className="plain" data-account={account} onClick={() => signInAs(account, to, session.signedIn)}>
                    {t(`account.${word}`)}
                  </button>
                ))
              : <button type="button" onClick={() => signIn(to)}>{t('frame.signIn')}</button>}
          </li>
        ))}
      </ul>
      {session?.demonstration && <p className="soft">{t('start.demonstration')}</p>}
      <p><Link to="/services">{t('services.title')}</Link></p>
    </>
  );
}
