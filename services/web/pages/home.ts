import { navigationFor } from '../frame/navigation.ts';
import { problemPage } from '../frame/problem-page.ts';
import type { Page } from '../frame/page.ts';
import { parties } from '#shared/domain/actor.ts';

/** The start leads to the first place in somebody's menu. */
export const homePage: Page = {
  path: '/',
  roles: parties.filter((party) => party !== 'time'),
  get({ me }) {
    const [first] = navigationFor(me);
    return Promise.resolve(first === undefined ? problemPage('notAllowed', '/') : { to: first.to });
  },
};
