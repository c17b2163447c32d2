import type { Move, Review } from '#shared/domain/route/commands.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Situation } from './commands.ts';

/** What a move usually stores: decided today, as planned. */
export const move = ({ choose, now }: Situation): Move => ({
  decidedOn: dayOf(now),
  residentView: choose.of(['agrees', 'agrees', 'has-doubts', 'not-asked']),
  reason: 'as-planned',
  noteId: null,
});

/** A talk held today. */
export const review = ({ choose, now }: Situation): Review => ({
  heldOn: dayOf(now),
  residentView: choose.of(['agrees', 'has-doubts', 'disagrees']),
  minutes: choose.of([30, 45, 60]),
  noteId: null,
});
