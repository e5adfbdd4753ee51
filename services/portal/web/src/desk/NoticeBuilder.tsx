import { Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Defect } from './desk';

/** The defect catalogue (domain.md 3.12): items and the field each is answered with. */
const CATALOGUE: { code: string; items: string; field: string }[] = [
  { code: 'D01', items: 'HIC', field: 'materials' }, { code: 'D02', items: 'H', field: 'materials' }, { code: 'D03', items: 'H', field: 'hukou.householderName' },
  { code: 'D04', items: 'BH', field: 'child.givenName' }, { code: 'D05', items: 'H', field: 'child.givenName' }, { code: 'D06', items: 'H', field: 'marriage.certNo' },
  { code: 'D07', items: 'H', field: 'child.ethnicity' }, { code: 'D08', items: 'B', field: 'child.familyName' }, { code: 'D09', items: 'HIC', field: 'cert.no' },
  { code: 'D10', items: 'H', field: 'guardian.otherConsent' }, { code: 'D11', items: 'MS', field: 'pay.account' }, { code: 'D12', items: 'C', field: 'card.photo' },
  { code: 'D13', items: 'HV', field: 'mother.address' }, { code: 'D14', items: 'I', field: 'ins.region' }, { code: 'D15', items: 'BH', field: 'materials' },
  { code: 'D16', items: 'BH', field: 'materials' }, { code: 'D17', items: 'H', field: 'notice.note' }, { code: 'D18', items: '*', field: 'child.givenName' },
];

/** Everything that is missing, said once. */
export function NoticeBuilder({ item, close, issue }: { item: string; close: () => void; issue: (defects: Defect[]) => Promise<void> }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const rows = CATALOGUE.filter(({ items }) => items === '*' || items.includes(item));
  const defects = rows.filter(({ code }) => code in chosen).map(({ code, field }) => ({ code, field, explanation: chosen[code].trim() || undefined }));
  return (
    <Modal open title={t('desk.notice')} okText={t('desk.issue')} cancelText={t('desk.no')} okButtonProps={{ disabled: defects.length === 0 }} onCancel={close}
      onOk={async () => { close(); await issue(defects); }}>
      <p className="soft">{t('desk.noticeOnce')}</p>
      {rows.map(({ code }) => (
        <div key={code}>
          <Checkbox checked={code in chosen} onChange={(event) => {
            const { [code]: gone, ...rest } = chosen;
            setChosen(event.target.checked ? { ...chosen, [code]: gone ?? '' } : rest);
          }}>{code} {t(`defect.${code}`)}</Checkbox>
          {code in chosen && <Input maxLength={300} aria-label={t('desk.explanation')} placeholder={t('desk.explanation')} value={chosen[code]} onChange={(event) => setChosen({ ...chosen, [code]: event.target.value })} />}
        </div>
      ))}
    </Modal>
  );
}
