import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

type Parcel = components['schemas']['ShipmentView'];

/** Where the papers are: on their way under which number, or to be fetched at which office. */
export function ParcelPanel({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const parcels = useQuery({
    queryKey: ['case', caseNo, 'shipments'],
    queryFn: () => content(application.GET('/cases/{caseNo}/shipments', { params: { path: { caseNo } } })),
  }).data ?? [];
  return parcels.length === 0 ? null : (
    <section data-panel="parcels" aria-labelledby="parcels">
      <h2 id="parcels">{t('familyParcel.title')}</h2>
      <ul className="cards">{parcels.map((parcel) => <ParcelCard key={parcel.id} parcel={parcel} />)}</ul>
    </section>
  );
}

function ParcelCard({ parcel: { way, why, state, trackingNo, receiver, address, papers = [] } }: { parcel: Parcel }) {
  const { t } = useTranslation();
  const fetched = way === 'PICK_UP';
  return (
    <li className="card" data-parcel={state} data-way={way}>
      <p><strong>{t(`familyParcel.${way}_${state}`)}</strong></p>
      {fetched && why && state === 'PACKING' && <p>{t(`familyParcel.${why}`)}</p>}
      {!fetched && (
        <dl className="facts">
          <dt>{t('window.tracking')}</dt><dd className="code">{trackingNo ?? t('familyParcel.noNumber')}</dd>
          <dt>{t('field.mail_receiver')}</dt><dd>{receiver}</dd>
          <dt>{t('field.mail_address')}</dt><dd>{address}</dd>
        </dl>
      )}
      <ul className="plain-list">
        {papers.map(({ childIndex, item, name, ready, unitName, phone }) => (
          <li key={`${childIndex}${item}`}>
            {name}{state === 'PACKING' && ` · ${t(ready ? 'familyParcel.ready' : 'familyParcel.inMaking')}`}
            {fetched && state === 'PACKING' && unitName && <span className="soft"> · {unitName}{phone && <> · <a href={`tel:${phone}`}>{phone}</a></>}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
