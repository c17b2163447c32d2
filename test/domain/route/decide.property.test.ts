import { audibleRefusal } from '#shared/domain/route/audience.ts';
import fc from 'fast-check';
import { parties, type Actor } from '#shared/domain/actor.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { personalCommands } from '#shared/domain/route/update-names.ts';
import { oddVersionsOf } from './any-command.ts';
import { closed, stages, withOpenPause } from './support/a-route.ts';
import { STRANGER } from './support/people.ts';
import { nobodyAsked } from './support/story.ts';

const { decider } = routeKind;
const situations = Object.entries({ ...stages, nobody: nobodyAsked, closed, pause: () => withOpenPause(stages.matching()) });

describe.each(situations)('in the situation of %s', (_name, situation) => {
  const story = situation();

  it('answers every command with any content, and never throws', () => {
    for (const type of personalCommands) {
      fc.assert(
        fc.property(oddVersionsOf(story.command(type)), (command) => {
          const decision = decider.decide(story.route, command, story.now);
          if (!decision.accepted) return;
          const after = decision.events.reduce((route, event) => decider.evolve(route, event), story.route);
          expect(decider.commitments(after).every(({ until }) => until.length === 24)).toBe(true);
          expect(JSON.parse(JSON.stringify(after))).toEqual(after);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('says the same about what is allowed as it decides, to everybody', () => {
    for (const party of parties) {
      const by: Actor = { party, person: STRANGER, company: STRANGER };
      for (const { command, allowed, code } of story.allowed(by)) {
        const decision = decider.decide(story.route, { ...story.command(command), by }, story.now);
        expect({ command, party, refused: allowed ? null : decision.accepted || decision.code }).toEqual({ command, party, refused: code });
      }
    }
  });

  it('lets nobody but time say what time says', () => {
    for (const party of parties.filter((known) => known !== 'time')) {
      const by: Actor = { party, person: STRANGER };
      const decision = decider.decide(story.route, { type: 'climbLadder', by, commitment: 'stayInTouch/1' }, story.now);
      expect(decision).toEqual({ accepted: false, code: audibleRefusal('notYours', party) });
    }
  });
});
