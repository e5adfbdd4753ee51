import '../desk/desk.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { admits, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { DecideRegistration } from './DecideRegistration';
import { EnterRegistration } from './EnterRegistration';
import { type Expected, type Open, openQuery } from './registrations';
import { TOWNSHIP } from './township';

/** A township's desk for births to come: what mothers asked on line, and entering it for one who stands at the counter. */
export default function RegistrationsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [entering, setEntering] = useState(false);
  const open = useQuery(openQuery);
  const township = session?.units.find((unit) => TOWNSHIP.test(unit));
  const decides = admits({ kinds: ['clerk'] }, session);
  return (
    <>
      <h1>{t('registrations.title')}</h1>
      <p className="soft">{t('registrations.text')}</p>
      {decides && township && <p><Button type="primary" onClick={() => setEntering(true)}>{t('registrations.enter')}</Button></p>}
      <Asked query={open}>
        {(all) => (
          <SideScroll label={t('registrations.title')} width="46rem"><Table<Open> size="small" rowKey="id" dataSource={all} locale={{ emptyText: t('registrations.none') }} pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('registrations.family'), dataIndex: 'birth', render: (birth: Expected) => <Family birth={birth} /> },
            { title: t('registrations.birth'), dataIndex: 'birth', key: 'due', render: (birth: Expected) => <>{t('registrations.order', { n: birth.birthOrder })}<div className="soft">{t('registrations.expectedOn', { day: birth.expectedOn })}</div></> },
            { title: t('registrations.askedAt'), dataIndex: 'askedAt', render: (at: string, { dueOn }) => <>{moment(at)}<div className="soft">{t('cases.due', { day: dueOn })}</div></> },
            { title: t('desk.doubts'), dataIndex: 'checks', render: (checks: string[]) => checks.map((check) => <div key={check} className="check">{t(`check.${check}`, { defaultValue: t('check.other') })}</div>) },
            ...(decides ? [{ title: t('users.acts'), render: (_: unknown, one: Open) => <DecideRegistration of={one} /> }] : []),
          ]} /></SideScroll>
        )}
      </Asked>
      {entering && township && <EnterRegistration township={township} close={() => setEntering(false)} />}
    </>
  );
}

/** Both parents and their marriage, as far as they were named. */
function Family({ birth }: { birth: Expected }) {
  const { t } = useTranslation();
  const { mother, father, marriage } = birth;
  return (
    <>
      <div>{t('registrations.mother')}：{mother?.name} <span className="code">{mother?.idNo}</span></div>
      {father && <div>{t('registrations.father')}：{father.name} <span className="code">{father.idNo}</span></div>}
      {marriage && <div className="soft">{t('field.marriage_certNo')} {marriage.certNo}</div>}
    </>
  );
}
