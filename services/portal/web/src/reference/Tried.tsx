import { useTranslation } from 'react-i18next';
import type { RulesTried } from './reference';

const MOST = 50;

/** Which rules would say something else of families there really are, how often, and what they say now and then. */
export function Tried({ rules }: { rules: RulesTried }) {
  const { t } = useTranslation();
  const { judgedCases = 0, openCases = 0, judgedDrafts = 0, openDrafts = 0, rules: counts = [], differing = [] } = rules;
  const said = (words: string | undefined) => words ?? t('reference.appliesNot');
  return (
    <>
      <p className="soft">{t('reference.tried', { judgedCases, openCases, judgedDrafts, openDrafts })}</p>
      {counts.length > 0 && <p>{counts.map(({ rule, cases, drafts }) => t('reference.ofRule', { rule, cases, drafts })).join(' ')}</p>}
      {differing.length > 0 && (
        <div className="table">
          <table>
            <thead><tr><th>{t('reference.caseOrDraft')}</th><th>{t('reference.child')}</th><th>{t('reference.rule')}</th><th>{t('reference.today')}</th><th>{t('reference.proposed')}</th></tr></thead>
            <tbody>
              {differing.slice(0, MOST).map(({ caseNo, draft, pluralIndex, rule, before, after }) => (
                <tr key={`${caseNo ?? draft} ${pluralIndex} ${rule}`}><td className="code">{caseNo ?? draft}</td><td>{pluralIndex}</td><td>{rule}</td><td>{said(before)}</td><td>{said(after)}</td></tr>
              ))}
            </tbody>
          </table>
          {differing.length > MOST && <p className="soft">{t('reference.moreChanges', { count: differing.length - MOST })}</p>}
        </div>
      )}
    </>
  );
}
