import type { AnyCommand, AnyEvent, Commitment, Decider } from './decider.ts';
import type { Effect, OutcomeCommand } from './effect.ts';
import type { Instant } from './time/brands.ts';

/** More commands by time than this at one instant is a fault of the rules, as in the engine. */
const MOST_AT_ONE_INSTANT = 20;

export type Played<State, Event> = {
  state: State;
  events: Event[];
  /** Set where time was refused or went in circles: the id of that commitment. */
  stuckAt: string | null;
};

/** How the outside world answers an effect, at once; null where it stays silent. */
export type World<Command> = (effect: Effect, now: Instant) => Extract<Command, OutcomeCommand> | null;

/**
 * What becomes of a thing until an instant if nobody does anything: issues each command by time at its moment, in order, and lets `world` answer
 * the effects. Nothing but the decider's own four functions under a virtual clock.
 */
export function playUntil<State, Command extends AnyCommand, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  from: State,
  start: Instant,
  until: Instant,
  world: World<Command>,
): Played<State, Event> {
  let state = from;
  let now = start;
  let atOnce = 0;
  const events: Event[] = [];
  for (;;) {
    const due = firstOfTime(decider.commitments(state));
    if (due === null || due.until > until) return { state, events, stuckAt: null };
    if (due.until > now) {
      now = due.until;
      atOnce = 0;
    }
    atOnce += 1;
    const taken = atOnce > MOST_AT_ONE_INSTANT ? null : take(decider, state, due.then, now, world);
    if (taken === null) return { state, events, stuckAt: due.id };
    state = taken.state;
    events.push(...taken.events);
  }
}

/**
 * One command through the decider as the engine does it: all its events first, then its effects in order, each only while the commitment that it
 * serves still stands. What an answer makes leave waits its turn behind them. Null where the command was refused.
 */
export function take<State, Command extends AnyCommand, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  from: State,
  command: Command,
  now: Instant,
  world: World<Command>,
): { state: State; events: Event[] } | null {
  let state = from;
  const events: Event[] = [];
  const effects: Effect[] = [];
  const apply = (given: Command): boolean => {
    const decision = decider.decide(state, given, now);
    if (!decision.accepted) return false;
    for (const event of decision.events) {
      state = decider.evolve(state, event);
      events.push(event);
      effects.push(...decider.react(event, state));
    }
    return true;
  };

  if (!apply(command)) return null;
  for (const effect of effects) {
    const stands = decider.commitments(state).some(({ id }) => id === effect.commitment);
    const answer = stands ? world(effect, now) : null;
    if (answer !== null) apply(answer);
  }
  return { state, events };
}

const firstOfTime = <Command>(commitments: Commitment<Command>[]): (Commitment<Command> & { then: Command }) | null => {
  for (const commitment of commitments) {
    if (hasThen(commitment)) return commitment;
  }
  return null;
};
const hasThen = <Command>(commitment: Commitment<Command>): commitment is Commitment<Command> & { then: Command } => commitment.then !== null;
