import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { stageKinds } from '#shared/domain/line/line.ts';
import { personalCommands } from '#shared/domain/route/update-names.ts';
import { neighbourhoodLearnWorkLine } from '#shared/domain/line/neighbourhood-learn-work.ts';
import { createTally } from './tally.ts';
import { walk } from './walk.ts';

// Run by `walk.test.ts` in a process of its own: inside Jest's sandbox every look at a global is slow, and the same walks take five times as long.

const COMMANDS_PER_ROUTE = 250;

/** Usage: take-walks.ts <commands> <line id> */
const tally = createTally();
const [commands, line] = process.argv.slice(2);
for (let seed = 1; tally.total() < Number(commands); seed++) {
  walk(routeKind.decider, seed, COMMANDS_PER_ROUTE, tally, line === neighbourhoodLearnWorkLine.id ? neighbourhoodLearnWorkLine : kansrijkTalentLine);
}

const walked = {
  report: tally.report(),
  total: tally.total(),
  acceptance: tally.acceptance(),
  neverAccepted: personalCommands.filter((command) => tally.accepted(command) === 0),
  neverVisited: stageKinds.filter((kind) => tally.visits(kind) === 0),
};
process.stdout.write(JSON.stringify(walked));
