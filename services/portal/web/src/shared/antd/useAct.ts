import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../states/fault';

/** Does one thing at a time, says how it ended, and asks again for what it may have changed. */
export function useAct(...queryKey: string[]) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const act = async (done: string, what: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await what();
      message.success(done);
    } catch (error) {
      message.error(faultText(error, t));
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey });
    }
  };
  return { act, busy };
}
