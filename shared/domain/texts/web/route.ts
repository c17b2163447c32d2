import type { CalendarDay } from '../../time/brands.ts';
import { dayInWords } from '../dates.ts';

export const routeTitle = (name: string): string => `Route van ${name}`;
export const mapTitle = 'Waar is deze route?';
export const youAreHere = 'Hier is de route nu';
export const beenHere = 'Geweest';
export const mayGoHere = 'Kan hierna';
export const mayGoBackHere = 'Kan, als stap terug';
export const hereSince = (day: CalendarDay): string => `Sinds ${dayInWords(day)}`;
export const timesHere = (times: number): string => `${times} keer`;

export const nextTitle = 'De volgende stap';
export const nothingNext = 'Er wacht nu niets.';
export const yourTurn = 'Jij bent aan de beurt.';
export const othersTurn = (who: string): string => `Aan de beurt: ${who}.`;
export const doItNow = 'Nu doen';

export const openTitle = 'Wat staat er open?';
export const openForYou = 'Dit wacht op jou';
export const openForOthers = 'Dit wacht op anderen';
export const nothingForYou = 'Er wacht niets op jou.';
export const nothingForOthers = 'Er wacht niets op anderen.';

export const actionsTitle = 'Wat kun je doen?';
export const notNowTitle = 'Wat kan nu niet, en waarom?';
export const noActions = 'Je kunt nu niets vastleggen op deze route.';

export const factsTitle = 'Gegevens';
export const factNames = {
  line: 'Ontwikkellijn',
  stage: 'Fase',
  coach: 'Trajectbegeleider',
  company: 'Bedrijf',
  hoursPerWeek: 'Uren per week',
  ladderLevel: 'Trede van de participatieladder',
  requestedOn: 'Aangemeld op',
  pause: 'Pauze tot',
} as const;
export const notYet = 'Nog niet bekend';

export const timelineTitle = 'Tijdlijn';
export const nothingHappened = 'Er is nog niets gebeurd.';
export const byName = (who: string): string => `Door ${who}`;
export const noteLabel = 'Notitie';
export const writeNote = 'Een notitie schrijven';
export const readBy = (words: string): string => `Leest mee: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
export const viewOfResident = (words: string): string => `De inwoner: ${words.toLowerCase()}.`;
export const reasonWas = (words: string): string => `Reden: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
export const earlierEvents = (count: number): string => `Toon ook de ${count} eerdere gebeurtenissen`;

export const explainTitle = 'Waarom wacht deze route?';
