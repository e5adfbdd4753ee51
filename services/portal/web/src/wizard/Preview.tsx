import { useTranslation } from 'react-i18next';
import { type DraftView, valueOf } from './form';
import { children } from './screens';

/** The names as the certificate will print them: a wrong character is seen now, not on paper. */
export function Preview({ seen }: { seen: DraftView }) {
  const { t } = useTranslation();
  const text = (key: string) => valueOf(seen.form!, key) as string | null;
  const known = seen.known ?? {};
  return (
    <section className="card marked" data-preview="certificate">
      <h2 style={{ marginTop: 0 }}>{t('preview.title')}</h2>
      {children(seen).map((index) => (
        <dl className="facts" key={index}>
          <dt>{t('result.child_name')}</dt>
          <dd className="print">{text(`child[${index}].familyName`)}{text(`child[${index}].givenName`)} <span className="soft">{seen.derived?.[`child[${index}].namePinyin`] ?? seen.derived?.['child.namePinyin']}</span></dd>
          <dt>{t('field.child_sex')}</dt><dd>{t(`sex.${known[`child[${index}].sex`] ?? '0'}`)}</dd>
          <dt>{t('field.child_birthDateTime')}</dt><dd>{known[`child[${index}].birthDateTime`]?.slice(0, 16).replace('T', ' ') ?? '—'}</dd>
          <dt>{t('field.mother_name')}</dt><dd>{known['mother.name'] ?? '—'}</dd>
          <dt>{t('field.father_name')}</dt><dd>{text('father.absent') ? '/' : (text('father.name') ?? '—')}</dd>
        </dl>
      ))}
      <p className="soft">{t('preview.text')}</p>
    </section>
  );
}
