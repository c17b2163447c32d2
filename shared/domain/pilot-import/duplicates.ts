import type { CalendarDay } from '../time/brands.ts';
import { calendarDay } from '../time/calendar-day.ts';
import { plain } from './plain.ts';
import { nameKey } from './name-key.ts';

/** Somebody on a row, or registered. */
export type Someone = { givenName: string; familyName: string; birthDate: CalendarDay | null };

/** Why two people may be one: another way to write the name, a slip in the birth date, or no birth date to tell them apart. */
export const likenesses = ['nameVariant', 'birthDateTypo', 'birthDateUnknown'] as const;
export type Likeness = (typeof likenesses)[number];

/** A row that may be about somebody else we know: on another row, or registered. A person decides; nothing is done with it. */
export type LikelyDuplicate<Known> = { row: number; likeness: Likeness; of: { row: number } | Known };

const digitsOf = (day: CalendarDay): string => day.replaceAll('-', '');
const dayOfDigits = (digits: string): CalendarDay | null => calendarDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
const swapped = (digits: string): string => `${digits.slice(0, 4)}${digits.slice(6)}${digits.slice(4, 6)}`;

/** Days that are this one with one digit typed wrong, or with day and month the other way round. */
export function nearDays(day: CalendarDay): CalendarDay[] {
  const digits = digitsOf(day);
  const slips = Array.from(digits).flatMap((_, place) => Array.from('0123456789').map((digit) => digits.slice(0, place) + digit + digits.slice(place + 1)));
  const near = [...slips, swapped(digits)].map(dayOfDigits).filter((other) => other !== null && other !== day);
  return [...new Set(near.filter((other) => other !== null))];
}

const isNear = (a: CalendarDay, b: CalendarDay): boolean => {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  return swapped(one) === other || Array.from(one).filter((digit, place) => digit !== other[place]).length === 1;
};

/** Only for two whose names may be the same. Who is certain to be the same needs no person to look. */
function likenessOf(a: Someone, b: Someone): Likeness | null {
  if (a.birthDate === null || b.birthDate === null) return 'birthDateUnknown';
  if (a.birthDate === b.birthDate) return plain(a.givenName) === plain(b.givenName) && plain(a.familyName) === plain(b.familyName) ? null : 'nameVariant';
  return isNear(a.birthDate, b.birthDate) ? 'birthDateTypo' : null;
}

/** `rows`: whoever would be taken over; `registered`: whoever is there. */
export function likelyDuplicates<Known extends Someone>(
  rows: readonly { row: number; person: Someone }[],
  registered: readonly Known[],
): LikelyDuplicate<Known>[] {
  const there = Map.groupBy(registered, nameKey);
  const before = new Map<string, { row: number; person: Someone }[]>();
  return rows.flatMap(({ row, person }) => {
    const key = nameKey(person);
    const earlier = before.get(key) ?? [];
    before.set(key, [...earlier, { row, person }]);
    const others = [
      ...earlier.map((other) => ({ of: { row: other.row }, likeness: likenessOf(person, other.person) })),
      ...(there.get(key) ?? []).map((other) => ({ of: other, likeness: likenessOf(person, other) })),
    ];
    return others.flatMap(({ of, likeness }) => (likeness === null ? [] : [{ row, likeness, of }]));
  });
}
