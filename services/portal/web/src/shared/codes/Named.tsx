import { useCodes } from './codes';

/** What a code stands for; the code itself only where the list does not know it. */
export function Named({ list, code }: { list: string; code: string }) {
  return <>{useCodes(list).find((one) => one.code === code)?.name ?? code}</>;
}
