import type { FloorProfile } from '#shared/domain/company/commands.ts';
import type { Company } from '#shared/ports/people.ts';

type Room = { postcodeArea: string; adviser: string; profile: FloorProfile; hours: [atLeast: number, atMost: number]; people: number };
export type ExampleCompany = Company & Room;

const company = (last: string, name: string, room: Room): ExampleCompany => ({
  id: `00000000-0000-4000-8000-0000000c0${last}`,
  name,
  contactPersonId: `00000000-0000-4000-8000-0000000e0${last}`,
  ...room,
});

const calm = { pace: 'calm', noise: 'quiet', buddy: true, mistakes: ['slow', 'asked-again', 'forgotten'] } as const;
const steady = { pace: 'steady', noise: 'some', buddy: true, mistakes: ['slow', 'wrong-order', 'asked-again'] } as const;
const lively = { pace: 'busy', noise: 'loud', buddy: false, mistakes: ['asked-again'] } as const;

/** Nine companies that do not exist, each with what its floor is like and how much room it has. */
export const exampleCompanies: readonly ExampleCompany[] = [
  company('001', 'Bakkerij Het Voorbeeld', {
    postcodeArea: '9712',
    adviser: '001',
    profile: { tasks: ['catering', 'retail'], ...steady },
    hours: [8, 32],
    people: 2,
  }),
  company('002', 'Fietswerkplaats De Proefrit', {
    postcodeArea: '9718',
    adviser: '002',
    profile: { tasks: ['technology'], ...calm },
    hours: [8, 36],
    people: 2,
  }),
  company('003', 'Kwekerij Denkbeeldig Groen', { postcodeArea: '9751', adviser: '003', profile: { tasks: ['green'], ...calm }, hours: [4, 32], people: 3 }),
  company('004', 'Schildersbedrijf Schetsblauw', {
    postcodeArea: '9723',
    adviser: '004',
    profile: { tasks: ['building'], ...steady },
    hours: [16, 40],
    people: 1,
  }),
  company('005', 'Wasserij De Verzonnen Vouw', {
    postcodeArea: '9731',
    adviser: '001',
    profile: { tasks: ['cleaning', 'industry'], ...lively },
    hours: [12, 36],
    people: 2,
  }),
  company('006', 'Magazijn Luchtkasteel', { postcodeArea: '9723', adviser: '002', profile: { tasks: ['logistics'], ...lively }, hours: [16, 40], people: 3 }),
  company('007', 'Restaurant De Fictieve Lepel', {
    postcodeArea: '9711',
    adviser: '003',
    profile: { tasks: ['catering'], ...lively },
    hours: [8, 38],
    people: 1,
  }),
  company('008', 'Bouwbedrijf Blauwdruk', {
    postcodeArea: '9791',
    adviser: '004',
    profile: { tasks: ['building', 'technology'], ...steady },
    hours: [24, 40],
    people: 1,
  }),
  company('009', 'Zorgcentrum De Modelwoning', {
    postcodeArea: '9741',
    adviser: '001',
    profile: { tasks: ['care-and-welfare', 'catering'], ...calm },
    hours: [8, 32],
    people: 2,
  }),
];
