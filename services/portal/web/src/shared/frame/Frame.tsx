import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { look, useAppearance } from '../appearance/appearance';
import { languages, speak } from '../language/language';
import { keptPhotos } from '../photo/keptPhotos';
import { type Admission, admits, has, signIn, signOut, useSession } from '../session/session';
import { TOWNSHIP } from '../../registration/township';
import { TourBar } from '../../tour/TourBar';
import { Banners } from './Banners';

const WAYS: (Admission & { to: string; word: string })[] = [
  { to: '/cases', word: 'frame.cases', kinds: ['parent'] },
  { to: '/messages', word: 'frame.messages', kinds: ['parent'] },
  { to: '/desk', word: 'frame.desk', kinds: ['clerk', 'supervisor'] },
  { to: '/clinic', word: 'frame.clinic', kinds: ['clerk', 'supervisor'], department: 'vaccination' },
  { to: '/cards', word: 'frame.cards', kinds: ['clerk', 'supervisor'], department: 'social-security-card' },
  { to: '/certificates', word: 'certificates.title', kinds: ['clerk', 'supervisor', 'hospital', 'security'], department: 'birth-certificate' },
  { to: '/registrations', word: 'registrations.title', kinds: ['clerk', 'supervisor'], department: 'birth-certificate', units: TOWNSHIP },
  { to: '/hospital', word: 'frame.hospital', kinds: ['hospital'] },
  { to: '/window', word: 'frame.window', kinds: ['counter', 'helper'] },
  { to: '/province', word: 'province.title', kinds: ['province-desk'] },
  { to: '/security', word: 'security.title', kinds: ['security'] },
  { to: '/admin', word: 'frame.admin', kinds: ['administrator'] },
  { to: '/reference', word: 'reference.title', kinds: ['administrator'] },
  { to: '/users', word: 'frame.users', kinds: ['administrator'] },
  { to: '/lamps', word: 'lamps.title', kinds: ['supervisor', 'administrator'] },
  { to: '/supervision', word: 'supervision.title', kinds: ['administrator'] },
  { to: '/audit', word: 'audit.title', kinds: ['auditor'] },
  { to: '/exports', word: 'exports.title', kinds: ['administrator', 'supervisor', 'auditor', 'security'] },
];

/** What every page has around its content. A route with `handle: { wide: true }` uses the whole width. */
export function Frame() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useMatches().some((match) => (match.handle as { wide?: boolean } | undefined)?.wide);
  const { pathname } = useLocation();
  const account = session?.account;
  useEffect(() => void keptPhotos.arrived(account), [account]);
  useEffect(() => {
    document.title = t('frame.title');
  }, [t, pathname]);
  return (
    <>
      <a className="skip" href="#content">{t('frame.skip')}</a>
      <Banners />
      <header className="top">
        <Link className="title" to="/">{t('frame.title')}</Link>
        <nav aria-label={t('frame.menu')}>
          <NavLink to="/guide">{t('frame.guide')}</NavLink>
          {WAYS.filter((way) => admits(way, session)).map((way) => (
            <NavLink key={way.to} to={way.to}>{t(way.word)}</NavLink>
          ))}
        </nav>
        <Tools />
      </header>
      <main id="content" tabIndex={-1} className={wide ? 'wide' : undefined}>
        <Outlet />
      </main>
      <TourBar />
      <ScrollRestoration />
    </>
  );
}

function Tools() {
  const { t, i18n } = useTranslation();
  const { theme, elder } = useAppearance();
  const session = useSession();
  return (
    <div className="tools">
      <select aria-label={t('frame.language')} value={i18n.language}
        onChange={(event) => void speak(event.target.value)}>
        {Object.entries(languages).map(([code, { name, tag }]) => (
          <option key={code} value={code} lang={tag}>{name}</option>
        ))}
      </select>
      <button type="button" className="plain" aria-pressed={elder} onClick={() => look({ elder: !elder })}>{t('frame.elder')}</button>
      <button type="button" className="plain" aria-pressed={theme === 'dark'}
        onClick={() => look({ theme: theme === 'dark' ? 'light' : 'dark' })}>{t('frame.dark')}</button>
      {session?.signedIn ? (
        <>
          {!has(session, 'parent') && <span className="soft">{session.account}</span>}
          <button type="button" className="plain" onClick={signOut}>{t('frame.signOut')}</button>
        </>
      ) : (
        <button type="button" className="plain" onClick={() => signIn('/home')}>{t('frame.signIn')}</button>
      )}
    </div>
  );
}
