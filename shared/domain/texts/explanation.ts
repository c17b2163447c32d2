import type { Owner, Party } from '../actor.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import { dayOf } from '../time/amsterdam.ts';
import { momentInWords, weekdayInWords } from './dates.ts';
import { listed } from './fill.ts';
import { ownerInWords } from './parties.ts';

export const nobodyAsked = (reader: Party): string => (reader === 'resident' ? 'Je bent nog niet aangemeld.' : 'Deze inwoner is nog niet aangemeld.');
export const nothingToDo = 'Er is nu niets wat je hoeft te doen.';
export const nothingWaits = 'Er wacht nu niets.';

const YOU = 'jij';

export const stageSince = (name: string, since: CalendarDay, reader: Party): string =>
  `${reader === 'resident' ? 'Je' : 'Deze'} route is sinds ${weekdayInWords(since)} in de fase ${name}.`;

export const closedSince = (since: CalendarDay, reader: Party): string =>
  `${reader === 'resident' ? 'Je' : 'Deze'} route is op ${weekdayInWords(since)} afgesloten.`;

export const pausedUntil = (since: CalendarDay, returnOn: CalendarDay, today: CalendarDay): string =>
  `De route is gepauzeerd sinds ${weekdayInWords(since)}. De afgesproken dag van terugkomst ${returnOn < today ? 'was' : 'is'} ${weekdayInWords(returnOn)}.`;

export const questionsPausedUntil = (since: CalendarDay, returnOn: CalendarDay, today: CalendarDay): string =>
  `De vragen over hoe het gaat staan stil sinds ${weekdayInWords(since)}. De afgesproken dag om weer te beginnen ${returnOn < today ? 'was' : 'is'} ${weekdayInWords(returnOn)}.`;

const objectInWords = (owner: Owner, reader: Party): string => (owner.party === reader ? 'jou' : ownerInWords(owner, reader));

export function whoseTurn(owner: Owner, reader: Party): string {
  const who = ownerInWords(owner, reader);
  return who === YOU ? 'Nu ben jij aan zet.' : `Nu is ${who} aan zet.`;
}

/** When a wait is due; a promise that has been reminded of before is late, whatever its next moment. */
export function dueInWords(since: Instant, until: Instant, state: 'open' | 'overdue' | 'climbed'): string {
  const started = `Dit loopt sinds ${weekdayInWords(dayOf(since))}.`;
  if (state === 'climbed') return `${started} Het had al klaar moeten zijn.`;
  const due = weekdayInWords(dayOf(until));
  return state === 'overdue' ? `${started} Het had op ${due} klaar moeten zijn.` : `${started} Het moet klaar zijn op ${due}.`;
}

const messageStands = {
  sendMessage: 'Er staat een bericht klaar voor',
  messageUnderWay: 'Er is een bericht onderweg naar',
  retryMessage: 'Een bericht is nog niet aangekomen bij',
  tellUnderWay: 'Er is nieuws over een plek onderweg naar',
  retryTell: 'Nieuws over een plek is nog niet aangekomen bij',
} as const;
export type MessageWait = keyof typeof messageStands;

export const messageWaits = (kind: MessageWait, to: Owner, since: Instant, reader: Party): string =>
  `${messageStands[kind]} ${objectInWords(to, reader)}, sinds ${weekdayInWords(dayOf(since))}.`;

/** A moment that is still to come, or null where it is here already: then it happens at any moment. */
type Coming = Instant | null;
const soonOr = (words: (at: Instant) => string, at: Coming): string => (at === null ? 'zo' : `op ${words(at)}`);
const onDay = (at: Coming): string => soonOr((moment) => weekdayInWords(dayOf(moment)), at);
const atTime = (at: Coming): string => soonOr(momentInWords, at);

export const reminderFollows = (to: Owner, on: Coming, reader: Party): string => {
  const who = ownerInWords(to, reader);
  return `Blijft dit liggen, dan krijg${who === YOU ? '' : 't'} ${who} ${onDay(on)} een herinnering.`;
};

export const passesTo = (to: Owner, on: Coming, reader: Party): string => `Blijft dit liggen, dan gaat het ${onDay(on)} naar ${objectInWords(to, reader)}.`;

/** What becomes of a message, by the kind of its wait. */
export const messageFollows: Readonly<Record<MessageWait, (at: Coming) => string>> = {
  sendMessage: (at) => `Het gaat ${atTime(at)} weg.`,
  messageUnderWay: (at) => `Komt er geen bevestiging? Dan gaat het ${atTime(at)} opnieuw weg.`,
  retryMessage: (at) => `Het gaat ${atTime(at)} opnieuw weg.`,
  tellUnderWay: (at) => `Komt er geen antwoord? Dan gaat het ${atTime(at)} opnieuw weg.`,
  retryTell: (at) => `Het gaat ${atTime(at)} opnieuw weg.`,
};

export const returnsOn = (returnOn: CalendarDay, today: CalendarDay): string =>
  returnOn < today
    ? 'Die dag is voorbij. Spreek samen af of de route weer verder kan.'
    : `Op ${weekdayInWords(returnOn)} bekijken jullie of de route weer verder kan.`;

/** Where a route may go from here, by the names of its stages. */
export const mayGoOn = (names: readonly string[], reader: Party): string =>
  `Hierna kan ${reader === 'resident' ? 'je' : 'de'} route naar: ${listed(names, 'of')}.`;
export const mayGoBack = (names: readonly string[]): string => `Een stap terug kan ook: naar ${listed(names, 'of')}.`;
export const mayClose = 'Afsluiten kan ook.';
export const mayComeBack = 'Terugkomen kan altijd, met een nieuwe aanmelding.';
