import { useTranslation } from 'react-i18next';
import type { Entry } from './cases';
import type { FamilyDoor } from './familyDoor';
import { GivePaper } from './GivePaper';
import { LaterPaper } from './LaterPaper';
import { NoticeAnswer } from './NoticeAnswer';

/** Whether an office waits for something only the family can give. */
export const isAsked = ({ notice, tolerated, papers, state }: Entry) => (state === 'NOTICE' && !!notice) || (!!tolerated && !!papers) || state === 'RETURNED';

/** What an office waits for: the answer to its notice, a paper it goes on without for a while, or a revision; each with its day. */
export function AskedOfFamily({ door, entry }: { door: FamilyDoor; entry: Entry }) {
  const { t } = useTranslation();
  const { notice, tolerated, papers, state, waitUntil } = entry;
  return (
    <>
      {state === 'NOTICE' && notice && <NoticeAnswer door={door} entry={entry} />}
      {tolerated && papers && (
        <div className="notice" data-tolerated>
          <p><strong>{tolerated.supplyBy ? t('cases.supplyBy', { day: tolerated.supplyBy }) : t('cases.supplyLate')}</strong> <span className="soft">{t('cases.supplyWhy')}</span></p>
          {tolerated.materials?.filter((kind) => papers.includes(kind)).map((kind) => <GivePaper key={kind} door={door} kind={kind} />)}
        </div>
      )}
      {state === 'RETURNED' && (
        <div className="notice" data-returned>
          {waitUntil && <p><strong>{t('cases.reviseBy', { day: waitUntil })}</strong></p>}
          {papers && <LaterPaper door={door} kinds={papers} />}
        </div>
      )}
    </>
  );
}
