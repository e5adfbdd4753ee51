import { useTranslation } from 'react-i18next';
import { has, useSession } from '../shared/session/session';
import { Decisions } from './Decisions';
import { OwnRequests } from './OwnRequests';

/** Rows leave the system only with two persons: one asks for what purpose, another one allows it (domain.md 8.4, A25). */
export default function ExportsPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
      <h1>{t('exports.title')}</h1>
      {has(session, 'auditor', 'security') && <Decisions />}
      {has(session, 'administrator', 'supervisor') && <OwnRequests />}
    </>
  );
}
