import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agreedQuery } from '../shared/consent/consents';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';

/** What either parent has agreed to in this case, word for word, and until when. */
export function AgreedPanel({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const agreed = useQuery(agreedQuery(caseNo));
  const day = (at?: string) => moment(at).slice(0, 10);
  return (
    <details data-panel="agreed">
      <summary>{t('agreed.title')}</summary>
      <Asked query={agreed}>
        {(all) => all.length === 0 ? <p>{t('agreed.none')}</p> : (
          <ul className="cards">
            {all.map((one) => (
              <li key={`${one.who}${one.text?.hash}${String(one.agreedAt)}`} className="card" data-agreed={one.text?.key} data-who={one.who}>
                <strong lang="zh-CN">{one.text?.title}</strong>
                <p className="soft">
                  {t(`agreed.${one.who}`)} · {t(`agreed.${one.method}`)} · {t('agreed.on', { day: day(one.agreedAt) })}
                  {one.until && <> · {t('cases.until', { day: day(one.until) })}</>}
                  {one.revokedAt && <> · {t('agreed.revoked', { day: day(one.revokedAt) })}</>}
                </p>
                <p lang="zh-CN">{one.text?.text}</p>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </details>
  );
}
