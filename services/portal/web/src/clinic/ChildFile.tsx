import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay } from '../shared/time/businessTime';
import { ChooseVaccine } from './ChooseVaccine';
import { type File, fileQuery } from './clinic';
import { DeferDose } from './DeferDose';
import { GiveDose } from './GiveDose';
import { type Choice, type Dose, dosesToday, nextDoses, openChoices } from './plan';
import { Today } from './Today';
import { Visits } from './Visits';

/** One child's file as the clinic keeps it, and what is done with it. */
export function ChildFile({ id }: { id: string }) {
  return <Asked query={useQuery(fileQuery(id))}>{(file) => <Opened file={file} />}</Asked>;
}

type Begun = { act: 'give' | 'defer'; dose?: Dose } | { act: 'choose' };

function Opened({ file }: { file: File }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const today = businessDay(useSession(), Date.now());
  const [begun, setBegun] = useState<Begun>();
  const heading = useRef<HTMLHeadingElement>(null);
  const returnTo = useRef<HTMLElement>(null);
  /** After an entry was saved, as when the file is opened, the reader is at its head; after one given up, where it began. The tab may take a frame to show. */
  useEffect(() => {
    if (begun) {
      return undefined;
    }
    const frame = requestAnimationFrame(() => {
      (returnTo.current ?? heading.current)?.focus();
      returnTo.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [begun]);
  const begin = (next: Begun) => {
    returnTo.current = document.activeElement as HTMLElement;
    setBegun(next);
  };
  const plan = file.plan as Dose[];
  const next = nextDoses(plan);
  const ready = file.closed ? [] : dosesToday(plan, today);
  const choices = openChoices((file.choices ?? []) as Choice[], plan);
  const ends = {
    close: () => setBegun(undefined),
    saved: (changed: File) => {
      returnTo.current = null;
      queries.setQueryData(fileQuery(changed.id!).queryKey, changed);
    },
  };
  const entry = { file, today, next, ...ends };
  return (
    <section className="child-file" aria-labelledby="child-file">
      <h2 id="child-file" ref={heading} tabIndex={-1}>{t('clinic.file')}</h2>
      <Facts file={file} />
      {file.closed ? <Alert type="info" showIcon title={t('clinic.closedText')} /> : (
        <>
          <Today next={next} ready={ready} />
          <div className="acts">
            {next.length > 0 && <Button type="primary" onClick={() => begin({ act: 'give' })}>{t('clinic.give')}</Button>}
            {next.length > 0 && <Button onClick={() => begin({ act: 'defer' })}>{t('clinic.defer')}</Button>}
            {choices.length > 0 && <Button onClick={() => begin({ act: 'choose' })}>{t('clinic.choose')}</Button>}
          </div>
        </>
      )}
      <Visits plan={file.closed ? plan.filter(({ givenOn }) => givenOn) : plan} today={today} ready={ready} begin={(act, dose) => begin({ act, dose })} />
      {begun?.act === 'give' && <GiveDose {...entry} dose={begun.dose} />}
      {begun?.act === 'defer' && <DeferDose {...entry} dose={begun.dose} />}
      {begun?.act === 'choose' && <ChooseVaccine file={file} choices={choices} {...ends} />}
    </section>
  );
}

function Facts({ file: { plan = [], ...file } }: { file: File }) {
  const { t } = useTranslation();
  const facts = {
    openedOn: file.openedOn,
    idNo: file.idNo ? <span className="code">{file.idNo}</span> : t('clinic.noNumber'),
    clinic: <span className="code">{file.clinic}</span>,
    schedule: file.scheduleVersion,
    state: t(file.closed ? 'clinic.closed' : 'clinic.open'),
    ...(file.immunoglobulin && { immunoglobulin: file.immunoglobulinGivenOn ? t('clinic.immunoglobulinGiven', { day: file.immunoglobulinGivenOn }) : <strong className="bad">{t('clinic.immunoglobulinMissing')}</strong> }),
    doses: t('clinic.progress', { given: plan.filter(({ givenOn }) => givenOn).length, all: plan.length }),
  };
  return (
    <dl className="file-facts">
      {Object.entries(facts).map(([word, fact]) => <div key={word}><dt>{t(`clinic.${word}`)}</dt><dd>{fact}</dd></div>)}
    </dl>
  );
}
