import { OUTSIDE } from '#shared/domain/receiver/react.ts';
import { idOf, kindOf } from '#shared/domain/thing.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { PostBox, Receivers } from '#shared/ports/receivers.ts';

type Deps = { receivers: Pick<Receivers, 'byId' | 'replay' | 'next' | 'brought' | 'failed'>; postBox: PostBox };

const AT_ONCE = 50;
/** Well within the time that one attempt may take; whatever is left then is rung for again. */
const BUDGET_MS = 10_000;

/** Brings a receiver what it has not had yet, one by one and in order. Throws where the other side must be tried again. */
export const createBringNotices =
  ({ receivers, postBox }: Deps): Effects['tell'] =>
  async ({ to, command }, key) => {
    const id = idOf(to);
    const receiver = await receivers.byId(id);
    if (receiver === null) return { outcome: 'refused', code: 'notRegistered' };
    if (typeof command['from'] === 'number') await receivers.replay(id, command['from'], key);
    const untilMs = Date.now() + BUDGET_MS;
    for (;;) {
      const notices = await receivers.next(id, AT_ONCE);
      if (notices.length === 0) return { outcome: 'told' };
      for (const notice of notices) {
        const answer = await postBox.post(receiver, notice);
        if (answer.outcome === 'gone') {
          await receivers.failed(id, 'gone');
          return { outcome: 'refused', code: 'gone' };
        }
        if (answer.outcome === 'failed') {
          await receivers.failed(id, answer.problem);
          throw new Error(`${to} could not be told yet: ${answer.problem}`);
        }
        await receivers.brought(id, notice.number);
        if (Date.now() > untilMs) return { outcome: 'told' };
      }
    }
  };

/** Tells a thing of ours, or somebody outside. */
export const createTellAnybody =
  ({ inside, outside }: { inside: Effects['tell']; outside: Effects['tell'] }): Effects['tell'] =>
  (effect, key, from) =>
    kindOf(effect.to) === OUTSIDE ? outside(effect, key, from) : inside(effect, key, from);
