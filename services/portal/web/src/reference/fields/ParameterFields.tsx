import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../ContentFields';
import { Part } from '../Part';

/** A value with its unit, and the letter that confirms it; a new value is not confirmed by the letter of the old one. */
export function ParameterFields({ unit, content, change }: Fields & { unit?: string }) {
  const { t } = useTranslation();
  const value = String(content.value ?? '');
  const confirmation = String(content.confirmation ?? '');
  const confirmed = (text: string) => change(text ? { value, confirmation: text } : { value });
  return (
    <>
      <Part name="value">
        {['true', 'false'].includes(value)
          ? <Select style={{ width: '100%' }} value={value} onChange={(next) => change({ value: next })} options={['true', 'false'].map((option) => ({ value: option, label: t(`referenceField.${option}`) }))} />
          : <Input suffix={unit} value={value} onChange={(event) => change({ value: event.target.value })} onBlur={() => value !== value.trim() && change({ value: value.trim() })} />}
      </Part>
      <Part name="confirmation"><Input maxLength={80} value={confirmation} onChange={(event) => confirmed(event.target.value)} /></Part>
    </>
  );
}
