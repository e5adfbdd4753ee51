import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Content } from '../reference';
import type { Fields } from '../ContentFields';
import { Part } from '../Part';

type Words = { title?: string; text?: string; sms?: string | null };

/** A message's words in each language; the values in braces stay as they are. */
export function TemplateFields({ content, change }: Fields) {
  const { t } = useTranslation();
  const texts = (content.texts ?? {}) as Record<string, Words>;
  const waiting = (content.awaitingReview ?? []) as string[];
  const set = (language: string, words: Words) => change({ ...content, texts: { ...texts, [language]: words } });
  const review = (language: string, awaits: boolean): Content => ({ ...content, awaitingReview: awaits ? [...waiting, language] : waiting.filter((other) => other !== language) });
  return (
    <>
      <p className="soft">{t('reference.templateText')}</p>
      {Object.entries(texts).map(([language, words]) => (
        <fieldset key={language} style={{ marginBottom: '0.75rem' }}>
          <legend>{t(`referenceField.${language}`)}</legend>
          <Part name="title"><Input value={words.title} onChange={(event) => set(language, { ...words, title: event.target.value })} /></Part>
          <Part name="text"><Input.TextArea autoSize={{ minRows: 3 }} value={words.text} onChange={(event) => set(language, { ...words, text: event.target.value })} /></Part>
          {words.sms != null && <Part name="sms"><Input.TextArea autoSize value={words.sms} onChange={(event) => set(language, { ...words, sms: event.target.value })} /></Part>}
          <Checkbox checked={waiting.includes(language)} onChange={(event) => change(review(language, event.target.checked))}>{t('referenceField.awaitingReview')}</Checkbox>
        </fieldset>
      ))}
    </>
  );
}
