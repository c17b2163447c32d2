import type { Actor } from '#shared/domain/actor.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { companyOf } from '#shared/domain/route/who.ts';

/** Opaque ids, as everywhere outside the database. */
export const RESIDENT = '11111111-1111-4111-8111-111111111111';
export const COACH = '22222222-2222-4222-8222-222222222222';
export const OTHER_COACH = '23232323-2323-4232-8232-232323232323';
export const LEAD = '33333333-3333-4333-8333-333333333333';
const CASE_MANAGER = '44444444-4444-4444-8444-444444444444';
const COORDINATOR = '45454545-4545-4454-8454-454545454545';
export const SUPERVISOR = '55555555-5555-4555-8555-555555555555';
export const PLACE = '65656565-6565-4565-8565-656565656565';
export const COMPANY = '66666666-6666-4666-8666-666666666666';
export const OTHER_COMPANY = '77777777-7777-4777-8777-777777777777';
/** Belongs to nobody of this route. */
export const STRANGER = '99999999-9999-4999-8999-999999999999';
export const NOTE = '88888888-8888-4888-8888-888888888888';

export const coach = (person = COACH): Actor => ({ party: 'coach', person });
export const lead: Actor = { party: 'lead', person: LEAD };
export const caseManager: Actor = { party: 'case-manager', person: CASE_MANAGER };
export const coordinator: Actor = { party: 'process-coordinator', person: COORDINATOR };
export const employer = (company = COMPANY): Actor => ({ party: 'employer', person: SUPERVISOR, company });
export const resident = (person = RESIDENT): Actor => ({ party: 'resident', person });

/** Who usually speaks for the coach's side of this route: its coach, or a lead while there is none. */
export const coachSideOf = (route: Route): Actor => (route.stage === null || route.coachId === null ? lead : coach(route.coachId));

/** Somebody of the company of the match, or of one that is not asked. */
export const matchEmployerOf = (route: Route): Actor => employer((route.stage === null ? null : route.match?.companyId) ?? COMPANY);

/** Somebody of the company that is at the table, or of one that is not. */
export const employerOf = (route: Route): Actor => employer((route.stage === null ? null : companyOf(route)) ?? COMPANY);
