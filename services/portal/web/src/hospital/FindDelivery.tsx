import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PURPOSES } from '../desk/Compare';
import type { Purpose } from '../desk/desk';
import { NumberSearch } from '../shared/antd/NumberSearch';
import { Problem } from '../shared/api/problem';
import { faultText } from '../shared/states/fault';
import { FoundDelivery } from './FoundDelivery';
import { find, type Found, type Way, WAYS } from './records';

/** A recorded delivery of one's own institution, by a whole number of the mother's paper or of the ward; recorded with its purpose. */
export function FindDelivery() {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose>('COMPARE');
  const [found, setFound] = useState<Found[]>();
  const [busy, setBusy] = useState<Way>();
  const [fault, setFault] = useState<{ way: Way; text: string }>();
  const ask = async (way: Way, number: string) => {
    setFound(undefined);
    setFault(undefined);
    setBusy(way);
    try {
      setFound(await find(way, number, purpose));
    } catch (error) {
      const messages = error instanceof Problem ? error.errors.map(({ message }) => message) : [];
      setFault({ way, text: messages.filter(Boolean).join('。') || faultText(error, t) });
    } finally {
      setBusy(undefined);
    }
  };
  const changed = (record: Found) => setFound((all) => all?.map((one) => (one.deliveryRef === record.deliveryRef ? record : one)));
  return (
    <>
      <p className="soft">{t('hospital.findText')}</p>
      <div className="find-delivery">
        <div className="field">
          <label htmlFor="find-purpose">{t('search.purpose')}</label>
          <Select<Purpose> id="find-purpose" value={purpose} onChange={setPurpose} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
        </div>
        {(Object.keys(WAYS) as Way[]).map((way) => (
          <NumberSearch key={way} label={t(`hospital.${way}`)} busy={busy === way} fault={fault?.way === way ? fault.text : undefined} find={(number) => void ask(way, number)} />
        ))}
      </div>
      {found && <p role="status">{found.length === 0 ? t('hospital.notFound') : t('search.found', { n: found.length })}</p>}
      {found?.map((record) => <FoundDelivery key={record.deliveryRef} record={record} changed={changed} />)}
    </>
  );
}
