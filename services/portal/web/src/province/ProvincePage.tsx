import './province.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { useReturn } from '../shared/antd/useReturn';
import { useAllRegionNames } from '../shared/codes/places';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { ContentsDrawer } from './ContentsDrawer';
import { type Act, ACTS, type Contents, nameOf, type Parcel, parcelsQuery, STATES } from './province';
import { ParcelAct } from './ParcelAct';

/** The desk of another province: what was handed over to its counties, and its word of what became of it (E15, domain.md 3.9). */
export default function ProvincePage() {
  const { t } = useTranslation();
  const county = useAllRegionNames();
  const [state, setState] = useState(STATES[0]);
  const [begun, setBegun] = useState<{ act: Act; parcel: Parcel }>();
  const [contents, setContents] = useState<Contents>();
  const { heading, leave, saved } = useReturn(begun !== undefined || contents !== undefined);
  const begin = (act: Act, parcel: Parcel) => {
    leave();
    setBegun({ act, parcel });
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{t('province.title')}</h1>
      <p className="soft">{t('province.what')}</p>
      <Segmented aria-label={t('province.which')} value={state} onChange={setState} style={{ marginBottom: '1rem' }}
        options={STATES.map((value) => ({ value, label: t(`province.${value}`) }))} />
      <Asked query={useQuery(parcelsQuery(state))}>
        {(parcels) => (
          <SideScroll label={t('province.title')} width="34rem">
            <Table<Parcel> className="parcels" size="small" rowKey="id" pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }} dataSource={parcels}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('province.none')} /> }}
              columns={[
                { title: t('province.parcel'), render: (_, parcel) => <span className="code">{nameOf(parcel)}</span> },
                { title: t('province.region'), render: (_, { region }) => <>{county(region!)} <span className="code">{region}</span></> },
                { title: t('province.handedOverAt'), render: (_, { handedOverAt }) => moment(handedOverAt) },
                ...(ACTS[state].length > 0 ? [{ title: t('province.act'), render: (_: unknown, parcel: Parcel) => <Acts parcel={parcel} begin={begin} /> }] : []),
              ]} />
          </SideScroll>
        )}
      </Asked>
      {begun && <ParcelAct {...begun} opened={setContents} saved={saved} close={() => setBegun(undefined)} />}
      <ContentsDrawer contents={contents} close={() => setContents(undefined)} />
    </>
  );
}

function Acts({ parcel, begin }: { parcel: Parcel; begin: (act: Act, parcel: Parcel) => void }) {
  const { t } = useTranslation();
  return (
    <div className="parcel-acts">
      {ACTS[parcel.state!].map((act) => (
        <Button key={act} size="small" aria-label={t('province.of', { act: t(`province.${act}`), parcel: nameOf(parcel) })} onClick={() => begin(act, parcel)}>{t(`province.${act}`)}</Button>
      ))}
    </div>
  );
}
