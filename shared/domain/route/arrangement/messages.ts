import type { Instant } from '../../time/brands.ts';
import { toCompany, type Draft } from '../message/queue.ts';
import type { KnownRoute } from '../route.ts';
import { arrangementId } from './arrangement-id.ts';
import type { ArrangementEvent } from './checklist.ts';
import { ownerOfArrangement } from './owner.ts';

/** A company is asked for what it must arrange; everybody else sees it among their tasks. */
export const asksOfChecklist = (route: KnownRoute, events: readonly ArrangementEvent[], now: Instant): Draft[] =>
  events.flatMap((event): Draft[] => {
    if (event.type !== 'arrangementAdded') return [];
    const { id, party } = ownerOfArrangement(route, event);
    if (party !== 'employer' || id === null) return [];
    return [{ template: 'askInsurance', to: toCompany(id), facts: { dueOn: event.dueOn }, about: arrangementId(event), withStage: false, notBefore: now }];
  });
