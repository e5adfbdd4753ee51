import { Alert, Tag } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moment } from '../shared/time/businessTime';
import { Compare } from './Compare';
import { type Opened, type Purpose } from './desk';
import { examinationQuery } from './examination';
import { History } from './History';
import { Papers } from './Papers';
import { useLabels } from './values';

interface Props {
  office: string;
  opened: Opened;
  shown: Record<string, string>;
  reveal: (fields: string[], purpose: Purpose) => void;
}

/** One item: where it stands and why, the comparison, and beside it the machine's remarks, notices, words of colleagues and what was done. */
export function OpenedItem({ office, opened, shown, reveal }: Props) {
  const { t } = useTranslation();
  const row = opened.item!;
  return (
    <>
      <header className="item-head">
        <h2>{t(`item.${row.item}`)} <span className="code">{row.caseNo}-{row.childIndex}</span></h2>
        <Tag color="blue">{t(`workState.${row.state}`)}</Tag>
        {row.heldFor && <Tag>{t(`reason.${row.heldFor}`, { defaultValue: t('desk.heldOther') })}{row.heldUntil && ` · ${t('desk.until', { day: row.heldUntil })}`}</Tag>}
        {row.needsSupervisor && <Tag>{t('desk.needsSupervisor')}</Tag>}
        {row.childDiedOn && <Tag>{t('desk.childDied', { day: row.childDiedOn })}</Tag>}
        {row.claimedBy && <span className="soft">{t('desk.heldBy', { who: row.claimedBy })}</span>}
        {opened.history?.some(({ act }) => act === 'SPECIAL_PROCEDURE') && <a href={`/api/${office}/work-items/${row.id}/special-procedure-basis`} target="_blank" rel="noopener">{t('desk.basisFile')}</a>}
        {row.dueOn && <span>{t('cases.due', { day: row.dueOn })}{row.dueWhy && <span className="soft">（{row.dueWhy}）</span>}</span>}
      </header>
      <div className="item-body">
        <div className="table"><Compare opened={opened} shown={shown} reveal={reveal} /></div>
        <aside>
          <Doubts office={office} opened={opened} />
          <Papers office={office} opened={opened} />
          <Notices opened={opened} />
          <Words opened={opened} />
          <History opened={opened} />
        </aside>
      </div>
    </>
  );
}

/** What the machine left to a person: in the office's own words where it has them. */
function Doubts({ office, opened }: { office: string; opened: Opened }) {
  const { t } = useTranslation();
  const examined = useQuery(examinationQuery(office, opened.item!.id!)).data;
  const type = (effect?: string) => (effect === 'FORBIDS' ? 'error' : effect === 'INFORMS' ? 'info' : 'warning');
  const said = new Set(examined?.map(({ code }) => code));
  const rest = (opened.item?.checks ?? []).filter((check) => !said.has(check));
  return (
    <section aria-label={t('desk.doubts')}>
      <h3>{t('desk.doubts')}</h3>
      {examined?.map(({ code, effect, text }) => <Alert key={code} type={type(effect)} showIcon title={text} data-check={code} />)}
      {rest.map((check) => <Alert key={check} type="warning" showIcon title={t(`check.${check}`, { defaultValue: t('check.other') })} data-check={check} />)}
      {rest.length === 0 && !examined?.length && <p className="soft">{t('desk.noDoubts')}</p>}
    </section>
  );
}

function Notices({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const label = useLabels();
  return opened.notices && opened.notices.length > 0 && (
    <section>
      <h3>{t('desk.notice')}</h3>
      {opened.notices.map((notice) => (
        <div key={notice.noticeId} className="said">
          <p className="soft">{notice.noticeNo} · {notice.withdrawnOn ? t('desk.withdrawnOn', { day: notice.withdrawnOn }) : notice.answeredOn ? t('desk.answeredOn', { day: notice.answeredOn }) : t('desk.answerBy', { day: notice.answerBy })}</p>
          <ul className="plain-list">{notice.defects?.map(({ code, field, explanation }) => <li key={`${code}${field}`}>{t(`defect.${code}`)}（{label(field!)}）{explanation}</li>)}</ul>
        </div>
      ))}
    </section>
  );
}

function Words({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  return opened.remarks && opened.remarks.length > 0 && (
    <section>
      <h3>{t('desk.words')}</h3>
      {opened.remarks.map((remark, n) => <p key={n} className="said"><span className="soft">{moment(remark.at)} {remark.author}{remark.act !== 'COMMENT' && ` · ${t(`act.${remark.act}`, { defaultValue: '' })}`}</span><br />{remark.text}</p>)}
    </section>
  );
}
