import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** The certificate exists: the case stays, and only what is open is taken back. */
  issued: boolean;
  busy: boolean;
  withdraw: () => void;
}

/** The whole application at once; it says what will happen and asks once. */
export function WithdrawAll({ issued, busy, withdraw }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return asking ? (
    <div className="card marked">
      <p>{t(issued ? 'withdraw.then_issued' : 'withdraw.then_all')}</p>
      <div className="acts">
        <button type="button" disabled={busy} onClick={() => { setAsking(false); withdraw(); }}>{t('withdraw.yes')}</button>
        <button type="button" autoFocus onClick={() => setAsking(false)}>{t('withdraw.no')}</button>
      </div>
    </div>
  ) : <div className="acts"><button type="button" disabled={busy} onClick={() => setAsking(true)}>{t('withdraw.all')}</button></div>;
}
