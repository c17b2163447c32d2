import type { Commitment } from '../../decider.ts';
import type { CommitmentKind } from '../commitment-kinds.ts';
import type { Review } from '../commands.ts';
import type { RouteEvent, RouteEventOf } from '../events.ts';

const reviewTypes = ['planAgreed', 'planRevised', 'midReviewRecorded', 'finalReviewRecorded', 'threeWayReviewRecorded', 'lookBackRecorded'] as const;
export type ReviewEvent = RouteEventOf<(typeof reviewTypes)[number]>;

const isReview = (event: RouteEvent): event is ReviewEvent & Review => reviewTypes.some((type) => type === event.type);

/** The talks in which resident and plan were looked at together, oldest first. */
export const reviewsIn = (events: readonly RouteEvent[]): ReviewEvent[] => events.filter(isReview);

const reviewKinds: readonly CommitmentKind[] = ['agreePlan', 'midReview', 'finalReview', 'threeWayReview', 'lookBack'];

/** The first of these talks that is still to come; null where none is owed. */
export const nextReview = <One extends Pick<Commitment<unknown>, 'kind'>>(commitments: readonly One[]): One | null =>
  commitments.find(({ kind }) => reviewKinds.some((one) => one === kind)) ?? null;
