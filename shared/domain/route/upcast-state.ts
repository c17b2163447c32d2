import { kansrijkTalentLine } from '../line/kansrijk-talent.ts';
import { noTells } from '../tell/tell.ts';

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const jsonIn = (value: unknown): Json => (isJson(value) ? value : {});
const listIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

const { matching, checkIns, undoMinutes } = kansrijkTalentLine;

/** Lines say more since version 2; an older copy goes on with what the pilot's line says about it. */
export const lineOfVersion2 = (line: unknown): Json => ({ ...jsonIn(line), matching, checkIns, undoMinutes });

/** A place of before companies could be told of it. */
const placeOfVersion2 = (place: unknown): Json | null =>
  isJson(place) ? { ...place, placeId: null, attempt: null, untilOn: null, extensions: 0, extendedAt: null } : null;

/** Hours that nobody asked for with a match of version 1. */
const NO_HOURS = 0;

/** A match of version 1 knew its company and how far it was; what was agreed at once then counts as a yes of both. */
function matchOfVersion2(match: unknown): Json | null {
  if (!isJson(match)) return null;
  const { step, companyId, proposedOn, since } = match;
  const yes = step === 'agreed' ? { answer: 'yes', at: since } : null;
  return {
    ...{ attempt: 0, companyId, proposedOn, since, introducedOn: match['introducedOn'] ?? null, reservation: { step: 'none' } },
    wanted: { placeId: null, startsOn: proposedOn, untilOn: null, hoursPerWeek: NO_HOURS },
    answers: { resident: yes, company: yes },
    agreement: null,
  };
}

function stageOfVersion2(stage: Json): Json {
  switch (stage['kind']) {
    case 'matching': {
      const { match: _match, ...rest } = stage;
      return rest;
    }
    case 'preparation':
      return { ...stage, hasOwnEnd: false };
    case 'placement': {
      const checkIns = { round: 0, lastOn: null, lastMood: null, wantsContact: false, since: stage['enteredAt'] };
      return { ...stage, place: placeOfVersion2(stage['place']), checkIns };
    }
    case 'transition':
      return { ...stage, extensions: 0, extendedAt: null };
    default:
      return stage;
  }
}

const tracksOf = <Value>(value: Value): { work: Value; 'check-in': Value } => ({ work: value, 'check-in': value });

/** Who caused a message was not kept: nobody can take it back. */
const messageOfVersion2 = (message: Json): Json => (message['step'] === 'queued' ? { ...message, by: { party: 'time', person: null } } : message);

/**
 * Version 2 knows companies, matches beside a stage, tracks, goals and tells. What version 1 did not keep (earlier talks and places) is not known;
 * what it paused, both tracks paused.
 */
export function stateOfVersion2(state: unknown): unknown {
  const route = jsonIn(state);
  if (route['stage'] === null || route['stage'] === undefined) return { v: 2, stage: null };
  const { pause, pauses, stage, line, place, contact, messages, ...rest } = route;
  const before = jsonIn(stage);
  return {
    ...rest,
    ...{ v: 2, line: lineOfVersion2(line), stage: stageOfVersion2(before), match: matchOfVersion2(before['match']), place: placeOfVersion2(place) },
    ...{
      paused: tracksOf(pause ?? null),
      pauses: listIn(pauses).flatMap((ended) => [
        { track: 'work', ...ended },
        { track: 'check-in', ...ended },
      ]),
    },
    ...{ contact: { ...jsonIn(contact), before: null }, messages: listIn(messages).map(messageOfVersion2) },
    ...{ handover: null, suitability: null, goals: [], decisions: [], matchCount: 0, arrangements: [], aftercare: null, placesBefore: [] },
    ...{ careFirst: null, postponed: {}, passed: {}, conflicts: [], tells: noTells, turnedDown: null },
  };
}
