import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { refusalSentence, refusalTexts } from '#shared/domain/texts/refusals.ts';
import * as apiSentences from '#shared/domain/texts/api-sentences.ts';
import * as commitments from '#shared/domain/texts/commitments.ts';
import * as decisions from '#shared/domain/texts/decisions.ts';
import * as events from '#shared/domain/texts/events.ts';
import * as explainLines from '#shared/domain/texts/explain-lines.ts';
import * as explanation from '#shared/domain/texts/explanation.ts';
import * as lineProblems from '#shared/domain/texts/line-problems.ts';
import * as messages from '#shared/domain/texts/messages.ts';
import * as parties from '#shared/domain/texts/parties.ts';
import * as people from '#shared/domain/texts/people.ts';
import * as pilotWords from '#shared/domain/texts/pilot-words.ts';
import * as problems from '#shared/domain/texts/problems.ts';
import * as vocabulary from '#shared/domain/texts/vocabulary.ts';
import { careWords, faultsIn, jargon, sentencesOf, textsIn, wordsOf } from './sentences.ts';

const modules = {
  apiSentences,
  commitments,
  decisions,
  events,
  explainLines,
  explanation,
  lineProblems,
  messages,
  parties,
  people,
  pilotWords,
  problems,
  vocabulary,
};

describe('every text of the catalogue', () => {
  it.each(Object.entries({ ...modules, refusals: refusalTexts, line: kansrijkTalentLine.stages.map(({ name }) => name) }))(
    'is short and free of jargon: %s',
    (_, texts) => {
      expect(textsIn(texts).length).toBeGreaterThan(0);
      expect(faultsIn(textsIn(texts))).toEqual([]);
    },
  );

  it('is measured by a rule that would notice', () => {
    expect(wordsOf('Dit zijn er vier.')).toBe(4);
    expect(sentencesOf('Een. Twee? Drie!')).toHaveLength(3);
    expect(faultsIn(['een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien.'])).toHaveLength(1);
    expect(faultsIn(['Bij uitval belt de cliënt u.', 'De klant wacht.'])).toHaveLength(2);
    expect([jargon.test('de trajectbegeleider'), careWords.test('tijdelijk gepauzeerd')]).toEqual([false, true]);
  });
});

it('a refusal names somebody to call', () => {
  expect(refusalSentence('notNow', 'Noor Bakker')).toBe('Dat kan nu niet. Bel Noor Bakker.');
  expect(refusalSentence('notNow', null)).toBe('Dat kan nu niet. Bel je contactpersoon bij iederz.');
});

describe('promises', () => {
  it('are a request to whoever must keep them, and a fact to everybody else', () => {
    const owner = { party: 'coach', id: 'c' } as const;

    expect(commitments.commitmentSentence({ kind: 'agreePlan', owner }, 'coach')).toBe('Maak samen met de inwoner een plan.');
    expect(commitments.commitmentSentence({ kind: 'agreePlan', owner }, 'lead')).toBe('De trajectbegeleider maakt samen met de inwoner een plan.');
    expect(commitments.commitmentSentence({ kind: 'agreePlan', owner }, 'resident')).toBe('Je trajectbegeleider maakt samen met jou een plan.');
  });
});

describe('a mail', () => {
  it('has a subject without placeholders: it is seen by anybody', () => {
    expect(Object.values(messages.messageTexts).filter(({ subject }) => subject.includes('{') || subject.length > 60)).toEqual([]);
  });

  it('to a company tells nothing of care', () => {
    const { firstDaySoon, askFirstDay } = messages.messageTexts;

    expect(textsIn([firstDaySoon, askFirstDay]).filter((text) => careWords.test(text))).toEqual([]);
  });
});
