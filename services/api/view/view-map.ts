import type { z } from 'zod';
import type { routeMap } from '#shared/contracts/route-map.ts';
import { audienceOfStage } from '#shared/domain/route/audience.ts';
import { hearsOfMoves } from '#shared/domain/route/explain-stage.ts';
import { targetsBack } from '#shared/domain/route/moves.ts';
import { stageDefinition } from '#shared/domain/route/route.ts';
import { stageSentence } from '#shared/domain/texts/stages.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';
import { knownTo, routeOf } from './route-of.ts';

/** The stages that this caller may know of. A company learns only that the route is with it, never where it was or may go. */
export const viewMap = (file: RouteFile, caller: Caller): z.input<typeof routeMap> => {
  const route = knownTo(caller, routeOf(file));
  if (route === null) return { stages: [] };
  const { party } = caller;
  const { line, stage: here, attempts } = route;
  const moves = stageDefinition(line, here.id)?.moves ?? [];
  const back = targetsBack(route).map(({ id }) => id);
  const isTold = hearsOfMoves(party);
  const seen = line.stages.filter(({ id }) => audienceOfStage(line, id).includes(party) && (isTold || id === here.id));
  return {
    stages: seen.map(({ id, kind, name }) => ({
      id,
      name,
      sentence: stageSentence(kind, party),
      isHere: id === here.id,
      visits: isTold ? Math.max(attempts[id] ?? 0, id === here.id ? 1 : 0) : 1,
      reach: isTold && moves.includes(id) ? (back.includes(id) ? 'back' : 'onward') : null,
    })),
  };
};
