import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IdNumber } from '../shared/codes/IdNumber';
import { Named } from '../shared/codes/Named';
import { type DraftView, valueOf } from './form';
import { children } from './screens';

/** What is not stated stands on the certificate as a stroke (domain.md 12, A12). */
const NOT_STATED = '/';

/** What the certificate will print, in its order: a wrong character is seen now, not on paper. */
export function Preview({ seen }: { seen: DraftView }) {
  const { t } = useTranslation();
  const text = (key: string) => valueOf(seen.form!, key) as string | null;
  const known = seen.known ?? {};
  const withFather = valueOf(seen.form!, 'father.absent') !== true;
  const parent = (who: 'mother' | 'father'): [string, ReactNode][] => {
    const stated = who === 'mother' || withFather;
    const said = (key: string) => (stated ? (who === 'mother' && known[`mother.${key}`]) || text(`${who}.${key}`) : null) ?? NOT_STATED;
    const named = (list: string, key: string) => (said(key) === NOT_STATED ? NOT_STATED : <Named list={list} code={said(key)} />);
    return [
      [`${who}.name`, said('name')], [`${who}.idNo`, <IdNumber of={said('idNo')} />],
      [`${who}.nationality`, named('country', 'nationality')], [`${who}.ethnicity`, named('ethnicity', 'ethnicity')],
    ];
  };
  const born = (index: number): [string, ReactNode][] => {
    const recorded = (key: string) => known[`child[${index}].${key}`];
    return [
      ['child.sex', t(`sex.${recorded('sex') ?? '0'}`)],
      ['child.birthDateTime', recorded('birthDateTime')?.slice(0, 16).replace('T', ' ')],
      ['child.gestWeeks', recorded('gestWeeks')], ['child.weightG', recorded('weightG')], ['child.lengthCm', recorded('lengthCm')],
      ['delivery.institution.name', known['delivery.institution.name']], ['delivery.midwife', known['delivery.midwife']],
    ];
  };
  return (
    <section className="card marked" data-preview="certificate">
      <h2 style={{ marginTop: 0 }}>{t('preview.title')}</h2>
      {children(seen).map((index) => (
        <dl className="facts" key={index}>
          <dt>{t('result.child_name')}</dt>
          <dd className="print">{text(`child[${index}].familyName`)}{text(`child[${index}].givenName`)} <span className="soft">{seen.derived?.[`child[${index}].namePinyin`] ?? seen.derived?.['child.namePinyin']}</span></dd>
          {[...born(index), ...parent('mother'), ...parent('father')].map(([key, value]) => (
            <div key={key} data-row={key} style={{ display: 'contents' }}><dt>{t(`field.${key.replaceAll('.', '_')}`)}</dt><dd>{value ?? '—'}</dd></div>
          ))}
        </dl>
      ))}
      <p className="soft">{t('preview.text')}</p>
    </section>
  );
}
