import { createHash } from 'node:crypto';
import { coveredBy, standInFor } from '#shared/domain/absence/absence.ts';
import { dayOfWork } from '#shared/domain/digest/day-of-work.ts';
import { DIGEST_TEMPLATE } from '#shared/domain/digest/react.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { taskSentence } from '#shared/domain/texts/commitments.ts';
import { digestLetter } from '#shared/domain/texts/digest.ts';
import { calendarDay } from '#shared/domain/time/calendar-day.ts';
import type { Absences } from '#shared/ports/absences.ts';
import type { Digests } from '#shared/ports/digests.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { Mailer } from '#shared/ports/mailer.ts';
import type { Reading } from '#shared/ports/reading.ts';

type Deps = {
  digests: Pick<Digests, 'readerOf'>;
  absences: Pick<Absences, 'notOver'>;
  reading: Pick<Reading, 'commitmentsWithin'>;
  mailer: Mailer;
  /** Where the website is, without a slash at the end. */
  webUrl: string;
};

/** More promises than anybody can keep on one day. */
const AT_MOST = 1_000;

/** Counts a coach's day at the last moment and mails it; the day is that of whoever they stand in for as well. Nothing due: no mail. */
export const createSendDigest =
  ({ digests, absences, reading, mailer, webUrl }: Deps): Effects['send'] =>
  async ({ to: { party, id }, facts }, _key, from) => {
    const on = calendarDay(String(facts['on'] ?? ''));
    const reader = id === null ? null : await digests.readerOf(id);
    if (id === null || reader === null) return { outcome: 'undeliverable', code: 'accountEnded' };
    if (reader.email === null || on === null) return { outcome: 'undeliverable', code: 'noAddress' };
    const away = await absences.notOver(on);
    if (standInFor(away, id, on) !== null) return { outcome: 'undeliverable', code: 'covered' };
    const covered = coveredBy(away, id, on);
    const scope = { coachId: id, ...(covered.length > 0 && { coveredIds: covered }) };
    const promised = await reading.commitmentsWithin({ scope, owner: { party, ids: [id, ...covered] }, limit: AT_MOST });
    const day = dayOfWork(promised, on, ({ kind, id: promise }) => (isCommitmentKind(kind) ? taskSentence(kind, promise) : kind));
    if (day.due === 0) return { outcome: 'undeliverable', code: 'nothingDue' };
    const messageId = `<${createHash('sha256').update(`${from}/${on}`).digest('hex')}@ontwikkellijn>`;
    const sent = await mailer.send({ to: reader.email, messageId, ...digestLetter(day, `${webUrl}/vandaag`) });
    return sent === 'delivered' ? { outcome: 'delivered' } : { outcome: 'undeliverable', code: 'addressRefused' };
  };

/** A message about one thing, or somebody's day. */
export const createSendAnything =
  ({ letter, digest }: { letter: Effects['send']; digest: Effects['send'] }): Effects['send'] =>
  (effect, key, from) =>
    effect.template === DIGEST_TEMPLATE ? digest(effect, key, from) : letter(effect, key, from);
