import { useTranslation } from 'react-i18next';
import { moment } from '../shared/time/businessTime';
import { type Opened } from './desk';
import { useLabels } from './values';

/** What was done with an item, by whom and why. */
export function History({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const label = useLabels();
  const who = (actor?: string) => (actor === 'machine' || actor === 'parent' ? t(`actor.${actor}`) : actor);
  const detail = (text?: string) => text?.split(',').map((part) => part.split(' ').map((word) => (/^D\d\d$/.test(word) ? t(`defect.${word}`) : label(word))).join(' ')).join('、');
  return (
    <section>
      <h3>{t('desk.history')}</h3>
      <ol className="history">
        {opened.item?.acceptedAt && <li><span className="soft">{moment(opened.item.acceptedAt).slice(5)}</span> {t('act.ACCEPTED')}</li>}
        {opened.history?.map((act, n) => (
          <li key={n}>
            <span className="soft">{moment(act.at).slice(5)}</span> {t(`act.${act.act}`, { defaultValue: t('act.other') })} <span className="soft">{who(act.actor)}</span>
            {act.reasonCode && <span> · {t(`reason.${act.reasonCode}`, { defaultValue: t(`check.${act.reasonCode}`, { defaultValue: t(`certificateReason.${act.reasonCode}`, { defaultValue: '' }) }) })}</span>}
            {act.detail && <span className="soft"> {detail(act.detail)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
