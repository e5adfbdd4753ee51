import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';

/** What is to be paid for a child's insurance and where, until the receipt has come. */
export function PremiumBill({ caseNo, childIndex }: { caseNo: string; childIndex: number }) {
  const { t } = useTranslation();
  const bill = useQuery({
    queryKey: ['case', caseNo, 'bill', childIndex],
    queryFn: () => content(application.GET('/cases/{caseNo}/children/{childIndex}/premium-bill', { params: { path: { caseNo, childIndex } } })),
  }).data;
  return bill === undefined ? null : (
    <div className="notice" data-bill={bill.billNo}>
      <dl className="facts">
        <dt>{t('bill.number')}</dt><dd className="code">{bill.billNo}</dd>
        <dt>{t('result.pay_years')}</dt><dd>{bill.years?.join('、')}</dd>
        <dt>{t('bill.amount')}</dt><dd>{bill.amount?.toFixed(2)}</dd>
      </dl>
      {bill.paid
        ? <p className="good" role="status">{t('bill.paid')}</p>
        : bill.page
          ? <><p>{t('bill.text')}</p><p><a className="button main" href={bill.page} target="_blank" rel="noreferrer">{t('bill.pay')}</a></p></>
          : <p>{t('bill.atCounter')}</p>}
    </div>
  );
}
