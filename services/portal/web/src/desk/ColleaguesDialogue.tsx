import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../shared/states/fault';
import { has, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay, moment } from '../shared/time/businessTime';
import { colleaguesQuery, endAbsence, recordAbsence } from './colleagues';

/** Who works at this unit, what each has in hand, who is away and who stands in. */
export function ColleaguesDialogue({ office, close }: { office: string; close: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const queries = useQueryClient();
  const today = businessDay(session, Date.now());
  const head = has(session, 'supervisor');
  const [who, setWho] = useState(session?.account ?? '');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const [standIn, setStandIn] = useState('');
  const [fault, setFault] = useState<string>();
  const colleagues = useQuery(colleaguesQuery(office));
  const accounts = [...new Set((colleagues.data ?? []).map(({ account }) => account!))];
  const run = async (act: () => Promise<unknown>) => {
    setFault(undefined);
    try {
      await act();
    } catch (error) {
      setFault(faultText(error, t));
    }
    void queries.invalidateQueries({ queryKey: ['desk', office] });
  };
  return (
    <Modal open title={t('desk.colleagues')} footer={null} onCancel={close} width={760}>
      {fault && <Alert type="error" showIcon title={fault} role="alert" />}
      <Asked query={colleagues}>
        {(all) => (
          <table className="plain-table">
            <thead><tr><th scope="col">{t('desk.account')}</th><th scope="col">{t('desk.inHandHead')}</th><th scope="col">{t('desk.seenAt')}</th><th scope="col">{t('desk.absence')}</th></tr></thead>
            <tbody>
              {all.map((each) => (
                <tr key={`${each.account}${each.unit}`} data-colleague={each.account}>
                  <th scope="row">{each.account}</th>
                  <td>{each.inHand}</td>
                  <td>{moment(each.seenAt)}</td>
                  <td>
                    {each.absences?.map((absence) => (
                      <p key={absence.id}>
                        {t('desk.absentFromTo', { from: absence.from, until: absence.until })}{' '}
                        <span className="soft">{absence.standIn ? t('desk.standsIn', { who: absence.standIn }) : t('desk.toQueue')}</span>{' '}
                        {(head || each.account === session?.account) && <Button size="small" onClick={() => void run(() => endAbsence(office, each.account!, absence.id!))}>{t('desk.endAbsence')}</Button>}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      <h3>{t('desk.recordAbsence')}</h3>
      <p className="soft">{t('desk.thenAbsence')}</p>
      <form className="absence" onSubmit={(event) => { event.preventDefault(); void run(() => recordAbsence(office, who, from, until, standIn || undefined)); }}>
        {head && <label>{t('desk.account')} <select value={who} onChange={(event) => setWho(event.target.value)}>{accounts.map((account) => <option key={account}>{account}</option>)}</select></label>}
        <label>{t('desk.absentFrom')} <input type="date" required min={today} value={from} onChange={(event) => { setFrom(event.target.value); setUntil((before) => (before < event.target.value ? event.target.value : before)); }} /></label>
        <label>{t('desk.absentUntil')} <input type="date" required min={from} value={until} onChange={(event) => setUntil(event.target.value)} /></label>
        <label>{t('desk.standIn')} <select value={standIn} onChange={(event) => setStandIn(event.target.value)}><option value="">{t('desk.toQueue')}</option>{accounts.filter((account) => account !== who).map((account) => <option key={account}>{account}</option>)}</select></label>
        <Button type="primary" htmlType="submit">{t('desk.recordAbsence')}</Button>
      </form>
    </Modal>
  );
}
