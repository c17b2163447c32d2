import type { Owner, Party } from '../../actor.ts';
import type { CompanyStage } from '../../company/list-columns.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { momentInWords, weekdayInWords } from '../dates.ts';
import { companyOwnerInWords } from './parties.ts';

export const notAdmitted = 'Dit bedrijf hoort nog niet bij de Ontwikkelbrigade.';
export const nothingToSee = 'Over dit bedrijf is hier niets te zien.';

const memberSince = (day: CalendarDay): string => `Het bedrijf hoort sinds ${weekdayInWords(day)} bij de Ontwikkelbrigade.`;

/** Where a company stands; `day` is the one that its stage is about. */
export const companyStands: Readonly<Record<Exclude<CompanyStage, 'none'>, (day: CalendarDay) => string>> = {
  member: memberSince,
  paused: (day) => `Het bedrijf neemt tot ${weekdayInWords(day)} geen nieuwe mensen aan.`,
  leaving: (day) => `Het bedrijf gaat stoppen. De laatste dag is ${weekdayInWords(day)}.`,
  left: (day) => `Het bedrijf hoort sinds ${weekdayInWords(day)} niet meer bij de Ontwikkelbrigade.`,
};

const counted = (count: number, one: string, more: string): string => (count === 1 ? `Er is 1 ${one}` : `Er zijn ${count} ${more}`);

/** How many people have a place, are expected, and wait. */
export const placesInWords = (taken: number, held: number, waiting: number): string[] => [
  ...(taken > 0 ? [`${counted(taken, 'inwoner', 'inwoners')} aan het werk.`] : []),
  ...(held > 0 ? [`${counted(held, 'plek', 'plekken')} vastgehouden.`] : []),
  ...(waiting > 0 ? [`${waiting === 1 ? 'Er wacht 1 inwoner' : `Er wachten ${waiting} inwoners`} op een plek.`] : []),
];

const YOU = 'jij';
const objectInWords = (owner: Owner, reader: Party): string => (owner.party === reader ? 'jou' : companyOwnerInWords(owner, reader));

export function companyTurn(owner: Owner, reader: Party): string {
  const who = companyOwnerInWords(owner, reader);
  return who === YOU ? 'Nu ben jij aan zet.' : `Nu is ${who} aan zet.`;
}

/** A moment that is still to come, or null where it is here already: then it happens at any moment. */
type Coming = Instant | null;
const onDay = (at: Coming): string => (at === null ? 'zo' : `op ${weekdayInWords(dayOf(at))}`);
const atTime = (at: Coming): string => (at === null ? 'zo' : `op ${momentInWords(at)}`);

export const companyReminderFollows = (to: Owner, on: Coming, reader: Party): string => {
  const who = companyOwnerInWords(to, reader);
  return `Blijft dit liggen, dan krijg${who === YOU ? '' : 't'} ${who} ${onDay(on)} een herinnering.`;
};

export const companyPassesTo = (to: Owner, on: Coming, reader: Party): string =>
  `Blijft dit liggen, dan gaat het ${onDay(on)} naar ${objectInWords(to, reader)}.`;

/** What time does with what waits for nobody. */
export const timeFollows = {
  reservationHeld: (at: Coming) => `Begint er niemand, dan is de plek ${atTime(at)} voor wie het langst wacht.`,
  pauseEnds: (at: Coming) => `Het bedrijf neemt ${onDay(at)} weer mensen aan.`,
  leavingDay: (at: Coming) => `Het lidmaatschap stopt ${onDay(at)}. Niemand raakt daardoor een plek kwijt.`,
  tellUnderWay: (at: Coming) => `Komt er geen bevestiging? Dan gaat het ${atTime(at)} opnieuw weg.`,
  retryTell: (at: Coming) => `Het gaat ${atTime(at)} opnieuw weg.`,
} as const;

/** Since when something stands that time alone ends. */
export const standsSince = (since: Instant): string => `Dit loopt sinds ${weekdayInWords(dayOf(since))}.`;

export const mayAskWhat = 'Een plek vragen kan. Is die vrij, dan wordt de plek vastgehouden.';
export const mayAskAndWait = 'Een plek vragen kan, maar wie vraagt moet wachten.';
export const mayNotAsk = 'Een plek vragen kan hier niet meer. Terugkomen kan altijd.';
