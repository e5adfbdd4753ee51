import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { type Defect, defectsQuery, type Opened } from './desk';
import { Dialogue } from './Dialogue';
import { papersOf, useLabels } from './values';

/** Which field a defect is usually answered with (domain.md 3.12); the clerk may choose another. */
const USUAL: Record<string, string> = {
  D01: 'household-booklet.cover', D02: 'household-booklet.cover', D03: 'hukou.householderName', D04: 'child.givenName', D05: 'child.givenName', D06: 'marriage.certNo',
  D07: 'child.ethnicity', D08: 'child.familyName', D09: 'cert.no', D10: 'guardian.otherConsent', D11: 'pay.account', D12: 'card.photo', D13: 'mother.address',
  D14: 'ins.region', D15: 'parentage-report', D16: 'foreign-papers', D17: 'notice.note', D18: 'mother.idNo',
};
const PAPERS = ['household-booklet.cover', 'household-booklet.householder', 'household-booklet.followed', 'marriage-certificate', 'id-card.mother', 'id-card.father', 'parentage-report', 'foreign-papers', 'card.photo'];

/** Everything that is missing, said once, from the catalogue in force. */
export function NoticeBuilder({ office, opened, close, issue }: { office: string; opened: Opened; close: () => void; issue: (defects: Defect[]) => Promise<unknown> }) {
  const { t } = useTranslation();
  const label = useLabels();
  const [chosen, setChosen] = useState<Record<string, { field: string; explanation: string }>>({});
  const catalogue = useQuery(defectsQuery(office, opened.item!.item!));
  const fields = [...new Set([...Object.keys(opened.fields ?? {}).filter((key) => !key.startsWith('licence.') && key !== 'materials'), ...PAPERS, ...papersOf(opened.fields).map(({ kind }) => kind!), ...Object.values(USUAL)])];
  const defects = Object.entries(chosen).sort().map(([code, { field, explanation }]) => ({ code, field, explanation: explanation.trim() || undefined }));
  const set = (code: string, part: Partial<{ field: string; explanation: string }>) => setChosen({ ...chosen, [code]: { ...chosen[code], ...part } });
  return (
    <Dialogue wide title={t('desk.notice')} then={t('desk.noticeOnce')} ok={t('desk.issue')} ready={defects.length > 0} close={close} act={() => issue(defects)}>
      <Asked query={catalogue}>
        {(entries) => (
          <div className="defects">
            {entries.map(({ code, text }, n) => (
              <div key={code}>
                <Checkbox autoFocus={n === 0} checked={code! in chosen} data-defect={code} onChange={(event) => {
                  const { [code!]: gone, ...rest } = chosen;
                  setChosen(event.target.checked ? { ...rest, [code!]: gone ?? { field: USUAL[code!] ?? fields[0], explanation: '' } } : rest);
                }}>{t(`defect.${code}`, { defaultValue: text })}</Checkbox>
                {code! in chosen && (
                  <div className="defect">
                    <Select showSearch size="small" aria-label={t('desk.defectField')} value={chosen[code!].field} onChange={(field) => set(code!, { field })} optionFilterProp="label" options={fields.map((value) => ({ value, label: label(value) }))} />
                    <Input size="small" maxLength={300} aria-label={t('desk.explanation')} placeholder={t('desk.explanation')} value={chosen[code!].explanation} onChange={(event) => set(code!, { explanation: event.target.value })} />
                  </div>
                )}
              </div>
            ))}
          </div>
        )}
      </Asked>
    </Dialogue>
  );
}
