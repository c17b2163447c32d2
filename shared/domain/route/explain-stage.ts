import type { Party } from '../actor.ts';
import {
  closedSince,
  mayClose,
  mayComeBack,
  mayGoBack,
  mayGoOn,
  nothingToDo,
  pausedUntil,
  questionsPausedUntil,
  returnsOn,
  stageSince,
} from '../texts/explanation.ts';
import { stageSentence } from '../texts/stages.ts';
import { dayOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import { audienceOfCommitment, audienceOfStage } from './audience.ts';
import { stageForCompany } from './company-part.ts';
import { targets, targetsBack } from './moves.ts';
import { type KnownRoute, stageDefinition } from './route.ts';

export const hearsOfPauses = (reader: Party): boolean => audienceOfCommitment('returnFromPause').includes(reader);
export const hearsOfMoves = (reader: Party): boolean => audienceOfCommitment('chooseNextStage').includes(reader);

/** Where the route stands, as far as the reader may know: a company hears nothing of its name, its days or a pause. */
export function explainStage(route: KnownRoute, reader: Party, now: Instant, company: string | null): string[] {
  const { line, stage, paused } = route;
  if (!audienceOfStage(line, stage.id).includes(reader)) return [nothingToDo];
  if (!hearsOfMoves(reader)) {
    const kind = company === null ? stage.kind : stageForCompany(route, company);
    return [kind === null ? nothingToDo : stageSentence(kind, reader)];
  }
  if (stage.kind === 'closed') return [closedSince(stage.enteredOn, reader)];
  const stands = stageSince(stageDefinition(line, stage.id)?.name ?? stage.id, stage.enteredOn, reader);
  const said = [stands, stageSentence(stage.kind, reader)];
  if (!hearsOfPauses(reader)) return said;
  const today = dayOf(now);
  const questions = paused['check-in'];
  return [
    ...said,
    ...(paused.work === null ? [] : [pausedUntil(paused.work.pausedOn, paused.work.returnOn, today)]),
    ...(questions === null ? [] : [questionsPausedUntil(questions.pausedOn, questions.returnOn, today)]),
  ];
}

/** What may come after: never a promise, always people's choice. */
export function explainNext(route: KnownRoute, reader: Party, now: Instant): string[] {
  if (!hearsOfMoves(reader)) return [];
  if (route.stage.kind === 'closed') return [mayComeBack];
  if (route.paused.work !== null && hearsOfPauses(reader)) return [returnsOn(route.paused.work.returnOn, dayOf(now))];
  const ways = targets(route);
  const back = targetsBack(route);
  const onward = ways.filter((stage) => stage.kind !== 'closed' && !back.includes(stage));
  const mayBeClosed = ways.some(({ kind }) => kind === 'closed');
  return [
    ...(onward.length > 0
      ? [
          mayGoOn(
            onward.map(({ name }) => name),
            reader,
          ),
        ]
      : []),
    ...(back.length > 0 ? [mayGoBack(back.map(({ name }) => name))] : []),
    ...(mayBeClosed ? [mayClose] : []),
  ];
}
