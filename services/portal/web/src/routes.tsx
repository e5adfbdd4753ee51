import type { ComponentType } from 'react';
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { questionsQuery } from './guide/guide';
import { TOWNSHIP } from './registration/township';
import { queries } from './shared/api/queries';
import { Broken } from './shared/frame/Broken';
import { Frame } from './shared/frame/Frame';
import { For } from './shared/session/For';

/** A page in a file of its own, fetched when it is opened. */
const page = (load: () => Promise<{ default: ComponentType }>): Pick<RouteObject, 'lazy'> => ({
  lazy: async () => ({ Component: (await load()).default }),
});

/** Asked while the page's file is still on its way: on a slow line a round trip less before the first question. */
function askQuestions() {
  void queries.prefetchQuery(questionsQuery);
  return null;
}

export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      {
        element: <Outlet />,
        errorElement: <Broken />,
        children: [
          { path: '/', ...page(() => import('./start/StartPage')) },
          { path: '/home', ...page(() => import('./home/HomePage')) },
          { path: '/services', ...page(() => import('./services/ServicesPage')) },
          { path: '/guide', loader: askQuestions, ...page(() => import('./guide/GuidePage')) },
          { path: '/track', ...page(() => import('./track/TrackPage')) },
          { path: '/tour', ...page(() => import('./tour/TourPage')) },
          {
            element: <For kinds={['parent']} />,
            children: [
              { path: '/cases', ...page(() => import('./case/CasesPage')) },
              { path: '/cases/:caseNo', ...page(() => import('./case/CasePage')) },
              { path: '/proxied/cases/:caseNo', ...page(() => import('./proxy/ProxiedCasePage')) },
              { path: '/proxied/drafts/:id', ...page(() => import('./proxy/ProxiedDraftPage')) },
              { path: '/messages', ...page(() => import('./case/MessagesPage')) },
              { path: '/phone', ...page(() => import('./case/PhonePage')) },
            ],
          },
          {
            element: <For kinds={['parent', 'counter', 'helper']} />,
            children: [{ path: '/apply/:id', ...page(() => import('./wizard/WizardPage')) }],
          },
          {
            ...page(() => import('./shared/antd/Antd')),
            handle: { wide: true },
            children: [
              {
                element: <For kinds={['clerk', 'supervisor']} />,
                children: [{ path: '/desk', ...page(() => import('./desk/DeskPage')) }],
              },
              {
                element: <For kinds={['clerk', 'supervisor']} department="vaccination" />,
                children: [{ path: '/clinic', ...page(() => import('./clinic/ClinicPage')) }],
              },
              {
                element: <For kinds={['clerk', 'supervisor']} department="social-security-card" />,
                children: [{ path: '/cards', ...page(() => import('./cards/CardsPage')) }],
              },
              {
                element: <For kinds={['hospital']} />,
                children: [{ path: '/hospital', ...page(() => import('./hospital/HospitalPage')) }],
              },
              {
                element: <For kinds={['clerk', 'supervisor', 'hospital', 'security']} department="birth-certificate" />,
                children: [{ path: '/certificates', ...page(() => import('./certificates/CertificatesPage')) }],
              },
              {
                element: <For kinds={['clerk', 'supervisor']} department="birth-certificate" units={TOWNSHIP} />,
                children: [{ path: '/registrations', ...page(() => import('./registration/RegistrationsPage')) }],
              },
              {
                element: <For kinds={['counter', 'helper']} />,
                children: [{ path: '/window', ...page(() => import('./window/WindowPage')) }],
              },
              {
                element: <For kinds={['security']} />,
                children: [{ path: '/security', ...page(() => import('./security/SecurityPage')) }],
              },
              {
                element: <For kinds={['auditor']} />,
                children: [{ path: '/audit', ...page(() => import('./audit/AuditPage')) }],
              },
              {
                element: <For kinds={['administrator', 'supervisor', 'auditor', 'security']} />,
                children: [{ path: '/exports', ...page(() => import('./exports/ExportsPage')) }],
              },
              {
                element: <For kinds={['supervisor', 'administrator']} />,
                children: [{ path: '/lamps', ...page(() => import('./lamps/LampsPage')) }],
              },
              {
                element: <For kinds={['province-desk']} />,
                children: [{ path: '/province', ...page(() => import('./province/ProvincePage')) }],
              },
              {
                element: <For kinds={['administrator']} />,
                children: [
                  { path: '/admin', ...page(() => import('./admin/BoardPage')) },
                  { path: '/reference', ...page(() => import('./reference/ReferencePage')) },
                  { path: '/users', ...page(() => import('./users/UsersPage')) },
                  { path: '/supervision', ...page(() => import('./supervision/SupervisionPage')) },
                ],
              },
            ],
          },
          { path: '/trouble/:kind', ...page(() => import('./trouble/TroublePage')) },
          { path: '*', ...page(() => import('./trouble/TroublePage')) },
        ],
      },
    ],
  },
]);
