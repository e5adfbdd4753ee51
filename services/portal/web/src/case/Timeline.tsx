import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../shared/api/doors/application';
import { Asked } from '../shared/states/Asked';
import { timelineQuery } from './cases';

type Line = components['schemas']['Line'];

/** What happened so far, newest last. */
export function Timeline({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('cases.timeline')}</h2>
      <Asked query={useQuery(timelineQuery(caseNo))}>
        {(lines) => (
          <ol className="plain-list">
            {lines.map((line, n) => (
              <li key={n}><span className="soft">{line.at?.slice(0, 16).replace('T', ' ')}</span> <Said line={line} /></li>
            ))}
          </ol>
        )}
      </Asked>
    </section>
  );
}

/** In Chinese as the offices wrote it; in another language in short, with the day, and the offices' own words after it. */
function Said({ line: { code, item, dueOn, dueWhy, text } }: { line: Line }) {
  const { t, i18n } = useTranslation();
  const short = i18n.language !== 'zh' && t(`timeline.${code}`, { defaultValue: '' });
  if (!short) {
    return <>{text} {dueWhy && <span className="soft">{dueWhy}</span>}</>;
  }
  return (
    <>
      {item && `${t(`item.${item}`)}: `}{short}{dueOn && ` · ${t('cases.due', { day: dueOn })}`}
      <details><summary className="soft">{t('cases.original')}</summary><p lang="zh-CN">{text} {dueWhy}</p></details>
    </>
  );
}
