import { parties, type Party } from '#shared/domain/actor.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import { explain, type Explanation } from '#shared/domain/route/explain.ts';
import { explanationLines } from '#shared/domain/texts/explain-lines.ts';
import { aRoute, aRouteWithoutCoach, beforeFirstDay, closed, inPlacement, inProgramme, stages, withOpenPause } from '../route/support/a-route.ts';
import { at } from '../route/support/days.ts';
import { nobodyAsked, type Story } from '../route/support/story.ts';
import { careWords, faultsIn } from './sentences.ts';

const told = ({ route, now }: Story, to: Party): Explanation => explain(route, to, now);
const wait = (story: Story, to: Party, start: string) => told(story, to).waits.find(({ sentence }) => sentence.startsWith(start));

const everywhere: [name: string, Story][] = [
  ...Object.entries(stages).map(([name, story]): [string, Story] => [name, story()]),
  ['without coach', aRouteWithoutCoach()],
  ['before the first day', beforeFirstDay()],
  ['long silent', inProgramme().on('2026-09-30')],
  ['paused', withOpenPause(inPlacement())],
  ['closed', closed()],
  ['never asked for', nobodyAsked()],
  [
    'mail away',
    beforeFirstDay()
      .withMail(() => 'notYetDelivered')
      .on('2026-07-13'),
  ],
];

describe('explaining a route', () => {
  it('says what is waited for, on whom, since when, until when, and what happens then', () => {
    const story = aRoute();

    expect(told(story, 'lead').summary).toBe(
      'Deze route is sinds woensdag 1 april 2026 in de fase Aanmelding. De inwoner is aangemeld en wacht op een eerste gesprek. Nu is de trajectbegeleider aan zet.',
    );
    expect(wait(story, 'coach', 'Begin')).toEqual({
      sentence: 'Begin met de intake. Dit loopt sinds woensdag 1 april 2026. Het moet klaar zijn op donderdag 9 april 2026.',
      owner: story.commitment('startIntake')?.owner,
      since: story.commitment('startIntake')?.since,
      until: story.commitment('startIntake')?.until,
      overdue: false,
      thenSentence: 'Blijft dit liggen, dan krijg jij op donderdag 9 april 2026 een herinnering.',
    });
    expect(told(story, 'coach').next).toEqual(['Hierna kan de route naar: Intake.', 'Afsluiten kan ook.']);
  });

  it('says so when a promise is late, and to whom it goes', () => {
    const reminded = aRoute().on('2026-04-10');
    const escalated = reminded.on('2026-04-30');

    expect(wait(reminded, 'coach', 'Begin')).toMatchObject({ overdue: true, sentence: expect.stringContaining('Het had al klaar moeten zijn.') as string });
    expect(wait(escalated, 'coach', 'De programmaleider begint met de intake.')).toMatchObject({ overdue: true });
    const steps = [aRoute(), reminded, aRoute().on('2026-04-15'), escalated].map((story) => story.commitment('startIntake')?.owner.party);
    expect(steps).toEqual(['coach', 'coach', 'coach', 'lead']);
    expect(wait(aRoute().on('2026-04-15'), 'coach', 'Begin')?.thenSentence).toBe(
      'Blijft dit liggen, dan gaat het op dinsdag 21 april 2026 naar de programmaleider.',
    );
  });

  it('announces exactly what time then does', () => {
    const story = aRoute();
    const promised = wait(story, 'coach', 'Begin');
    if (promised === undefined) throw new Error('no wait');

    const after = story.runUntil(promised.until);

    expect(after.events.at(-1)).toMatchObject({ type: 'messageQueued', template: 'commitmentReminder' });
    expect(after.commitment('startIntake')?.owner).toEqual(promised.owner);
  });

  it('tells a promise that was just missed as late even before time has spoken', () => {
    const { route, commitment } = aRoute();
    const until = commitment('startIntake')?.until;
    if (until === undefined) throw new Error('no wait');

    const late = explain(route, 'coach', until).waits.find(({ sentence }) => sentence.startsWith('Begin'));

    expect(late?.overdue).toBe(true);
    expect(late?.sentence).toContain('Het had op donderdag 9 april 2026 klaar moeten zijn.');
  });

  it('tells for whom a message waits and when it leaves', () => {
    expect(wait(beforeFirstDay(), 'coach', 'Er staat een bericht klaar voor het bedrijf')).toMatchObject({
      sentence: 'Er staat een bericht klaar voor het bedrijf, sinds donderdag 9 juli 2026.',
      thenSentence: 'Het gaat op vrijdag 17 juli 2026 om 09:00 uur weg.',
    });
  });

  it('of a closed route names the look back, which no clock ends', () => {
    expect(told(closed(), 'coach')).toMatchObject({
      summary: 'Deze route is op dinsdag 16 november 2027 afgesloten. Nu ben jij aan zet.',
      waits: [{ thenSentence: null }],
      next: ['Terugkomen kan altijd, met een nieuwe aanmelding.'],
    });
    expect(told(closed().does('recordLookBack'), 'coach').summary).toContain('Er wacht nu niets.');
  });

  it('tells nothing of a route that nobody asked for', () => {
    expect(told(nobodyAsked(), 'coach')).toEqual({ summary: 'Deze inwoner is nog niet aangemeld.', waits: [], next: [] });
    expect(told(nobodyAsked(), 'resident').summary).toBe('Je bent nog niet aangemeld.');
    expect(told(nobodyAsked(), 'employer').summary).toBe('Er is nu niets wat je hoeft te doen.');
  });

  it('never announces for a day that has passed', () => {
    const story = withOpenPause(beforeFirstDay());
    const shownLate = explain(story.route, 'coach', at('2026-12-01')); // as recorded, before time has spoken

    expect(new Set(shownLate.waits.map(({ thenSentence }) => thenSentence))).toEqual(
      new Set(['Het gaat zo weg.', 'Blijft dit liggen, dan krijg jij zo een herinnering.', 'Blijft dit liggen, dan krijgt de inwoner zo een herinnering.']),
    );
    expect(shownLate.next).toEqual(['Die dag is voorbij. Spreek samen af of de route weer verder kan.']);
    expect(shownLate.summary).toContain('De afgesproken dag van terugkomst was donderdag 30 juli 2026.');
  });

  it('says whose turn it is by what a person must do, not by a message that is sent again by itself', () => {
    const mailAway = aRoute()
      .does('startIntake')
      .withMail(() => 'notYetDelivered')
      .on('2026-04-02');
    const companyFirst = beforeFirstDay()
      .withMail(() => 'notYetDelivered')
      .on('2026-07-17');

    expect(mailAway.commitments()[0]).toMatchObject({ kind: 'retryMessage', owner: { party: 'coach' } });
    expect(told(mailAway, 'coach').waits[0]?.sentence).toMatch(/^Een bericht is nog niet aangekomen bij /u);
    expect(companyFirst.commitments()[0]).toMatchObject({ kind: 'retryMessage', owner: { party: 'coach' } });
    expect(told(companyFirst, 'coach').summary).toMatch(/Nu is het bedrijf aan zet\.$/u);
  });
});

