import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

const KINDS = ['sign-in-failed', 'sign-in-away', 'not-allowed', 'unknown-page'];

/** Where the portal sends a browser when something is in the way of signing in, and what an unknown address shows. */
export default function TroublePage() {
  const { t } = useTranslation();
  const { kind = '' } = useParams();
  const known = KINDS.includes(kind) ? kind : 'unknown-page';
  return (
    <div className="state" data-trouble={known}>
      <h1>{t(`trouble.${known}`)}</h1>
      <p>{t(`troubleAdvice.${known}`)}</p>
      <p><Link to="/">{t('frame.home')}</Link></p>
    </div>
  );
}
