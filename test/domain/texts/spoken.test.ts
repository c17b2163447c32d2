import { parties, type Party } from '#shared/domain/actor.ts';
import { stageKinds } from '#shared/domain/line/line.ts';
import { audienceOfCommitment, audienceOfEvent, audienceOfRefusal } from '#shared/domain/route/audience.ts';
import { commitmentKinds } from '#shared/domain/route/commitment-kinds.ts';
import { refusalCodes } from '#shared/domain/route/refusal-codes.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { letterOf } from '#shared/domain/texts/letter.ts';
import { ownerInWords } from '#shared/domain/texts/parties.ts';
import { refusalSentence } from '#shared/domain/texts/refusals.ts';
import { stageSentence } from '#shared/domain/texts/stages.ts';
import { inIntake, inPlacement, withOpenPause } from '../route/support/a-route.ts';
import { COMPANY, RESIDENT } from '../route/support/people.ts';
import { careWords, faultsIn } from './sentences.ts';
import { stories } from './support/stories.ts';

const unfilled = /[{}]|undefined|null|\[object|[0-9a-f]{8}-/u;
const events = Object.values(stories).flatMap((story) => story.events);
const heardBy = (party: Party): string[] => events.filter((event) => audienceOfEvent(event).includes(party)).map((event) => eventSentence(event, party));

describe('what happened', () => {
  it.each(parties)('is told to a %s in short sentences without jargon, ids or gaps', (party) => {
    expect(faultsIn(heardBy(party))).toEqual([]);
    expect(heardBy(party).filter((sentence) => unfilled.test(sentence))).toEqual([]);
  });

  it('is told to a company without a word about care, whoever asks the catalogue', () => {
    expect(heardBy('employer').length).toBeGreaterThan(0);
    expect(heardBy('employer').filter((sentence) => careWords.test(sentence))).toEqual([]);
  });

  it('is told with its facts to those who work on the route, and to the resident as you', () => {
    const planned = inIntake().on('2026-04-09').does('agreePlan', { hoursPerWeek: 16 });
    const [event] = planned.events.filter(({ type }) => type === 'planAgreed');
    if (event === undefined) throw new Error('no plan');

    expect(eventSentence(event, 'coach')).toBe('Het plan is afgesproken (versie 1): 16 uur per week.');
    expect(eventSentence(event, 'resident')).toBe('Je hebt een plan gemaakt: 16 uur per week.');
    expect(eventSentence(event, 'employer')).toBe('Het plan is afgesproken.');
  });

  it('speaks to whoever is reminded, or was asked instead', () => {
    const silent = inIntake()
      .on('2026-07-01')
      .events.filter(({ type }) => type === 'ladderClimbed');
    const [reminded] = silent;
    if (reminded === undefined) throw new Error('nobody was asked again');

    expect(eventSentence(reminded, 'coach')).toBe('Het bleef stil. Jij krijgt een herinnering.');
    expect(silent.map((event) => eventSentence(event, 'lead'))).toContain('Het bleef stil. Daarna was jij aan zet.');
    expect(silent.map((event) => eventSentence(event, 'coach'))).toContain('Het bleef stil. Daarna was de programmaleider aan zet.');
  });

  it('never tells why a route was paused', () => {
    const told = (reason: 'health-or-care' | 'holiday'): string[] =>
      withOpenPause(inPlacement(), reason).events.flatMap((event) => parties.map((party) => eventSentence(event, party)));

    expect(told('health-or-care')).toEqual(told('holiday'));
  });
});

describe('what a company reads', () => {
  const owners = [
    { party: 'coach', id: null },
    { party: 'lead', id: null },
    { party: 'employer', id: COMPANY },
  ] as const;
  const spoken = [
    ...stageKinds.map((kind) => stageSentence(kind, 'employer')),
    ...refusalCodes.filter((code) => audienceOfRefusal(code).includes('employer')).map((code) => refusalSentence(code, null)),
    ...commitmentKinds
      .filter((kind) => audienceOfCommitment(kind).includes('employer'))
      .flatMap((kind) => owners.map((owner) => commitmentSentence({ kind, owner }, 'employer'))),
  ];

  it('is short, and tells nothing of care', () => {
    expect(faultsIn(spoken)).toEqual([]);
    expect(spoken.filter((sentence) => careWords.test(sentence))).toEqual([]);
  });
});

describe('stages and promises', () => {
  it('are short for every reader and every owner', () => {
    const spoken = parties.flatMap((reader) => [
      ...stageKinds.map((kind) => stageSentence(kind, reader)),
      ...parties.flatMap((party) => commitmentKinds.map((kind) => commitmentSentence({ kind, owner: { party, id: null } }, reader))),
    ]);

    expect(faultsIn(spoken)).toEqual([]);
    expect(spoken.filter((sentence) => unfilled.test(sentence))).toEqual([]);
  });

  it('call the reader by you and the coach by what the reader calls them', () => {
    const coach = { party: 'coach', id: null } as const;

    expect([ownerInWords(coach, 'coach'), ownerInWords(coach, 'resident'), ownerInWords(coach, 'employer'), ownerInWords(coach, 'lead')]).toEqual([
      'jij',
      'je trajectbegeleider',
      'de trajectbegeleider',
      'de trajectbegeleider',
    ]);
  });
});

describe('the mails of whole stories', () => {
  const joined = {
    name: 'Sam',
    resident: '',
    coach: 'Noor Bakker',
    coachPhone: '050 123 45 67',
    company: 'Fietsmaker Oost',
    route: 'het nummer',
    page: 'https://ontwikkellijn.example/routes/1',
  };
  const sent = Object.values(stories).flatMap((story) => story.sent.flatMap((effect) => (effect.type === 'send' ? [effect] : [])));
  const letters = sent.map(({ template, facts, to }) => ({ to, letter: letterOf(template, facts, joined) }));

  it('have no gaps, no ids and no long sentences', () => {
    expect(letters.length).toBeGreaterThan(20);
    const texts = letters.flatMap(({ letter }) => (letter === null ? ['undefined'] : [letter.subject, letter.text]));

    expect(texts.filter((text) => unfilled.test(text))).toEqual([]);
    expect(faultsIn(texts)).toEqual([]);
  });

  it('to a company tell nothing of care', () => {
    const texts = letters.filter(({ to }) => to.party === 'employer').map(({ letter }) => letter?.text ?? '');

    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => careWords.test(text))).toEqual([]);
  });

  it('go to the resident of the route and nobody else', () => {
    expect(new Set(sent.filter(({ to }) => to.party === 'resident').map(({ to }) => to.id))).toEqual(new Set([RESIDENT]));
  });
});
