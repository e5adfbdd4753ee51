import '../shared/antd/sheets.css';
import { Button } from 'antd';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { usePageKey } from '../shared/keyboard/usePageKey';
import type { Label, Parcel } from './parcels';

/** The full address as a sheet to print and stick on; with the tab it is gone. */
export function ParcelLabel({ parcel: { caseNo, trackingNo, papers = [] }, label, close }: { parcel: Parcel; label: Label; close: () => void }) {
  const { t } = useTranslation();
  usePageKey((event) => event.key === 'Escape' && close());
  const lines = [['window.tracking', trackingNo], ['field.mail_receiver', label.receiver], ['field.mail_phone', label.phone], ['field.mail_address', label.address], ['field.mail_postcode', label.postcode]] as const;
  return createPortal(
    <div className="sheets" role="dialog" aria-modal="true" aria-label={t('window.label')}>
      <div className="sheets-bar">
        <Button type="primary" autoFocus onClick={() => print()}>{t('desk.print')}</Button>
        <Button onClick={close}>{t('window.closeLabel')}</Button>
      </div>
      <article className="sheet" data-label={caseNo}>
        <h2>{t('window.label')}</h2>
        <table><tbody>{lines.filter(([, value]) => value).map(([word, value]) => <tr key={word}><th scope="row">{t(word)}</th><td className="print">{value}</td></tr>)}</tbody></table>
        <p>{papers.map(({ name }) => name).join('、')}</p>
      </article>
    </div>,
    document.body,
  );
}
