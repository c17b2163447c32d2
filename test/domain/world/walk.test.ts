import { stageKinds } from '#shared/domain/line/line.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { personalCommands } from '#shared/domain/route/update-names.ts';
import { createTally } from './tally.ts';
import { walk } from './walk.ts';

const COMMANDS = 100_000;
const COMMANDS_PER_ROUTE = 250;

describe('a walk through everything that anybody may try', () => {
  const tally = createTally();

  it(`forgets nobody in ${COMMANDS} commands, whoever gives them and however time passes`, () => {
    for (let seed = 1; tally.total() < COMMANDS; seed++) walk(routeKind.decider, seed, COMMANDS_PER_ROUTE, tally);
    process.stdout.write(`${tally.report()}\n`);

    expect(tally.total()).toBeGreaterThanOrEqual(COMMANDS);
  });

  it('accepts at least three of ten commands of people', () => {
    expect(tally.acceptance()).toBeGreaterThanOrEqual(0.3);
  });

  it.each(personalCommands)('has seen %s accepted', (command) => {
    expect(tally.accepted(command)).toBeGreaterThan(0);
  });

  it.each(stageKinds)('has been in the stage of kind %s', (kind) => {
    expect(tally.visits(kind)).toBeGreaterThan(0);
  });
});
