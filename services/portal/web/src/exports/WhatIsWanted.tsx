import { useTranslation } from 'react-i18next';
import { type Export, placeName } from './exports';

/** Which rows a request is about. */
export function WhatIsWanted({ one: { what, department, region, from, until, rows } }: { one: Export }) {
  const { t } = useTranslation();
  return (
    <>
      {department ? t('exports.ownItems', { office: t(`part.${department}`) }) : t(`exports.${what}`)}
      <div className="soft">{placeName(region)} · {t('exports.days', { from, until })} · {t('exports.atMost', { n: rows })}</div>
    </>
  );
}
