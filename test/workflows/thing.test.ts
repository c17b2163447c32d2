import { describe, expect, it } from '@jest/globals';
import { newThing } from '#shared/domain/running-thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { ThingInput } from '#shared/ports/running-thing.ts';
import { createHandledKeys } from '#workflows/engine/handled-keys.ts';
import { createThing } from '#workflows/engine/thing.ts';
import { adding, beginning, keyOf } from './support/client-side.ts';
import { errandKind, type Errand } from './support/errand.ts';

const NOW = instant(Date.parse('2026-04-01T09:00:00.000Z'));

describe('what a thing carries from run to run', () => {
  it('is upcast when an older version wrote it', () => {
    const older = { ...errandKind.decider.initial, begun: true, sum: 7, total: undefined };
    const kind = {
      ...errandKind,
      version: 2,
      upcastState: (state: unknown, v: number): Errand => (v < 2 ? { ...(state as typeof older), total: 7 } : (state as Errand)),
    };
    const thing = createThing(kind, 'errand/older', { ...newThing(), v: 1, state: older, sequence: 3 });

    expect(thing.apply(adding(5), keyOf('add'), NOW).accepted).toBe(true);
    expect(thing.travel()).toMatchObject({ v: 2, sequence: 4, state: { total: 12 } });
  });

  it('survives JSON, with everything that is not recorded yet', () => {
    const thing = createThing(errandKind, 'errand/one', newThing());
    thing.apply(beginning(), keyOf('begin'), NOW);
    for (let count = 0; count < 100; count += 1) thing.apply(adding(), keyOf(`add ${String(count)}`), NOW);
    const carried = thing.travel();

    const travelled: ThingInput = JSON.parse(JSON.stringify(carried));
    const next = createThing(errandKind, 'errand/one', travelled);
    expect(next.travel()).toEqual(carried);
    expect(next.unrecorded).toHaveLength(101);
    expect(next.handled.sequenceOf(keyOf('begin').id)).toBe(1); // older than the last 64, but not in the journal yet
  });

  it('remembers the last 64 handled keys of what is recorded', () => {
    const handled = createHandledKeys([]);
    for (let count = 0; count < 100; count += 1) handled.remember(keyOf(String(count)).id, count);
    const pairs = handled.pairs(new Set());
    expect(pairs).toHaveLength(64);
    expect(pairs.map(([, sequence]) => sequence)).toEqual(Array.from({ length: 64 }, (_, index) => index + 36));
  });
});
