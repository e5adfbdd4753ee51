import { Empty, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../desk/desk';
import { SearchBox } from '../desk/SearchBox';
import { admits, useSession } from '../shared/session/session';
import { CertificateFile } from './CertificateFile';
import { findIssued, OFFICE } from './certificates';
import { WaitingChanges } from './WaitingChanges';

/** From a whole name, number or case, or from what waits for a second person, to the issued certificate; only the item's own id stands in the page's address. */
export function FindCertificate({ item, open }: { item?: string; open: (item?: string) => void }) {
  const { t } = useTranslation();
  const releases = admits({ kinds: ['clerk'], department: OFFICE }, useSession());
  const box = useRef<InputRef>(null);
  const [found, setFound] = useState<Row[]>();
  const take = (rows?: Row[]) => {
    const issued = rows?.filter((row) => row.item === 'B' && row.resultId);
    setFound(issued);
    open(issued?.length === 1 ? issued[0].id : undefined);
  };
  const leaveSearch = (to?: string) => {
    setFound(undefined);
    open(to);
  };
  return (
    <>
      <div className="find"><SearchBox office={OFFICE} box={box} label={t('certificates.searchBox')} find={findIssued} found={take} /></div>
      {found && <p className="soft" role="status">{t('search.found', { n: found.length })}</p>}
      {found && found.length > 1 && (
        <ul className="plain-list">
          {found.map(({ id, caseNo, childIndex }) => (
            <li key={id}><button type="button" className="plain code" aria-current={id === item} onClick={() => open(id)}>{caseNo}-{childIndex}</button></li>
          ))}
        </ul>
      )}
      {releases && item && <p><button type="button" className="plain" onClick={() => leaveSearch()}>{t('certificates.backToWaiting')}</button></p>}
      {item ? <CertificateFile key={item} item={item} /> : found?.length !== 0 ? <p className="soft">{t('certificates.findText')}</p> : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('certificates.notFound')} />}
      {releases && !item && <WaitingChanges open={leaveSearch} />}
    </>
  );
}
