import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../shared/api/doors/application';
import { Asked } from '../shared/states/Asked';
import { type CaseView, timelineQuery } from './cases';
import { itemWord } from './itemWords';

type Line = components['schemas']['Line'];

/** What happened so far, newest last; among several children each line says whose it is. */
export function Timeline({ seen: { caseNo, children = [] } }: { seen: CaseView }) {
  const { t } = useTranslation();
  const names = new Map(children.length > 1 ? children.map(({ childIndex, name }) => [childIndex, name]) : []);
  return (
    <section>
      <h2>{t('cases.timeline')}</h2>
      <Asked query={useQuery(timelineQuery(caseNo!))}>
        {(lines) => (
          <ol className="plain-list">
            {lines.map((line, n) => (
              <li key={n}><span className="soft">{line.at?.slice(0, 16).replace('T', ' ')}</span> {names.has(line.childIndex) && <strong>{names.get(line.childIndex)} </strong>}<Said line={line} bereaved={children.some(({ childIndex, bereaved }) => bereaved && childIndex === line.childIndex)} /></li>
            ))}
          </ol>
        )}
      </Asked>
    </section>
  );
}

/** In Chinese as the offices wrote it; in another language in short, with the day, and the offices' own words after it. */
function Said({ line: { code, item, dueOn, dueWhy, text }, bereaved }: { line: Line; bereaved: boolean }) {
  const { t, i18n } = useTranslation();
  const short = i18n.language !== 'zh' && t(`timeline.${code}`, { defaultValue: '' });
  if (!short) {
    return <>{text} {dueWhy && <span className="soft">{dueWhy}</span>}</>;
  }
  return (
    <>
      {item && `${t(itemWord(item, bereaved))}: `}{short}{dueOn && ` · ${t('cases.due', { day: dueOn })}`}
      <details><summary className="soft">{t('cases.original')}</summary><p lang="zh-CN">{text} {dueWhy}</p></details>
    </>
  );
}
