import { useQuery } from '@tanstack/react-query';
import { Descriptions, Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { itemQuery, type Opened } from './desk';

const short = (at?: string) => at?.slice(0, 16).replace('T', ' ');

/** The form as this office may see it, what changed under it marked, the notices, and what was done so far. */
export function OpenedItem({ office, id }: { office: string; id: string }) {
  const { t } = useTranslation();
  return (
    <Asked query={useQuery(itemQuery(office, id))}>
      {(opened) => (
        <>
          <p>
            <Tag color="blue">{t(`workState.${opened.item?.state}`)}</Tag>
            {opened.item?.dueOn && <span>{t('cases.due', { day: opened.item.dueOn })} <span className="soft">{opened.item.dueWhy}</span></span>}
            {opened.item?.needsSupervisor && <Tag color="orange">{t('desk.needsSupervisor')}</Tag>}
          </p>
          {opened.item?.checks?.map((check) => <Tag key={check} color="gold">{t(`check.${check}`, { defaultValue: check })}</Tag>)}
          <Fields opened={opened} />
          {opened.notices?.map((notice) => (
            <p key={notice.noticeId}><Tag color="orange">{notice.noticeNo}</Tag> {notice.defects?.map(({ code }) => t(`defect.${code}`)).join('；')} · {t('desk.answerBy', { day: notice.answerBy })}</p>
          ))}
          {opened.remarks?.map((remark, n) => <p key={n} className="soft">{short(remark.at)} {remark.author}：{remark.text}</p>)}
          <h3>{t('desk.history')}</h3>
          <Timeline items={opened.history?.map((act) => ({ content: `${short(act.at)} ${t(`act.${act.act}`, { defaultValue: act.act })} ${act.actor ?? ''} ${act.detail ?? ''}` }))} />
        </>
      )}
    </Asked>
  );
}

function Fields({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const changed = new Map(opened.changes?.flatMap(({ differences = [] }) => differences).map((difference) => [difference.field, difference.was]));
  return (
    <Descriptions bordered size="small" column={{ xs: 1, xl: 2 }} items={Object.entries(opened.fields ?? {}).map(([key, value]) => ({
      key,
      label: t(`field.${key.replaceAll('.', '_')}`, { defaultValue: t(`result.${key.replaceAll('.', '_')}`, { defaultValue: key }) }),
      children: changed.has(key) ? <mark>{value} <s>{changed.get(key)}</s></mark> : String(value),
    }))} />
  );
}
