import type { Page } from './frame/page.ts';
import { absencePage } from './absence/absence-page.ts';
import { coverPage, returnPage } from './absence/change-pages.ts';
import { bulkPage } from './bulk/bulk-page.ts';
import { homePage } from './pages/home.ts';
import { routesPage } from './pages/routes.ts';
import { requestPage } from './request/request-page.ts';
import { actionPage } from './route/action-page.ts';
import { intakePage } from './route/intake-page.ts';
import { previewPage } from './route/preview-page.ts';
import { routePage } from './route/route-page.ts';
import { todayPage } from './today/today-page.ts';

/** Everything that can be visited after signing in; the tests walk this list, so that no page is forgotten. */
export const pages: readonly Page[] = [
  homePage,
  todayPage,
  bulkPage,
  routesPage,
  requestPage,
  absencePage,
  coverPage,
  returnPage,
  routePage,
  intakePage,
  previewPage,
  actionPage,
];
