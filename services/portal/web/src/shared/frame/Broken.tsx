import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../states/States';

/** The net under every page: an error while showing it leads here, not to a white screen. */
export function Broken() {
  const error = useRouteError();
  const { t } = useTranslation();
  return (
    <main id="content">
      {isRouteErrorResponse(error) && error.status === 404
        ? <div className="state"><h1>{t('trouble.unknown-page')}</h1><p>{t('troubleAdvice.unknown-page')}</p></div>
        : <Failure error={error} retry={() => location.reload()} />}
      <p className="state"><Link to="/">{t('frame.home')}</Link></p>
    </main>
  );
}
