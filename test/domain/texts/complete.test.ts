import { parties } from '#shared/domain/actor.ts';
import { stageKinds } from '#shared/domain/line/line.ts';
import { lines } from '#shared/domain/line/lines.ts';
import { sheetProblemCodes } from '#shared/domain/pilot-import/problem-codes.ts';
import { commitmentKinds } from '#shared/domain/route/commitment-kinds.ts';
import { messageTemplates } from '#shared/domain/route/message/templates.ts';
import { refusalCodes } from '#shared/domain/route/refusal-codes.ts';
import { commitmentTexts } from '#shared/domain/texts/commitments.ts';
import { eventTexts } from '#shared/domain/texts/events.ts';
import { messageTexts } from '#shared/domain/texts/messages.ts';
import { partyNames } from '#shared/domain/texts/parties.ts';
import { sheetProblemSentence } from '#shared/domain/texts/pilot-import.ts';
import { refusalTexts } from '#shared/domain/texts/refusals.ts';
import { stageSentence } from '#shared/domain/texts/stages.ts';
import { faultsIn } from './sentences.ts';
import { eventOfEachType } from './support/stories.ts';

const keysOf = (texts: object): string[] => Object.keys(texts).toSorted();

it.each<[string, object, readonly string[]]>([
  ['refusal', refusalTexts, refusalCodes],
  ['kind of promise', commitmentTexts, commitmentKinds],
  ['message', messageTexts, messageTemplates],
  ['party', partyNames, parties],
  ['event', eventTexts, [...eventOfEachType().map(({ type }) => type), 'matchAgreed']], // of version 1 only
])('has a text for each %s, and none for what does not exist', (_what, texts, codes) => {
  expect(keysOf(texts)).toEqual([...codes].toSorted());
});

it.each(stageKinds)('tells every party what happens in a stage of the kind %s', (kind) => {
  for (const party of parties) expect(stageSentence(kind, party)).toMatch(/^[A-Z].*\.$/u);
});

it('shows each stage of each line under a name of its own', () => {
  for (const { stages } of lines) {
    const names = stages.map(({ name }) => name);
    expect(names.every((name) => /^\p{Lu}/u.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});

it('says of each problem in a spreadsheet something else, in short sentences', () => {
  const sentences = sheetProblemCodes.map((code) => sheetProblemSentence({ code, row: 2, column: 'fase', about: ['cel', 'meer'] }));

  expect(sentences.filter((sentence) => /undefined|null|\{/u.test(sentence))).toEqual([]);
  expect(faultsIn(sentences.map((sentence) => sentence.replace(/: "[^]*$/u, ':')))).toEqual([]); // a list of names may be as long as it is
  expect(new Set(sentences).size).toBe(sheetProblemCodes.length);
});

it('says of each refusal something else, so that a sentence can be found again', () => {
  expect(new Set(Object.values(refusalTexts)).size).toBe(refusalCodes.length);
});
