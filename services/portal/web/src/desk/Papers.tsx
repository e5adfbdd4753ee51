import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opened } from './desk';
import { type Paper, papersOf, useLabels } from './values';

/** What the family has handed in, beside the form. A paper is fetched, and its reading recorded, when it is opened. */
export function Papers({ office, opened }: { office: string; opened: Opened }) {
  const { t } = useTranslation();
  const papers = papersOf(opened.fields);
  return papers.length > 0 && (
    <section>
      <h3>{t('cases.papers')}</h3>
      <ul className="plain-list">
        {papers.map((paper) => <li key={paper.id}><One paper={paper} at={`/api/${office}/work-items/${opened.item!.id}/papers/${paper.id}`} /></li>)}
      </ul>
    </section>
  );
}

function One({ paper, at }: { paper: Paper; at: string }) {
  const { t } = useTranslation();
  const label = useLabels();
  const [open, setOpen] = useState(false);
  const [away, setAway] = useState(false);
  const name = label(paper.kind!);
  if (!paper.type?.startsWith('image/')) {
    return <a href={at} target="_blank" rel="noopener" data-paper={paper.kind}>{name}</a>;
  }
  return (
    <details data-paper={paper.kind} onToggle={(event) => { setOpen(event.currentTarget.open); setAway(false); }}>
      <summary>{name}</summary>
      {open && (away
        ? <p className="fault" role="alert">{t('desk.paperAway')}</p>
        : <a href={at} target="_blank" rel="noopener"><img className="scan" src={at} alt={name} onError={() => setAway(true)} /></a>)}
    </details>
  );
}
