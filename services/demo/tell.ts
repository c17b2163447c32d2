import type { AnyEvent } from '#shared/domain/decider.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';
import { weekdayInWords } from '#shared/domain/texts/dates.ts';
import { byWhom } from '#shared/domain/texts/timeline.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Cast } from './cast.ts';
import { createCompanyVoice } from './tell-company.ts';
import { createRouteVoice } from './tell-route.ts';

/** What an event is told as: the sentence and what belongs to it; null for what the machinery notes for itself. */
export type Spoken = { sentence: string; more: string[] };
export type Voice = (event: AnyEvent) => Spoken | null;

const ABOUT_WIDTH = 13;

/** Tells the journals of all things as one story: per day about whom, what happened, by whom, why, and what was promised next. */
export function createTeller({ names, about, things }: Cast): (thing: ThingId, event: AnyEvent) => string[] {
  const voices = new Map<string, Voice>(things.map((thing) => [thing, kindOf(thing) === 'company' ? createCompanyVoice(about) : createRouteVoice()]));
  let day = '';
  return (thing, event) => {
    const spoken = voices.get(thing)?.(event) ?? null;
    if (spoken === null) return [];
    const lines: string[] = [];
    if (dayOf(event.at) !== day) {
      day = dayOf(event.at);
      lines.push('', weekdayInWords(dayOf(event.at)));
    }
    lines.push(`  ${(about.get(thing) ?? thing).padEnd(ABOUT_WIDTH)}${spoken.sentence} (${byWhom(event, names)})`);
    return [...lines, ...spoken.more.map((line) => `  ${''.padEnd(ABOUT_WIDTH)}  ${line}`)];
  };
}
