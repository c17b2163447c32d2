import { z } from 'zod';
import { commandAddresses } from '#services/api/recording/command-addresses.ts';
import { bodyIn } from '#services/web/forms/body-in.ts';
import { contractOf } from '#services/web/forms/contracts.ts';
import { nameIn, type Field } from '#services/web/forms/field.ts';
import { errorsIn } from '#services/web/forms/field-errors.ts';
import { fieldsOf } from '#services/web/forms/fields-of.ts';
import { firstTyped } from '#services/web/forms/first-typed.ts';
import { commandTitles } from '#shared/domain/texts/web/commands.ts';
import { fieldTexts, optionLabel } from '#shared/domain/texts/web/fields.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

const commands = Object.keys(commandAddresses);
const today = '2026-11-25' as CalendarDay;

const fieldsFor = (command: string): Field[] => {
  const contract = contractOf(command);
  return contract === null ? [] : fieldsOf(command, contract, {});
};

/** Every field, also those inside of others. */
const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.kind === 'group') return [field, ...all(field.fields)];
    if (field.kind === 'list') return [field, ...all(field.fields(0))];
    if (field.kind === 'variants') return [field, field.by, ...all(Object.values(field.variants).flat())];
    return [field];
  });

const nameOf = ({ path }: Field): string => nameIn(path);

describe.each(commands)('%s', (command) => {
  it('has a form under a title of its own', () => {
    expect(contractOf(command)).not.toBeNull();
    expect(commandTitles[command]).toMatch(/^[A-Z].*[^.]$/);
  });

  it('calls every field and every choice by a name for people', () => {
    const fields = all(fieldsFor(command));
    const unnamed = fields.filter((field) => field.kind !== 'ownId' && fieldTexts[nameOf(field)] === undefined).map(nameOf);
    const options = fields.flatMap((field) =>
      field.kind === 'choice' || field.kind === 'choices' ? field.options.map(({ value }) => [nameOf(field), value] as const) : [],
    );

    expect(unnamed).toEqual([]);
    expect(options.filter(([name, value]) => optionLabel(name, value) === value)).toEqual([]);
  });

  it('asks, when it is sent empty, in sentences without codes', () => {
    const contract = contractOf(command);
    const fields = fieldsFor(command);
    const issues = contract?.safeParse(bodyIn(fields, {})).error?.issues ?? [];
    const errors = issues.map(({ path, message }) => ({ in: 'body' as const, path: path.join('.'), message }));
    const told = errors.length === 0 ? [] : errorsIn({ detail: '', errors }, fields);

    expect(told.filter(({ path, sentence }) => path === '' || /[a-z]-[a-z]+,|true of false|\bid\b/.test(sentence))).toEqual([]);
  });
});

it('makes the body of what was typed, and the other way round', () => {
  const contract = contractOf('revisePlan') ?? z.never();
  const goal = {
    goalId: crypto.randomUUID(),
    kind: 'language',
    note: 'Elke week oefenen',
    steps: [{ stepId: crypto.randomUUID(), dueOn: '2026-12-01', note: null }],
  };
  const fields = fieldsOf('revisePlan', contract, {});
  const typed = { ...firstTyped(fields, { goals: [goal] }, today), residentView: ['agrees'], minutes: ['15'] };

  expect(contract.parse(bodyIn(fields, typed))).toEqual({
    heldOn: '2026-11-25',
    residentView: 'agrees',
    minutes: 15,
    note: null,
    noteAudience: 'coaches',
    goals: [goal],
  });
});

it('leaves out what nobody filled in of a list, and gives what is new an id of its own', () => {
  const contract = contractOf('revisePlan') ?? z.never();
  const fields = fieldsOf('revisePlan', contract, {});
  const typed = { heldOn: ['2026-11-25'], 'goals.0.goalId': [crypto.randomUUID()], 'goals.0.kind': [''], 'goals.0.steps.0.stepId': [crypto.randomUUID()] };

  expect(bodyIn(fields, typed)).toEqual({ heldOn: '2026-11-25', note: null, goals: [] });
});

it('asks of several shapes only what the chosen one asks', () => {
  const fields = fieldsFor('correctFact');
  const typed = { 'correction.fact': ['hours'], 'correction.was': ['16'], 'correction.is': ['20,5'], correctedOn: ['2026-11-25'] };

  expect(contractOf('correctFact')?.parse(bodyIn(fields, typed))).toEqual({
    correction: { fact: 'hours', was: 16, is: 20.5 },
    correctedOn: '2026-11-25',
    note: null,
  });
});
