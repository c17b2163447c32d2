import type { z } from 'zod';
import type { choices } from '#shared/contracts/choices.ts';
import type { Actor } from '#shared/domain/actor.ts';
import { sidesToConfirm } from '#shared/domain/route/agreement/confirm.ts';
import { kindsToSettle } from '#shared/domain/route/arrangement/decide.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import { sidesToAnswer } from '#shared/domain/route/matching/answer.ts';
import { takeableMessages } from '#shared/domain/route/message/decide.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import { messageLabel } from '#shared/domain/texts/web/choices.ts';
import { optionLabel } from '#shared/domain/texts/web/fields.ts';

type Choices = z.input<typeof choices>;

const worded = (name: string, values: readonly string[]) => values.map((value) => ({ value, label: optionLabel(name, value) }));

/** For whom this person may speak, and what is theirs to settle. What there is nothing of keeps the whole list of its contract. */
export const ownChoices = (route: KnownRoute, actor: Actor): Choices['fields'] =>
  Object.fromEntries(
    [
      ['answerMatch.side', worded('side', sidesToAnswer(route, actor))] as const,
      ['confirmAgreement.side', worded('side', sidesToConfirm(route, actor))] as const,
      ['settleArrangement.kind', worded('kind', kindsToSettle(route, actor))] as const,
      ['undoMessage.messageId', takeableMessages(route, actor).map((message) => ({ value: message.id, label: messageLabel(message) }))] as const,
    ].filter(([, options]) => options.length > 0),
  );

/** What is known already to whoever answers for themselves; the version of an agreement only to those who may confirm it. */
export const ownInitial = (route: KnownRoute, actor: Actor): Choices['initial'] => {
  const { match, stage } = route;
  const agreement = match?.agreement ?? null;
  const next = stage.kind === 'placement' && actor.party !== 'employer' ? nextRound(route, stage) : null;
  return {
    ...(agreement !== null && sidesToConfirm(route, actor).length > 0 && { confirmAgreement: { version: agreement.version } }),
    ...(next !== null && { answerCheckIn: { round: next.round } }),
  };
};
