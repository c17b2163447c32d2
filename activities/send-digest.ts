import { dayOfWork, isQuiet, type DayOfWork } from '#shared/domain/digest/day-of-work.ts';
import { morningOf, type Morning } from '#shared/domain/digest/morning.ts';
import { DIGEST_TEMPLATE } from '#shared/domain/digest/react.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { taskSentence } from '#shared/domain/texts/commitments.ts';
import { digestLetter } from '#shared/domain/texts/digest.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { calendarDay } from '#shared/domain/time/calendar-day.ts';
import type { Absences } from '#shared/ports/absences.ts';
import type { DigestReader, Digests } from '#shared/ports/digests.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { Mailer } from '#shared/ports/mailer.ts';
import type { Reading } from '#shared/ports/reading.ts';
import { messageIdOf } from './keys.ts';

type Deps = {
  digests: Pick<Digests, 'readerOf'>;
  absences: Pick<Absences, 'notOver'>;
  reading: Pick<Reading, 'commitmentsWithin' | 'openRoutesOf'>;
  mailer: Mailer;
  /** Where the website is, without a slash at the end. */
  webUrl: string;
};

/** More promises than anybody can keep on one day. */
const AT_MOST = 1_000;

/** A coach keeps promises on their own routes and on those for which they stand in, a lead on any. */
const readDay = async ({ id, party }: DigestReader, { covered, uncovered }: Morning, on: CalendarDay, reading: Deps['reading']): Promise<DayOfWork> => {
  const scope = party === 'lead' ? 'all' : { coachId: id, ...(covered.length > 0 && { coveredIds: covered }) };
  const [promised, unattended] = await Promise.all([
    reading.commitmentsWithin({ scope, owner: { party, ids: [id, ...covered] }, limit: AT_MOST }),
    reading.openRoutesOf(uncovered),
  ]);
  const routes = [...unattended.values()].reduce((sum, count) => sum + count, 0);
  return dayOfWork(promised, routes, on, ({ kind, id: promise }) => (isCommitmentKind(kind) ? taskSentence(kind, promise) : kind));
};

/** Counts somebody's day at the last moment and mails it. Nothing to tell: no mail. */
export const createSendDigest =
  ({ digests, absences, reading, mailer, webUrl }: Deps): Effects['send'] =>
  async ({ to, facts }, _key, from) => {
    const on = calendarDay(String(facts['on'] ?? ''));
    const reader = to.id === null ? null : await digests.readerOf(to.id);
    if (reader === null) return { outcome: 'undeliverable', code: 'accountEnded' };
    if (reader.email === null || on === null) return { outcome: 'undeliverable', code: 'noAddress' };
    const morning = morningOf(await absences.notOver(on), reader, on);
    if (morning === null) return { outcome: 'undeliverable', code: 'away' };
    const day = await readDay(reader, morning, on, reading);
    if (isQuiet(day)) return { outcome: 'undeliverable', code: 'nothingDue' };
    const letter = digestLetter(day, { today: `${webUrl}/vandaag`, absences: `${webUrl}/afwezig` });
    const sent = await mailer.send({ to: reader.email, messageId: messageIdOf(`${from}/${on}`), ...letter });
    return sent === 'delivered' ? { outcome: 'delivered' } : { outcome: 'undeliverable', code: 'addressRefused' };
  };

/** A message about one thing, or somebody's day. */
export const createSendAnything =
  ({ letter, digest }: { letter: Effects['send']; digest: Effects['send'] }): Effects['send'] =>
  (effect, key, from) =>
    effect.template === DIGEST_TEMPLATE ? digest(effect, key, from) : letter(effect, key, from);
