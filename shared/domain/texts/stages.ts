import type { Party } from '../actor.ts';
import type { StageKind } from '../line/line.ts';
import { readerOf } from './parties.ts';

/** What happens in each kind of stage, in one sentence. The stages' own names are in the line. */
const forStaff: Readonly<Record<StageKind, string>> = {
  request: 'De inwoner is aangemeld en wacht op een eerste gesprek.',
  intake: 'Inwoner en trajectbegeleider maken samen een plan.',
  preparation: 'De inwoner oefent en ontdekt waar hij of zij goed in is.',
  matching: 'Wij zoeken een plek die past.',
  placement: 'De inwoner leert en werkt bij een bedrijf, in eigen tempo.',
  transition: 'De overstap naar gewoon werk wordt geregeld.',
  work: 'Er is een contract. De eerste werkdag komt eraan.',
  aftercare: 'De inwoner werkt. Wij vragen af en toe hoe het gaat.',
  closed: 'De route is afgesloten. Terugkomen kan altijd.',
};

const forResident: Readonly<Record<StageKind, string>> = {
  request: 'Je bent aangemeld. Binnenkort is je eerste gesprek.',
  intake: 'Je maakt samen met je trajectbegeleider een plan.',
  preparation: 'Je oefent en je ontdekt waar je goed in bent.',
  matching: 'Wij zoeken samen met jou een plek die past.',
  placement: 'Je leert en werkt bij een bedrijf, in je eigen tempo.',
  transition: 'Je overstap naar gewoon werk wordt geregeld.',
  work: 'Je hebt een contract. Je eerste werkdag komt eraan.',
  aftercare: 'Je werkt. Wij vragen af en toe hoe het met je gaat.',
  closed: 'Je route is afgesloten. Terugkomen kan altijd.',
};

/** A company knows only of the stages in which it has a part. */
const forEmployer: Partial<Record<StageKind, string>> = {
  matching: 'Wij kijken samen of deze plek past.',
  placement: 'Je nieuwe collega leert en werkt bij jullie, in een eigen tempo.',
  transition: 'Wij regelen samen wat nodig is voor gewoon werk.',
};
const FOR_EMPLOYER_OTHERWISE = 'Er is nu niets wat je hoeft te doen.';

export function stageSentence(kind: StageKind, party: Party): string {
  const reader = readerOf(party);
  if (reader === 'employer') return forEmployer[kind] ?? FOR_EMPLOYER_OTHERWISE;
  return (reader === 'resident' ? forResident : forStaff)[kind];
}
