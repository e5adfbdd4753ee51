import { useKept } from '../shared/field/useKept';

/** What is typed in a dialogue about one thing, which `key` names: an ended session or a reload loses none of it, its success or going back forgets it. */
export function useTyped<T extends object>(key: string, initial: T, close: () => void) {
  const [typed, put] = useKept(key, initial);
  return {
    typed,
    type: (part: Partial<T>) => put({ ...typed, ...part }),
    leave: () => {
      put(initial);
      close();
    },
  };
}
