import { routeKind } from '#shared/domain/route/kind.ts';
import { stageKinds } from '#shared/domain/line/line.ts';
import { personalCommands } from '#shared/domain/route/update-names.ts';
import { createTally } from './tally.ts';
import { walk } from './walk.ts';

// Run by `walk.test.ts` in a process of its own: inside Jest's sandbox every look at a global is slow, and the same walks take five times as long.

const COMMANDS_PER_ROUTE = 250;

const tally = createTally();
for (let seed = 1; tally.total() < Number(process.argv[2]); seed++) walk(routeKind.decider, seed, COMMANDS_PER_ROUTE, tally);

const walked = {
  report: tally.report(),
  total: tally.total(),
  acceptance: tally.acceptance(),
  neverAccepted: personalCommands.filter((command) => tally.accepted(command) === 0),
  neverVisited: stageKinds.filter((kind) => tally.visits(kind) === 0),
};
process.stdout.write(JSON.stringify(walked));
