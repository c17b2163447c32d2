import * as wf from '@temporalio/workflow';
import type { AnyCommand, AnyEvent, AnyKind, Decision } from '#shared/domain/decider.ts';
import { REFUSED, RESUME_UPDATE, STANDING_QUERY, STOPPED } from '#shared/domain/running-thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { Applied, Standing } from '#shared/ports/running-thing.ts';
import { workflowNow } from './clock.ts';
import type { Thing } from './thing.ts';

const orThrow = (decision: Decision<AnyEvent>): void => {
  if (!decision.accepted) throw wf.ApplicationFailure.nonRetryable(decision.code, REFUSED);
};

/** Gives a thing its ears: one named update per command, the standing query, and the operator's update. `touch` is called after each change, and told whether who asked for it records it. */
export const answerMessages = (kind: AnyKind, thing: Thing, touch: (isHanded?: boolean) => void): void => {
  const validator = (command: AnyCommand, key: CommandKey): void => {
    if (thing.handled.sequenceOf(key.id) !== null) return; // a repeat gets its first answer, even if it would be refused today
    if (thing.isStopped()) throw wf.ApplicationFailure.nonRetryable(STOPPED, STOPPED);
    orThrow(thing.decide(command, workflowNow()));
  };

  const apply = (command: AnyCommand, key: CommandKey): Applied => {
    const before = thing.handled.sequenceOf(key.id);
    if (before !== null) return { sequence: before, events: null };
    const told = thing.sequence();
    orThrow(thing.apply(command, key, workflowNow()));
    const isHanded = !thing.isEffectUnrecorded();
    touch(isHanded);
    return { sequence: thing.sequence(), events: isHanded ? thing.unrecorded.filter(({ sequence }) => sequence > told) : null };
  };

  for (const name of new Set(Object.values(kind.updateNames))) {
    wf.setHandler(wf.defineUpdate<Applied, [AnyCommand, CommandKey]>(name), apply, { validator });
  }
  wf.setHandler(wf.defineUpdate(RESUME_UPDATE), () => {
    thing.resume();
    touch();
  });
  wf.setHandler(wf.defineQuery<Standing>(STANDING_QUERY), (): Standing => ({
    sequence: thing.sequence(),
    state: thing.state(),
    v: kind.version,
    unrecorded: thing.unrecorded.length,
    effects: thing.effects.length,
    stuck: thing.stuck(),
  }));
};
