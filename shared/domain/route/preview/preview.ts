import type { Owner } from '../../actor.ts';
import type { LineDefinition } from '../../line/line.ts';
import { DAY_MS, instant, msOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { addDays, weekday } from '../../time/calendar-day.ts';
import type { CommitmentKind } from '../commitment-kinds.ts';
import type { MessageTemplate } from '../message/templates.ts';
import type { KnownRoute } from '../route.ts';
import { playOn } from './play-on.ts';

/** What a preview foresees on a day: a promise that is due, a message that leaves, a stage that begins. */
export type Foreseen = { on: CalendarDay } & (
  | { what: 'commitment'; kind: CommitmentKind; owner: Owner; since: CalendarDay }
  | { what: 'message'; template: MessageTemplate; to: Owner }
  | { what: 'stage'; stage: string }
);

/** A route played to its end twice. `kept`: everybody keeps each promise on its day. `ignored`: nobody does anything. Both sorted by day. */
export type Preview = { kept: Foreseen[]; ignored: Foreseen[] };

/** Kept, every line is at its end long before. Ignored, the same few promises come back for ever: a year shows them all. */
const KEPT_MS = 6 * 365 * DAY_MS;
const IGNORED_MS = 365 * DAY_MS;

/** With the line as it is, or as if the route moved to `line` now. Pure: changes and tells nothing. */
export function previewRoute(route: KnownRoute, now: Instant, line: LineDefinition = route.line): Preview {
  const from: KnownRoute = { ...route, line };
  const after = (ms: number): Instant => instant(msOf(now) + ms);
  return { kept: byDay(playOn(from, now, after(KEPT_MS), 'kept')), ignored: byDay(playOn(from, now, after(IGNORED_MS), 'ignored')) };
}

const byDay = (foreseen: Foreseen[]): Foreseen[] => foreseen.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** What a wave of routes asks of one role in one week, which begins on `monday`. */
export type Load = { monday: CalendarDay; party: Owner['party']; commitments: number; messages: number };

/** Many previews as work per week and role, by week and then role. */
export function loadOf(previews: readonly Foreseen[][]): Load[] {
  const loads = new Map<string, Load>();
  for (const foreseen of previews.flat()) {
    if (foreseen.what === 'stage') continue;
    const monday = addDays(foreseen.on, 1 - weekday(foreseen.on));
    const { party } = foreseen.what === 'commitment' ? foreseen.owner : foreseen.to;
    const load = loads.get(`${monday} ${party}`) ?? { monday, party, commitments: 0, messages: 0 };
    const counted = foreseen.what === 'commitment' ? { commitments: load.commitments + 1 } : { messages: load.messages + 1 };
    loads.set(`${monday} ${party}`, { ...load, ...counted });
  }
  return [...loads].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, load]) => load);
}
