import { NOBODY, TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import type { CompanyCommand } from '../commands.ts';
import type { KnownCompany } from '../company.ts';

export const heldCommitment = (reservation: string): string => `reservationHeld/${reservation}`;

/** A kept place has its limit; then it is offered to the longest waiting. Nobody is asked anything for it: the route's coach knows. */
export const reservationCommitments = ({ reservations }: KnownCompany): Commitment<CompanyCommand>[] =>
  reservations.flatMap((reservation) =>
    reservation.step === 'held'
      ? {
          ...{ id: heldCommitment(reservation.id), kind: 'reservationHeld', owner: NOBODY, since: reservation.since, until: reservation.until },
          then: { type: 'lapseReservation', by: TIME, reservation: reservation.id },
        }
      : [],
  );
