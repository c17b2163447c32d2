import * as choices from '#shared/domain/texts/web/choices.ts';
import * as commands from '#shared/domain/texts/web/commands.ts';
import * as fields from '#shared/domain/texts/web/fields.ts';
import * as forms from '#shared/domain/texts/web/forms.ts';
import * as frame from '#shared/domain/texts/web/frame.ts';
import * as options from '#shared/domain/texts/web/options.ts';
import * as problems from '#shared/domain/texts/web/problems.ts';
import * as route from '#shared/domain/texts/web/route.ts';
import * as routes from '#shared/domain/texts/web/routes.ts';
import * as signIn from '#shared/domain/texts/web/sign-in.ts';
import * as today from '#shared/domain/texts/web/today.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { faultsIn, jargon, textsIn } from './sentences.ts';
import { at } from '../time/support.ts';

const day = '2026-12-21' as CalendarDay;
const moment = at('2026-12-21T09:00:00.000Z');

/** The words of the product: whoever works for the municipality is called what the municipality calls them. */
const ownWords = (text: string): string => text.replaceAll(/klantmanager/gi, 'collega');

const told = [
  ...[choices.goalLabel(1, 'language', null), choices.stepLabel(1, 2, day, null), choices.openPlace('Bakkerij', ['catering'], { atLeast: 8, atMost: 24 })],
  ...[forms.numbered('Doel', 1), frame.errorsTitle(1), frame.errorsTitle(3), frame.helpFrom('Noor Bakker', 'de programmaleider')],
  ...[route.routeTitle('Sam Bakker'), route.hereSince(day), route.othersTurn('het bedrijf'), route.earlierEvents(12)],
  ...[signIn.sessionEnds(moment, moment), signIn.sessionEnds(moment, at('2026-12-21T16:00:00.000Z'))],
  ...[today.todayLead(0, 0), today.todayLead(1, 2), today.dueOn(day), today.wasDueOn(day), today.waitsOnYouSince(day), today.waitsSince('het bedrijf', day)],
];

it.each(Object.entries({ choices, commands, fields, forms, frame, options, problems, route, routes, signIn, today }))(
  'is short and free of jargon on the website: %s',
  (_, texts) => {
    expect(faultsIn(textsIn(texts).map(ownWords))).toEqual([]);
  },
);

it('is short where something is filled in', () => {
  expect(faultsIn(told)).toEqual([]);
  expect(told.filter((text) => /undefined|null|\{/.test(text) || jargon.test(text))).toEqual([]);
});
