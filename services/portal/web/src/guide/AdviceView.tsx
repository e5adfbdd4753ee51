import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { said } from '../shared/language/language';
import { type Advice, type Answers, beginning } from './guide';

/** The answer of the questionnaire: how it can be done, the items, the papers, the time, and what the family is entitled to. */
export function AdviceView({ advice, answers, again }: { advice: Advice; answers: Answers; again: () => void }) {
  const { t } = useTranslation();
  const { items = [], materials = [], rules = [], entitlements = [] } = advice;
  const online = advice.outcome === 'ON' || advice.outcome === 'HYB';
  return (
    <>
      <h1>{t('guide.result')}</h1>
      <p className="card marked" data-outcome={advice.outcome}><strong>{t(`outcome.${advice.outcome}`)}</strong></p>
      {rules.length > 0 && (
        <ul>{rules.map((rule) => <li key={rule.rule}>{said(rule.text)}</li>)}</ul>
      )}
      {advice.workingDays !== undefined && online && <p>{t('guide.takes', { days: advice.workingDays })}</p>}

      {advice.outcome === 'WIN' && <p>{t('guide.atWindow')}</p>}

      {items.length > 0 && <h2>{t('guide.items')}</h2>}
      {items.length > 0 && <div className="table">
        <table>
          <thead><tr><th scope="col">{t('guide.item')}</th><th scope="col">{t('guide.route')}</th><th scope="col">{t('guide.days')}</th></tr></thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.item}>
                <th scope="row">{t(`item.${item.item}`, { defaultValue: item.label })}</th>
                <td>{item.mode === 'PRESELECTED' || item.mode === 'OFFERED' ? t(`route.${item.route}`) : t(`mode.${item.mode}`)}</td>
                <td>{item.workingDays}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>}

      {materials.length > 0 && <h2>{t('guide.papers')}</h2>}
      <ul>
        {materials.map((material) => (
          <li key={material.material}>{said(material.text)} <span className="soft">{t(`how.${material.how}`, { defaultValue: '' })}</span></li>
        ))}
      </ul>

      {entitlements.length > 0 && (
        <>
          <h2>{t('guide.entitlements')}</h2>
          <ul>{entitlements.map((one) => <li key={one.rule}>{said(one.text)}</li>)}</ul>
        </>
      )}
      <div className="acts">
        {online && <Link className="button main" to={beginning(answers)}>{t('guide.apply')}</Link>}
        <button type="button" onClick={again}>{t('guide.again')}</button>
      </div>
    </>
  );
}
