import type { Party } from '#shared/domain/actor.ts';
import { explainCompany } from '#shared/domain/company/explain.ts';
import { explanationLines } from '#shared/domain/texts/explain-lines.ts';
import { OTHER_COACH, coach, employer, lead, resident } from '../route/support/people.ts';
import { faultsIn, careWords } from '../texts/sentences.ts';
import { neverAdmitted, withPlace } from './support/story.ts';

const busy = () => withPlace().asks('a').takesPlace('a').asks('b').does('recordCertificate').does('leaveBrigade');
const paused = () =>
  withPlace()
    .withEars(() => 'notYetDelivered')
    .asks('a')
    .does('pauseCompany')
    .asks('b');
const operator = { party: 'operator' as Party, person: null };

it('says how a company stands, whose turn it is and what time then does', () => {
  const { summary, waits, next } = explainCompany(busy().company, coach(), busy().now);

  expect(summary).toBe(
    'Het bedrijf gaat stoppen. De laatste dag is zondag 31 mei 2026. Er is 1 inwoner aan het werk. Er wacht 1 inwoner op een plek. Nu ben jij aan zet.',
  );
  expect(waits[0]?.sentence).toBe(
    'Het bedrijf stopt. Zoek een andere plek voor wie er nog is. Dit loopt sinds woensdag 1 april 2026. Het moet klaar zijn op donderdag 16 april 2026.',
  );
  expect(waits[0]?.thenSentence).toBe('Blijft dit liggen, dan krijg jij op donderdag 16 april 2026 een herinnering.');
  expect(next).toEqual(['Een plek vragen kan, maar wie vraagt moet wachten.']);
});

it('passes a promise on to a lead, in words', () => {
  const late = withPlace().on('2026-07-02');

  expect(explainCompany(late.company, lead, late.now).waits[0]).toMatchObject({
    sentence: 'De adviseur spreekt het bedrijf over hoe het gaat. Dit loopt sinds woensdag 1 april 2026. Het had al klaar moeten zijn.',
    thenSentence: 'Blijft dit liggen, dan gaat het op woensdag 8 juli 2026 naar jou.',
    overdue: true,
  });
});

it('speaks in short sentences to everybody, and to a company without a word about care', () => {
  const stories = [neverAdmitted(), withPlace(), busy(), busy().on('2027-01-04'), paused(), paused().on('2026-05-04')];
  const lines = (reader: Parameters<typeof explainCompany>[1]) =>
    stories.flatMap(({ company, now }) => explanationLines(explainCompany(company, reader, now)).filter((line) => line !== ''));

  for (const reader of [coach(), lead, employer(), operator]) expect(faultsIn(lines(reader))).toEqual([]);
  expect(lines(employer()).filter((line) => careWords.test(line))).toEqual([]);
  expect(lines(operator).filter((line) => /[{}]|undefined|null|route\//u.test(line))).toEqual([]);
});

it('tells nothing to somebody without a part in it', () => {
  for (const actor of [resident(), coach(OTHER_COACH), employer('another')]) {
    expect(explainCompany(busy().company, actor, busy().now)).toEqual({ summary: 'Over dit bedrijf is hier niets te zien.', waits: [], next: [] });
  }
});
