import './admin.css';
import { useQuery } from '@tanstack/react-query';
import { Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { useSession } from '../shared/session/session';
import { businessDay, businessNow } from '../shared/time/businessTime';
import { atPlaces, DEFINITIONS, diagramQuery, namesIn, waitsQuery } from './board';
import { Diagram } from './Diagram';
import { Lamps } from './Lamps';
import { Numbers } from './Numbers';
import { ProcessView } from './ProcessView';
import { Waits } from './Waits';

/** The whole service on one wall: what waits where, what is late, what broke, and which case it is. */
export default function BoardPage() {
  const { t } = useTranslation();
  const [definition, setDefinition] = useState<string>(DEFINITIONS[0]);
  const [place, setPlace] = useState<string>();
  const [owner, setOwner] = useState<string>();
  const [subject, setSubject] = useState<string>();
  const waits = useQuery(waitsQuery);
  const diagram = useQuery(diagramQuery(definition));
  const session = useSession();
  const now = businessNow(session, Date.now());
  const minute = Math.floor(now / 60_000);
  const counts = useMemo(() => atPlaces(waits.data ?? [], minute * 60_000), [waits.data, minute]);
  const names = useMemo(() => namesIn(String(diagram.data ?? '')), [diagram.data]);
  return (
    <>
      <div className="board-title">
        <h1>{t('board.title')}</h1>
        <Input.Search style={{ maxWidth: '22rem' }} allowClear aria-label={t('board.subject')} placeholder={t('board.find')} onSearch={(text) => setSubject(text.trim() || undefined)} />
      </div>
      <Numbers waits={waits.data} now={now} today={businessDay(session, Date.now())} />
      <Segmented size="small" value={definition} onChange={(key) => { setDefinition(key); setPlace(undefined); }} options={DEFINITIONS.map((value) => ({ value, label: t(`definition.${value}`) }))} />
      <Asked query={diagram}>{(xml) => <Diagram xml={String(xml)} counts={counts} choose={setPlace} />}</Asked>
      <div className="board-tables">
        <section>
          <h2>{t('board.waits')}</h2>
          <Asked query={waits}>
            {(all) => <Waits all={all} now={now} place={place} placeName={place && (names.get(place) ?? place)} owner={owner} leave={() => { setPlace(undefined); setOwner(undefined); }} open={setSubject} />}
          </Asked>
        </section>
        <section>
          <h2>{t('board.lamps')}</h2>
          <Lamps choose={setOwner} />
        </section>
      </div>
      {subject && <ProcessView subject={subject} close={() => setSubject(undefined)} />}
    </>
  );
}
