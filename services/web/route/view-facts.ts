import { html } from 'hono/html';
import { dayInWords } from '#shared/domain/texts/dates.ts';
import { factNames, factsTitle, notYet } from '#shared/domain/texts/web/route.ts';
import { optionLabel } from '#shared/domain/texts/web/fields.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';
import type { RouteSeen } from './load-action.ts';
import { section } from './view-section.ts';

const decimal = new Intl.NumberFormat('nl-NL');

const factsOf = ({ line, coach, company, hoursPerWeek, ladderLevel, requestedOn }: RouteSeen): [string, string | null][] => [
  [factNames.coach, coach?.name ?? null],
  [factNames.company, company?.name ?? null],
  [factNames.hoursPerWeek, hoursPerWeek === null ? null : decimal.format(hoursPerWeek)],
  [factNames.ladderLevel, ladderLevel === null ? null : optionLabel('ladderLevel', String(ladderLevel))],
  [factNames.requestedOn, requestedOn === null ? null : dayInWords(requestedOn as CalendarDay)],
  [factNames.line, line?.name ?? null],
];

export const viewFacts = (view: RouteSeen): Html =>
  section(
    'gegevens',
    factsTitle,
    html`<dl class="ol-facts">
      ${factsOf(view).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value ?? html`<span class="ol-quiet">${notYet}</span>`}</dd>`,
      )}
    </dl>`,
  );
