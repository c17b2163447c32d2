import type { RefusalCode } from '../refusal-codes.ts';
import type { Goal, KnownRoute } from '../route.ts';

/** A plan of this episode: one from before a return is history. */
export const needsPlan = ({ plan, requestedOn }: KnownRoute): RefusalCode | null => (plan === null || plan.agreedOn < requestedOn ? 'planMissing' : null);

/** Whether this goal was promised since the route was asked for; one from before is a promise again once a new version of the plan takes it over. */
export const isOfThisEpisode = ({ requestedAt }: KnownRoute, { since }: Goal): boolean => since >= requestedAt;
