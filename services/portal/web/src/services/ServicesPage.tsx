import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { servicesQuery } from './services';

const LOOKS = { READY: 'good', NOT_READY: 'slow', DOWN: 'bad' };
const MARKS = { READY: '✓', NOT_READY: '…', DOWN: '✕' };

/** How the nine services do. */
export default function ServicesPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('services.title')}</h1>
      <Asked query={useQuery(servicesQuery)}>
        {(services) => (
          <table>
            <thead><tr><th scope="col">{t('services.service')}</th><th scope="col">{t('services.state')}</th></tr></thead>
            <tbody>
              {services.map(({ service, readiness }) => (
                <tr key={service}>
                  <th scope="row">{t(`part.${service}`)}</th>
                  <td className={LOOKS[readiness]} data-service={service}>{MARKS[readiness]} {t(`services.${readiness}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </>
  );
}
