import { Empty, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../desk/desk';
import { SearchBox } from '../desk/SearchBox';
import { CertificateFile } from './CertificateFile';
import { OFFICE } from './certificates';

/** From a whole name, number or case to the issued certificate; only the item's own id stands in the page's address. */
export function FindCertificate({ item, open }: { item?: string; open: (item?: string) => void }) {
  const { t } = useTranslation();
  const box = useRef<InputRef>(null);
  const [found, setFound] = useState<Row[]>();
  const take = (rows?: Row[]) => {
    const issued = rows?.filter((row) => row.item === 'B' && row.resultId);
    setFound(issued);
    open(issued?.length === 1 ? issued[0].id : undefined);
  };
  return (
    <>
      <div className="find"><SearchBox office={OFFICE} box={box} found={take} /></div>
      {found && <p className="soft" role="status">{t('search.found', { n: found.length })}</p>}
      {found && found.length > 1 && (
        <ul className="plain-list">
          {found.map(({ id, caseNo, childIndex }) => (
            <li key={id}><button type="button" className="plain code" aria-current={id === item} onClick={() => open(id)}>{caseNo}-{childIndex}</button></li>
          ))}
        </ul>
      )}
      {item ? <CertificateFile key={item} item={item} /> : found?.length !== 0 ? <p className="soft">{t('certificates.findText')}</p> : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('certificates.notFound')} />}
    </>
  );
}