describe('an explanation is for its reader', () => {
  it.each(everywhere)('shows each party its own waits only, in short sentences: %s', (_, story) => {
    for (const party of parties) {
      const { waits } = told(story, party);
      const heard = story.commitments().filter(({ kind }) => audienceOfCommitment(kind).includes(party));
      expect(waits.map(({ until }) => until)).toEqual(heard.map(({ until }) => until));
      expect(faultsIn(explanationLines(told(story, party)))).toEqual([]);
    }
  });

  it.each(everywhere)('tells a company nothing of care, a pause, a stage or where the route may go: %s', (_, story) => {
    const explanation = told(story, 'employer');

    expect(explanation.next).toEqual([]);
    expect(explanationLines(explanation).filter((line) => careWords.test(line) || /\bfase\b|\broute\b/u.test(line))).toEqual([]);
  });

  it('tells a company the same of a pause for care, a pause for a holiday, and no pause at all', () => {
    const open = told(inPlacement(), 'employer');

    expect(told(withOpenPause(inPlacement(), 'health-or-care'), 'employer')).toEqual(open);
    expect(told(withOpenPause(inPlacement(), 'holiday'), 'employer')).toEqual(open);
  });

  it('tells those who work on the route of the pause, never why', () => {
    const paused = told(withOpenPause(inPlacement()), 'coach');

    expect(paused.summary).toContain('De route is gepauzeerd sinds dinsdag 21 juli 2026. De afgesproken dag van terugkomst is dinsdag 11 augustus 2026.');
    expect(paused.next).toEqual(['Op dinsdag 11 augustus 2026 bekijken jullie of de route weer verder kan.']);
    expect(told(withOpenPause(inPlacement(), 'holiday'), 'coach')).toEqual(paused);
  });

  it('asks a company for what it owes', () => {
    expect(told(beforeFirstDay(), 'employer')).toMatchObject({
      summary: 'Je nieuwe collega leert en werkt bij jullie, in een eigen tempo. Nu ben jij aan zet.',
      waits: [{ sentence: expect.stringMatching(/^Laat weten of de eerste dag is doorgegaan\./u) as string }],
    });
  });

  it('speaks to a resident as you', () => {
    expect(explanationLines(told(inProgramme(), 'resident')).join(' ')).toContain('Je trajectbegeleider houdt met jou de tussenevaluatie.');
    expect(told(inProgramme(), 'resident').summary).toMatch(/^Je route is sinds maandag 13 april 2026 in de fase Kansrijk Talent\./u);
  });

  it('tells somebody outside nothing', () => {
    expect(told(inPlacement(), 'care-partner')).toEqual({ summary: 'Er is nu niets wat je hoeft te doen.', waits: [], next: [] });
  });
});
