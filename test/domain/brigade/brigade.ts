import type { AnyCommand, AnyEvent, AnyKind, Commitment } from '#shared/domain/decider.ts';
import type { Effect, OutcomeCommand, Tell } from '#shared/domain/effect.ts';
import { TIME } from '#shared/domain/actor.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

/** A decider of any kind: the brigade runs routes and companies alike, as the engine does. */
export type AnyDecider = AnyKind['decider'];

export type Thing = { id: ThingId; decider: AnyDecider; state: unknown; promises: Commitment<AnyCommand>[] | null };

/** An effect on its way, or a copy of one that arrives once more when nobody waits for it (`isGhost`). */
export type Flying = { from: ThingId; effect: Effect; isGhost: boolean };

/** What one command did. */
export type Happening = { at: Instant; thing: ThingId; command: AnyCommand; before: unknown; after: unknown; events: readonly AnyEvent[]; code: string | null };

const delivered = (commitment: string): AnyCommand & { commitment: string } => ({ type: 'delivered', by: TIME, commitment });

/** Many things under one clock, with what they tell each other on its way. Nothing is random here: who drives it decides what happens next. */
export function createBrigade(things: readonly { id: ThingId; decider: AnyDecider }[], start: Instant, onHappening: (happening: Happening) => void) {
  const all = new Map<ThingId, Thing>(things.map(({ id, decider }) => [id, { id, decider, state: decider.initial, promises: null }]));
  const flying: Flying[] = [];
  /** Messages arrive at once: what becomes of those that do not is for the walk of one route. */
  const sent: string[] = [];
  let now = start;

  const find = (id: ThingId): Thing => {
    const thing = all.get(id);
    if (thing === undefined) throw new Error(`${id} is not in this brigade`);
    return thing;
  };
  const promisesOf = (thing: Thing): Commitment<AnyCommand>[] => (thing.promises ??= thing.decider.commitments(thing.state));

  /** One command: null where it was accepted, else the code of its refusal. */
  const give = (id: ThingId, command: AnyCommand): string | null => {
    const thing = find(id);
    const before = thing.state;
    const decision = thing.decider.decide(before, command, now);
    const events: readonly AnyEvent[] = decision.accepted ? decision.events : [];
    for (const event of events) {
      thing.state = thing.decider.evolve(thing.state, event);
      thing.promises = null;
      for (const effect of thing.decider.react(event, thing.state)) {
        if (effect.type === 'tell') flying.push({ from: id, effect, isGhost: false });
        else sent.push(effect.commitment);
      }
    }
    const code = decision.accepted ? null : decision.code;
    onHappening({ at: now, thing: id, command, before, after: thing.state, events, code });
    for (const commitment of sent.splice(0)) give(id, delivered(commitment));
    return code;
  };

  const isStillWanted = ({ from, effect }: Flying): boolean => promisesOf(find(from)).some(({ id }) => id === effect.commitment);

  /** What comes back when a tell reaches its receiver; nobody is there where the company is not in the brigade. */
  const arrive = (from: ThingId, { to, command }: Tell): Pick<OutcomeCommand, 'type'> & { code?: string } => {
    if (!all.has(to)) return { type: 'tellRefused', code: 'nobodyThere' };
    const told: AnyCommand & { from: ThingId } = { ...command, from };
    const code = give(to, told);
    return code === null ? { type: 'told' } : { type: 'tellRefused', code };
  };

  return {
    things: (): Thing[] => [...all.values()],
    find,
    promisesOf,
    flying,
    now: () => now,
    give,
    /**
     * Runs one effect as the engine would: only while it is still wanted. `fate`: it arrives; it is lost before it arrives; it arrives and the
     * sender hears nothing of it; it arrives, and once more later.
     */
    run(one: Flying, fate: 'arrives' | 'is lost' | 'arrives unheard' | 'arrives twice'): void {
      flying.splice(flying.indexOf(one), 1);
      const { from, effect } = one;
      if (one.isGhost) {
        if (effect.type === 'tell') arrive(from, effect);
        return;
      }
      if (!isStillWanted(one)) return;
      const back = { by: TIME, commitment: effect.commitment };
      if (fate === 'is lost') {
        give(from, { ...back, type: 'notYetDelivered' });
        return;
      }
      const outcome = effect.type === 'tell' ? arrive(from, effect) : { type: 'delivered' };
      if (fate === 'arrives twice') flying.push({ ...one, isGhost: true });
      give(from, fate === 'arrives unheard' ? { ...back, type: 'notYetDelivered' } : { ...back, ...outcome });
    },
    /** Time goes on to the next moment at which a thing acts by itself, until `moment` at most; true where something acted. */
    tick(moment: Instant): boolean {
      let first: { thing: Thing; until: Instant; then: AnyCommand } | null = null;
      for (const thing of all.values()) {
        const due = promisesOf(thing).find(({ then }) => then !== null);
        if (due === undefined || due.then === null || due.until > moment) continue;
        if (first === null || due.until < first.until) first = { thing, until: due.until, then: due.then };
      }
      if (first === null) {
        if (moment > now) now = moment;
        return false;
      }
      if (first.until > now) now = first.until;
      give(first.thing.id, first.then);
      return true;
    },
  };
}
export type Brigade = ReturnType<typeof createBrigade>;
