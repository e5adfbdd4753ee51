import { Alert, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { Dialogue } from './Dialogue';
import type { Examined } from './examination';

/** What the register's rules forbid is said before it is tried; what needs a written statement is taken down with its day. */
export function ApproveDialogue({ examined, close, approve }: { examined: Examined[]; close: () => void; approve: (body: object) => Promise<unknown> }) {
  const { t } = useTranslation();
  const [signedOn, setSignedOn] = useState(businessDay(useSession(), Date.now()));
  const forbidding = examined.filter(({ effect }) => effect === 'FORBIDS');
  const wanting = examined.filter(({ effect }) => effect === 'NEEDS_STATEMENT');
  const [chosen, setChosen] = useState<Record<string, string>>(Object.fromEntries(wanting.map(({ code, statements }) => [code, statements?.[0]?.kind ?? ''])));
  const body = wanting.length > 0 ? { statements: wanting.map(({ code }) => ({ kind: chosen[code!], signedOn })) } : {};
  return (
    <Dialogue title={t('desk.ask_approve')} then={t('desk.then_approve')} ok={t('desk.approve')} ready={forbidding.length === 0 && (wanting.length === 0 || signedOn !== '')} close={close} act={() => approve(body)}>
      {examined.length > 0 && (
        <>
          {forbidding.map(({ code, text }) => <Alert key={code} type="error" showIcon title={text} style={{ marginBottom: '.5rem' }} />)}
          {wanting.map(({ code, text, statements }) => (
            <div key={code} style={{ marginBottom: '.5rem' }}>
              <Alert type="warning" showIcon title={text} />
              <Select style={{ width: '100%', marginTop: '.25rem' }} aria-label={t('desk.statement')} value={chosen[code!]} onChange={(kind) => setChosen({ ...chosen, [code!]: kind })} options={statements?.map(({ kind, title }) => ({ value: kind, label: title }))} />
            </div>
          ))}
          {wanting.length > 0 && <label>{t('desk.signedOn')} <input type="date" style={{ width: 'auto' }} value={signedOn} onChange={(event) => setSignedOn(event.target.value)} /></label>}
        </>
      )}
    </Dialogue>
  );
}
