import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { has, type RoleKind, sessionQuery } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';

const HOMES: [string, RoleKind[]][] = [
  ['/admin', ['administrator']],
  ['/desk', ['clerk', 'supervisor']],
  ['/hospital', ['hospital']],
  ['/window', ['counter', 'helper']],
  ['/province', ['province-desk']],
  ['/security', ['security']],
  ['/audit', ['auditor']],
  ['/cases', ['parent']],
];

/** After signing in: to the page where this kind of user works. */
export default function HomePage() {
  return (
    <Asked query={useQuery(sessionQuery)}>
      {(session) => <Navigate replace to={HOMES.find(([, kinds]) => has(session, ...kinds))?.[0] ?? '/'} />}
    </Asked>
  );
}
