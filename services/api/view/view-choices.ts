import type { z } from 'zod';
import type { choices } from '#shared/contracts/choices.ts';
import { lines } from '#shared/domain/line/lines.ts';
import { targetsBack } from '#shared/domain/route/moves.ts';
import type { ApiDeps } from '../deps.ts';
import type { RouteFile } from '../route-file.ts';
import { routeOf } from './route-of.ts';

type Named = { id: string; name: string };

const toChoice = ({ id, name }: Named) => ({ value: id, label: name });
const inAlphabeticalOrder = (named: readonly Named[]) => named.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')).map(toChoice);

/** By the name of the field in a command's body. */
export const viewChoices = async (file: RouteFile, { people, companies }: Pick<ApiDeps, 'people' | 'companies'>): Promise<z.input<typeof choices>> => {
  const route = routeOf(file);
  const [coaches, known] = await Promise.all([people.byParty('coach'), companies.all()]);
  return {
    fields: {
      lineId: lines.map(toChoice),
      coachId: inAlphabeticalOrder(coaches),
      companyId: inAlphabeticalOrder(known),
      to: route.stage === null ? [] : targetsBack(route).map(toChoice),
    },
  };
};
