import type { AnyCommand } from '#shared/domain/decider.ts';
import type { Told } from '#shared/domain/tell/tell.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import { hashOf } from './keys.ts';

/** Passes a command on to another thing, saying who tells it, under a key made from the event that wanted it: telling twice changes nothing. */
export const createTell =
  ({ gateway }: { gateway: Gateway }): Effects['tell'] =>
  async ({ to, command }, key, from) => {
    const told: AnyCommand & Pick<Told, 'from'> = { ...command, from };
    const answer = await gateway.send(to, told, { id: hashOf(key), digest: '' });
    switch (answer.outcome) {
      case 'accepted':
        return { outcome: 'told' };
      case 'refused':
        return { outcome: 'refused', code: answer.code };
      case 'missing':
        return { outcome: 'refused', code: 'nobodyThere' };
      case 'stopped':
      case 'unknown':
        throw new Error(`${to} could not be told yet: ${answer.outcome}`);
    }
  };
