import type { CalendarDay } from '../time/brands.ts';
import { plain } from './plain.ts';

/** Who a row is about: the same name and birth date are taken for the same person. Personal data: hash it before it goes anywhere. */
export const identityOf = (person: { givenName: string; familyName: string; birthDate: CalendarDay }): string =>
  JSON.stringify([plain(person.givenName), plain(person.familyName), person.birthDate]);
