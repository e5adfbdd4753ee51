import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The address of this case for the other parent, who signs in there and decides. */
export function ShareLink() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className="card marked">
      <strong>{t('share.title')}</strong>
      <p>{t('share.text')}</p>
      <p className="code">{location.href}</p>
      <button type="button" onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}>{t(copied ? 'share.copied' : 'share.copy')}</button>
    </div>
  );
}
