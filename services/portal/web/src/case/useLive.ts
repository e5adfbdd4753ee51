import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks again whenever the case says that it changed. The browser reconnects by itself. */
export function useLive(caseNo: string) {
  const queries = useQueryClient();
  useEffect(() => {
    const live = new EventSource(`/api/application/cases/${caseNo}/live`);
    live.onmessage = () => void queries.invalidateQueries({ queryKey: ['case', caseNo] });
    return () => live.close();
  }, [caseNo, queries]);
}
