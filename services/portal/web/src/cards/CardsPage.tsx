import './cards.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturn } from '../shared/antd/useReturn';
import { Asked } from '../shared/states/Asked';
import { Batches } from './Batches';
import { type Batch, batchesQuery, type Waiting, waitingQuery } from './cards';
import { OpenBatch } from './OpenBatch';
import { ReportProduced } from './ReportProduced';
import { WaitingCards } from './WaitingCards';

type Begun = { act: 'open'; waiting: Waiting } | { act: 'report'; batch: Batch };

/** The card office's production: how many physical cards wait, and the batches in which they are made. */
export default function CardsPage() {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<Begun>();
  const { heading, leave, saved } = useReturn(begun !== undefined);
  const begin = (next: Begun) => {
    leave();
    setBegun(next);
  };
  const ends = { close: () => setBegun(undefined), saved };
  return (
    <>
      <h1>{t('frame.cards')}</h1>
      <p className="soft">{t('cards.intro')}</p>
      <section aria-labelledby="waiting-cards">
        <h2 id="waiting-cards">{t('cards.waiting')}</h2>
        <Asked query={useQuery(waitingQuery)}>
          {(regions) => <WaitingCards regions={regions} open={(waiting) => begin({ act: 'open', waiting })} />}
        </Asked>
      </section>
      <section className="batches" aria-labelledby="card-batches">
        <h2 id="card-batches" ref={heading} tabIndex={-1}>{t('cards.batches')}</h2>
        <p className="soft">{t('cards.batchesText')}</p>
        <Asked query={useQuery(batchesQuery)}>
          {(batches) => <Batches batches={batches} report={(batch) => begin({ act: 'report', batch })} />}
        </Asked>
      </section>
      {begun?.act === 'open' && <OpenBatch waiting={begun.waiting} {...ends} />}
      {begun?.act === 'report' && <ReportProduced batch={begun.batch} {...ends} />}
    </>
  );
}
