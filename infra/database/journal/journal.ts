import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Answer, Folded, Journal } from '#shared/ports/journal.ts';
import type { Database } from '../orm.ts';
import { kindOfThing } from './folding.ts';
import { foldJournal } from './fold-journal.ts';
import { createLastKeys } from './last-keys.ts';
import { readLines, recordedEvent } from './read-lines.ts';
import { lookBefore, thingsAfter } from './statements.ts';

type LookRow = { sequence: number | null; digest: string | null; draining: boolean };

const THINGS_AT_ONCE = 500;

/** What is remembered of things of these kinds. */
export const createJournal = ({ db, kinds }: { db: Database; kinds: Readonly<Record<string, AnyKind>> }): Journal => {
  const { query } = db.sql;

  const look = async (thing: ThingId, keyId: string): Promise<{ answer: Answer | null; draining: boolean }> => {
    const [row] = await query<LookRow>(lookBefore, [thing, keyId]);
    if (row === undefined) throw new Error('The journal answered nothing');
    const { sequence, digest, draining } = row;
    return { answer: sequence === null || digest === null ? null : { sequence, digest }, draining };
  };

  return {
    lookBefore: look,
    answerTo: async (thing, keyId) => (await look(thing, keyId)).answer,
    async fold(thing, upTo): Promise<Folded | null> {
      const kind = kindOfThing(kinds, thing);
      const lastKeys = createLastKeys();
      const { sequence, state } = await foldJournal(query, kind, thing, { ...(upTo !== undefined && { upTo }), onLine: lastKeys.see });
      return sequence === 0 ? null : { sequence, state, v: kind.version, lastKeys: lastKeys.pairs() };
    },
    eventsOf: async (thing, after = 0, limit = 1_000) => (await readLines(query, thing, after, limit)).map(recordedEvent),
    async *things() {
      for (let last = ''; ;) {
        const rows = await query<{ thing: ThingId }>(thingsAfter, [last, THINGS_AT_ONCE]);
        for (const { thing } of rows) yield thing;
        if (rows.length < THINGS_AT_ONCE) return;
        last = rows.at(-1)?.thing ?? last;
      }
    },
  };
};
