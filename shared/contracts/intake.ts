import { z } from 'zod';
import { declineReasons } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, id, note, oneOf, text } from './fields.ts';
import { ladderLevel, moveFields, reviewFields } from './move.ts';

export const requestRouteBody = z.strictObject({
  lineId: text('Kies een ontwikkellijn, bijvoorbeeld kansrijk-talent', 64),
  requestedOn: day('Vul de dag van de aanmelding in'),
  coachId: id('Kies een trajectbegeleider, of laat dit veld weg').nullable().default(null),
});

export const assignCoachBody = z.strictObject({ coachId: id('Kies een trajectbegeleider') });

export const declineRequestBody = z.strictObject({
  declinedOn: day('Vul de dag in waarop de aanmelding is afgewezen'),
  reason: oneOf(declineReasons, 'Kies waarom de aanmelding niet doorgaat'),
  note,
});

export const startIntakeBody = z.strictObject(moveFields);

export const agreePlanBody = z.strictObject({ ...reviewFields, hoursPerWeek, ladderLevel });
