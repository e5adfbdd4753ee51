import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../states/fault';

/** Does one thing at a time, says how it ended, and asks again for what it may have changed; whether it was done is answered, so that what was typed stays where it was not. */
export function useAct(...queryKey: string[]) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  /** `done` says how it ended, where need be from what came of it. */
  const act = async <T>(done: string | ((answer: T) => string), what: () => Promise<T>): Promise<boolean> => {
    setBusy(true);
    try {
      const answer = await what();
      message.success(typeof done === 'string' ? done : done(answer));
      return true;
    } catch (error) {
      message.error(faultText(error, t));
      return false;
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey });
    }
  };
  return { act, busy };
}
