import '../shared/antd/sheets.css';
import { useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { usePageKey } from '../shared/keyboard/usePageKey';
import { moment } from '../shared/time/businessTime';
import { compared } from './compare';
import { itemQuery, type Opened, type Row } from './desk';
import { useLabels, useValues } from './values';

/** One sheet of paper per item: what the file holds, as masked as on screen, and room for two signatures. */
export function PrintSheets({ office, rows, close }: { office: string; rows: Row[]; close: () => void }) {
  const { t } = useTranslation();
  const opened = useQueries({ queries: rows.map((row) => itemQuery(office, row.id!)) });
  const failed = opened.filter(({ isError }) => isError).length;
  const ready = opened.every(({ isFetched }) => isFetched);
  usePageKey((event) => event.key === 'Escape' && close());
  return createPortal(
    <div className="sheets" role="dialog" aria-modal="true" aria-label={t('desk.print')}>
      <div className="sheets-bar">
        <Button type="primary" autoFocus disabled={!ready} onClick={() => print()} data-act="print-now">{t('desk.printN', { n: rows.length - failed })}</Button>
        <Button onClick={close}>{t('desk.no')}</Button>
        {failed > 0 && <span className="fault" role="alert">{t('desk.notPrinted', { n: failed })}</span>}
      </div>
      {opened.map(({ data }) => data?.item && <Sheet key={data.item.id} office={office} opened={data} />)}
    </div>,
    document.body,
  );
}

function Sheet({ office, opened }: { office: string; opened: Opened }) {
  const { t } = useTranslation();
  const label = useLabels();
  const value = useValues();
  const row = opened.item!;
  return (
    <article className="sheet" data-sheet={row.id}>
      <h2>{t('desk.sheetTitle', { office: t(`part.${office}`), item: t(`item.${row.item}`) })}</h2>
      <p><span className="code">{row.caseNo}-{row.childIndex}</span> · {t(`workState.${row.state}`)}{row.claimedBy && ` · ${t('desk.heldBy', { who: row.claimedBy })}`}</p>
      {row.dueOn && <p>{t('cases.due', { day: row.dueOn })}{row.dueWhy && `（${row.dueWhy}）`}</p>}
      <table>
        {compared((opened.fields ?? {}) as Record<string, string>, [], row.checks ?? []).map((group) => (
          <tbody key={group.name}>
            {group.lines.map(({ key, form, licence }) => (
              <tr key={key}><th scope="row">{label(key)}</th><td>{form === undefined ? '—' : value(key, form)}</td><td>{licence !== undefined && licence !== form && value(`licence.${key}`, licence)}</td></tr>
            ))}
          </tbody>
        ))}
      </table>
      {row.checks && row.checks.length > 0 && <p>{t('desk.doubts')}：{row.checks.map((check) => t(`check.${check}`, { defaultValue: t('check.other') })).join('；')}</p>}
      {opened.notices?.map((notice) => <p key={notice.noticeId}>{notice.noticeNo}：{notice.defects?.map(({ code, field }) => `${t(`defect.${code}`)}（${label(field!)}）`).join('；')}</p>)}
      <ol>{opened.history?.map((act, n) => <li key={n}>{moment(act.at)} {t(`act.${act.act}`, { defaultValue: t('act.other') })}</li>)}</ol>
      <p className="signatures"><span>{t('desk.handledBy')}</span><span>{t('desk.checkedBy')}</span></p>
    </article>
  );
}
