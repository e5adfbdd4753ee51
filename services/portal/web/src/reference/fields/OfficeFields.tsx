import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../ContentFields';
import { Part } from '../Part';

const TEXTS = ['name', 'phone', 'region', 'hours', 'slotMinutes', 'capacity'];
const LISTS = ['aliases', 'townships'];

/** One office: how it is called and reached, when it is open, whom it serves, and its last day when it closes. */
export function OfficeFields({ content, change }: Fields) {
  const { t } = useTranslation();
  const set = (part: string, value: string | string[]) => {
    const { [part]: _, ...rest } = content;
    change(value.length ? { ...rest, [part]: value } : rest);
  };
  return (
    <>
      {TEXTS.map((part) => <Part key={part} name={part}><Input value={String(content[part] ?? '')} onChange={(event) => set(part, event.target.value)} /></Part>)}
      {LISTS.map((part) => (
        <Part key={part} name={part}>
          <Select mode="tags" open={false} style={{ width: '100%' }} tokenSeparators={[',', '，', '、', ' ']} value={(content[part] as string[] | undefined) ?? []} onChange={(next: string[]) => set(part, next)} />
        </Part>
      ))}
      <Part name="until"><Input type="date" style={{ width: 'auto', display: 'block' }} value={String(content.until ?? '')} onChange={(event) => set('until', event.target.value)} /></Part>
      <p className="soft">{t('reference.closing')}</p>
    </>
  );
}
