import { useCodes } from './codes';
import { useRegionNames } from './places';

/** What a code stands for; the code itself only where the list does not know it. */
export function Named({ list, code }: { list: string; code: string }) {
  const region = useRegionNames(list === 'region' ? [code] : []);
  const known = useCodes(list);
  return <>{list === 'region' ? region(code) : (known.find((one) => one.code === code)?.name ?? code)}</>;
}
