import type { StageDefinition } from '../line/line.ts';
import { pauseReasons, placementInstruments, type PauseReason, type PlacementInstrument } from '../route/vocabulary.ts';
import { instrumentWords, pauseReasonWords } from '../texts/pilot-words.ts';
import { plain } from './plain.ts';

/** A word from a closed list: either the Dutch one a person knows, or the one the API uses. */
export const oneOf =
  <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  (text: string): Value | null =>
    values.find((value) => plain(words[value]) === plain(text) || plain(value) === plain(text)) ?? null;

export const instrumentInCell: (text: string) => PlacementInstrument | null = oneOf(placementInstruments, instrumentWords);
export const pauseReasonInCell: (text: string) => PauseReason | null = oneOf(pauseReasons, pauseReasonWords);

export const stageInCell =
  (stages: readonly StageDefinition[]) =>
  (text: string): StageDefinition | null =>
    stages.find(({ id, name }) => plain(name) === plain(text) || plain(id) === plain(text)) ?? null;
