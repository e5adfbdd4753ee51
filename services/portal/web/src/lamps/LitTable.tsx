import { Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { moment } from '../shared/time/businessTime';
import { type Act, actsOf, type Lit } from './lamps';

interface Props {
  lamps: Lit[];
  none: string;
  administers: boolean;
  begin: (act: Act, lit: Lit) => void;
}

/** Each lamp with its clock, what was said about it, and what can be done now. */
export function LitTable({ lamps, none, administers, begin }: Props) {
  const { t } = useTranslation();
  return (
    <SideScroll label={t('lamps.title')} width="64rem">
      <Table<Lit> className="lit-table" size="small" rowKey="id" pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }} dataSource={lamps}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={none} /> }}
        columns={[
          { title: t('board.subject'), render: (_, { subject, item }) => <><span className="code">{subject}</span><div>{t(`item.${item}`)}</div></> },
          { title: t('lamps.office'), render: (_, { department, unit }) => <>{t(`part.${department}`)}<div className="soft code">{unit}</div></> },
          { title: t('lamps.lamp'), render: (_, lit) => <Lamp lit={lit} /> },
          { title: t('lamps.raisedAt'), render: (_, { raisedAt }) => moment(raisedAt) },
          { title: t('lamps.due'), render: (_, { dueOn, why }) => <div className="long">{dueOn}<div className="soft">{why}</div></div> },
          { title: t('lamps.said'), render: (_, lit) => <Said lit={lit} /> },
          {
            title: t('lamps.act'),
            render: (_, lit) => (
              <div className="lamp-acts">
                {actsOf(lit, administers).map((act) => (
                  <Button key={act} size="small" onClick={() => begin(act, lit)}
                    aria-label={t('lamps.of', { act: t(`lamps.${act}`), subject: lit.subject, item: t(`item.${lit.item}`), lamp: t(`board.lamp_${lit.lamp}`) })}>{t(`lamps.${act}`)}</Button>
                ))}
              </div>
            ),
          },
        ]} />
    </SideScroll>
  );
}

/** In colour and in a word, and whether it still burns. */
function Lamp({ lit: { lamp, outAt } }: { lit: Lit }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="lit"><span aria-hidden className={`lamp ${lamp?.toLowerCase()}`} />{t(`board.lamp_${lamp}`)}</span>
      <div className="soft">{outAt ? t('lamps.outAt', { at: moment(outAt) }) : t('lamps.burns')}</div>
    </>
  );
}

/** The office's words and what became of its appeal. */
function Said({ lit: { explanation, explainedBy, explainedAt, appeal, appealedBy, appealUpheld } }: { lit: Lit }) {
  const { t } = useTranslation();
  return (
    <div className="long">
      {explanation ? <p>{t('lamps.explained', { text: explanation })} <span className="soft">{explainedBy} {moment(explainedAt)}</span></p> : <p className="soft">{t('lamps.unexplained')}</p>}
      {appeal && <p>{t('lamps.appealed', { text: appeal })} <span className="soft">{appealedBy}</span></p>}
      {appealUpheld !== undefined && <p>{t(appealUpheld ? 'lamps.upheld' : 'lamps.notUpheld')}</p>}
    </div>
  );
}
