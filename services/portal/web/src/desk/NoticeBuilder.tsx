import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { admits, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { type Defect, defectsQuery, type Opened } from './desk';
import { Dialogue } from './Dialogue';
import { useTyped } from './useTyped';
import { papersOf, useLabels } from './values';

/** Which field a defect is usually answered with (domain.md 3.12); the clerk may choose another. */
const USUAL: Record<string, string> = {
  D01: 'household-booklet.cover', D02: 'household-booklet.cover', D03: 'hukou.householderName', D04: 'child.givenName', D05: 'child.givenName', D06: 'marriage.certNo',
  D07: 'child.ethnicity', D08: 'child.familyName', D09: 'cert.no', D10: 'guardian.otherConsent', D11: 'pay.account', D12: 'card.photo', D13: 'mother.address',
  D14: 'ins.region', D15: 'parentage-report', D16: 'foreign-papers', D17: 'notice.note', D18: 'mother.idNo',
};
const PAPERS = ['household-booklet.cover', 'household-booklet.householder', 'household-booklet.followed', 'marriage-certificate', 'id-card.mother', 'id-card.father', 'parentage-report', 'foreign-papers', 'card.photo'];

type Chosen = Required<Pick<Defect, 'code' | 'field' | 'explanation'>>;

/** Everything that is missing, said once, from the catalogue in force; the same defect may stand at several places. */
export function NoticeBuilder({ office, opened, close, issue }: { office: string; opened: Opened; close: () => void; issue: (defects: Defect[], supervisorReason?: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const label = useLabels();
  const { typed: { chosen, reason }, type, leave } = useTyped(`notice-${opened.item!.id}`, { chosen: [] as Chosen[], reason: '' }, close);
  const setChosen = (next: Chosen[]) => type({ chosen: next });
  const supervises = admits({ kinds: ['supervisor'], department: office }, useSession());
  const again = opened.notices?.some(({ withdrawnOn }) => !withdrawnOn) ?? false;
  const catalogue = useQuery(defectsQuery(office, opened.item!.item!));
  const fields = [...new Set([...Object.keys(opened.fields ?? {}).filter((key) => !key.startsWith('licence.') && key !== 'materials'), ...PAPERS, ...papersOf(opened.fields).map(({ kind }) => kind!), ...Object.values(USUAL)])];
  const defects = chosen.map(({ code, field, explanation }) => ({ code, field, explanation: explanation.trim() || undefined }))
    .sort((one, other) => one.code.localeCompare(other.code));
  const isTwice = new Set(chosen.map(({ code, field }) => `${code} ${field}`)).size < chosen.length;
  /** The usual field first, then papers, each once. */
  const add = (code: string) => {
    const taken = chosen.filter((one) => one.code === code).map(({ field }) => field);
    const field = [USUAL[code], ...PAPERS, ...fields].find((key) => key && !taken.includes(key)) ?? fields[0];
    setChosen([...chosen, { code, field, explanation: '' }]);
  };
  const set = (at: Chosen, part: Partial<Chosen>) => setChosen(chosen.map((one) => (one === at ? { ...one, ...part } : one)));
  return (
    <Dialogue wide title={t('desk.notice')} then={t('desk.noticeOnce')} ok={t('desk.issue')} ready={defects.length > 0 && !isTwice} close={leave} act={() => issue(defects, reason.trim() || undefined)}>
      {again && (supervises
        ? <p><label>{t('desk.secondReason')} <Input size="small" maxLength={1000} value={reason} onChange={(event) => type({ reason: event.target.value })} /></label> <span className="soft">{t('desk.secondReasonWhy')}</span></p>
        : <p className="soft">{t('desk.secondNotice')}</p>)}
      <Asked query={catalogue}>
        {(entries) => (
          <div className="defects">
            {entries.map(({ code = '', text }, n) => {
              const places = chosen.filter((one) => one.code === code);
              return (
                <div key={code}>
                  <Checkbox autoFocus={n === 0} checked={places.length > 0} data-defect={code} onChange={(event) => (event.target.checked ? add(code) : setChosen(chosen.filter((one) => one.code !== code)))}>{t(`defect.${code}`, { defaultValue: text })}</Checkbox>
                  {places.map((one, place) => (
                    <div key={place} className="defect">
                      <Select showSearch size="small" aria-label={t('desk.defectField')} value={one.field} onChange={(field) => set(one, { field })} optionFilterProp="label" options={fields.map((value) => ({ value, label: label(value) }))} />
                      <Input size="small" maxLength={300} aria-label={t('desk.explanation')} placeholder={t('desk.explanation')} value={one.explanation} onChange={(event) => set(one, { explanation: event.target.value })} />
                      {places.length > 1 && <Button size="small" type="text" onClick={() => setChosen(chosen.filter((other) => other !== one))}>{t('desk.defectDrop')}</Button>}
                    </div>
                  ))}
                  {places.length > 0 && <Button size="small" type="link" data-more={code} onClick={() => add(code)}>{t('desk.defectMore')}</Button>}
                </div>
              );
            })}
            {isTwice && <p className="fault" role="alert">{t('desk.defectTwice')}</p>}
          </div>
        )}
      </Asked>
    </Dialogue>
  );
}
