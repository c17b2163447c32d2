import { randomUUID } from 'node:crypto';
import type { Database } from '#infra/database/orm.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createResidents } from '#infra/database/residents/residents.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { Step } from '../support/recorded-route.ts';

type Heard = { id: string; event: string | null; data: { kind: string; id: string; version: number } | null; comment: string | null };

const heardIn = (block: string): Heard => {
  const field = (name: string): string | null =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null;
  const data = field('data');
  return { id: field('id') ?? '', event: field('event'), data: data === null ? null : (JSON.parse(data) as Heard['data']), comment: field('') };
};

/** Listens as a browser would; the stream is cut by `cut`, or ends by itself. */
export const listen = async (url: string, token: string, lastEventId: string | null = null) => {
  const cutting = new AbortController();
  const response = await fetch(`${url}/v1/events`, {
    headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream', ...(lastEventId !== null && { 'Last-Event-ID': lastEventId }) },
    signal: cutting.signal,
  });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const heard: Heard[] = [];
  let rest = '';

  /** Reads on; false when the stream is over. */
  const read = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) return false;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    heard.push(...blocks.map(heardIn));
    return true;
  };

  const changes = () => heard.flatMap(({ data }) => (data === null ? [] : [data]));
  return {
    response,
    heard,
    changes,
    lastId: (): string => heard.at(-1)?.id ?? '',
    /** Reads until this thing is announced. */
    async until(id: string): Promise<void> {
      while (!changes().some((change) => change.id === id)) if (!(await read())) throw new Error('the stream ended before');
    },
    async untilBlocks(count: number): Promise<void> {
      while (heard.length < count) if (!(await read())) throw new Error('the stream ended before');
    },
    async untilEnd(): Promise<void> {
      while (await read());
    },
    cut: (): void => cutting.abort(),
  };
};

/** A route whose further steps are recorded one after another, as a worker would. */
export const aGrowingRoute = async (db: Database) => {
  const [residentId, routeId] = [randomUUID(), randomUUID()];
  const unknown = { birthDate: null, email: null, phone: null };
  await createResidents({ db }).register({ id: residentId, routeId, givenName: 'Sam', familyName: 'Bakker', ...unknown });
  let state = routeKind.decider.initial;
  let sequence = 0;
  return {
    routeId,
    residentId,
    /** Records the steps that come after those that are recorded already. */
    async grow(steps: readonly Step[]): Promise<void> {
      for (const { at, command } of steps) {
        const decision = routeKind.decider.decide(state, command, at);
        if (!decision.accepted) throw new Error(`${command.type} is refused: ${decision.code}`);
        state = decision.events.reduce(routeKind.decider.evolve, state);
        const events = decision.events.map((event) => ({ sequence: ++sequence, v: routeKind.version, key: null, event }));
        await createRecording({ db, kinds }).record({ thing: thingId('route', routeId), events });
      }
    },
  };
};
