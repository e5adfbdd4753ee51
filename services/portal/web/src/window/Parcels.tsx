import { useQuery } from '@tanstack/react-query';
import { Asked } from '../shared/states/Asked';
import { ParcelTable } from './ParcelTable';
import { parcelsQuery } from './parcels';

/** The parcels of the day's work that stand in one state, the longest waiting first. */
export function Parcels({ state }: { state: string }) {
  return <Asked query={useQuery(parcelsQuery(state))}>{(all) => <ParcelTable parcels={all} />}</Asked>;
}
