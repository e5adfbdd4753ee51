import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FieldFault, told } from '../api/problem';
import { signIn, useSession } from '../session/session';
import { faultText } from '../states/fault';

/** What went wrong with the act, and what has no field here; a dialogue lies over the page's banners, so whose session has ended signs in from it. */
export function DialogueFault({ error, elsewhere }: { error: unknown; elsewhere: FieldFault[] }) {
  const { t } = useTranslation();
  const ended = useSession()?.signedIn === false;
  return (
    <Alert type="error" showIcon role="alert" style={{ marginBottom: '1rem' }} title={ended ? t('banner.sessionEnded') : faultText(error, t)} description={elsewhere.map(told).join('；') || undefined}
      action={ended && <Button size="small" type="primary" onClick={() => signIn()}>{t('frame.signIn')}</Button>} />
  );
}
