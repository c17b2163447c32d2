import type { Instant } from '../../time/brands.ts';
import { type Changes, decided } from '../change.ts';
import type { Agreement, KnownRoute } from '../route.ts';
import { termsOf } from './concerned.ts';
import { isConfirmed } from './confirmed.ts';

const opened = (at: Instant) => ({ openSince: at, confirmedOn: null });

/** The match with its agreement as it stands now; the wait for the start begins when the last side has confirmed. */
const agreed = (route: KnownRoute, at: Instant, change: (agreement: Agreement | null) => Agreement | null): KnownRoute => {
  if (route.match === null) return route;
  const agreement = change(route.match.agreement);
  return { ...route, match: { ...route.match, agreement, since: agreement !== null && isConfirmed(agreement) ? at : route.match.since } };
};

export const agreementChanges: Changes<'agreementDrafted' | 'agreementAmended' | 'agreementConfirmed'> = {
  agreementDrafted: (route, event) =>
    agreed(decided(route, event), event.at, () => ({
      version: event.version,
      ...termsOf(event),
      sides: { resident: opened(event.at), company: opened(event.at), municipality: opened(event.at) },
    })),
  agreementAmended: (route, event) =>
    agreed(decided(route, event), event.at, (agreement) => {
      if (agreement === null) return null;
      const reopened = Object.fromEntries(event.reopened.map((side) => [side, opened(event.at)]));
      return { ...agreement, ...termsOf(event), version: event.version, sides: { ...agreement.sides, ...reopened } };
    }),
  agreementConfirmed: (route, { side, confirmedOn, at }) =>
    agreed(route, at, (agreement) =>
      agreement === null ? null : { ...agreement, sides: { ...agreement.sides, [side]: { ...agreement.sides[side], confirmedOn } } },
    ),
};
