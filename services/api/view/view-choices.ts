import type { z } from 'zod';
import type { choices } from '#shared/contracts/choices.ts';
import { newestOf, otherVersions } from '#shared/domain/line/lines.ts';
import { targetsBack } from '#shared/domain/route/moves.ts';
import { landings } from '#shared/domain/route/placement/targets.ts';
import { movableCommitments } from '#shared/domain/route/postpone/movable.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import { lineVersion, movableLabel, openPlace, undoableLabel } from '#shared/domain/texts/web/choices.ts';
import { stateOf, type CompanyFile } from '../company/company-file.ts';
import { readCompanyFiles } from '../company/list-companies.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import type { RouteFile } from '../route-file.ts';
import { correctionChoices } from './correction-choices.ts';
import { knownLines } from './known-lines.ts';
import { byName } from './names.ts';
import { planChoices, planInitial } from './plan-choices.ts';
import { readNotes } from './read-notes.ts';
import { ownChoices, ownInitial } from './own-choices.ts';
import { routeOf } from './route-of.ts';

type Choices = z.input<typeof choices>;
type Choice = Choices['fields'][string][number];
type Named = { id: string; name: string };

const toChoice = ({ id, name }: Named): Choice => ({ value: id, label: name });

/** The places that companies of the brigade offer, by the names of the companies. Whether one has room is for the company to say. */
const offeredPlaces = (files: readonly CompanyFile[]): Choice[] =>
  files.flatMap((file) => {
    const state = stateOf(file);
    if (state.membership === null) return [];
    return state.places
      .filter(({ withdrawnFrom }) => withdrawnFrom === null)
      .map(({ placeId, tasks, hoursPerWeek }) => ({ value: placeId, label: openPlace(file.company.name, tasks, hoursPerWeek) }));
  });

/** What is known already and need not be filled in again, by command and field. */
const initialFor = (route: KnownRoute): Choices['initial'] => {
  const { hoursPerWeek } = route;
  const hours = hoursPerWeek === null ? {} : { hoursPerWeek };
  return { agreePlan: hours, proposeMatch: hours, draftAgreement: hours, recordThreeWayReview: hours, startWork: hours };
};

/** What was recorded last, while it can be taken back. */
const undoableOf = ({ undoable }: KnownRoute): Choice[] => (undoable === undefined ? [] : [{ value: undoable.at, label: undoableLabel(undoable) }]);

/** A resident and a company answer for themselves, and choose from nothing else. */
const isOutsider = ({ party }: Caller): boolean => party === 'employer' || party === 'resident';

/** What somebody who records something on this route can choose from, and what is known already. */
export const viewChoices = async (
  file: RouteFile,
  caller: Caller,
  deps: Pick<ApiDeps, 'people' | 'companies' | 'reading' | 'notes' | 'lines'>,
): Promise<Choices> => {
  const route = routeOf(file);
  const actor = actorOf(caller);
  if (route.stage !== null && isOutsider(caller)) return { fields: ownChoices(route, actor), initial: ownInitial(route, actor) };
  if (isOutsider(caller)) return { fields: {}, initial: {} };
  const [coaches, companies, notes, lines] = await Promise.all([
    deps.people.byParty('coach'),
    readCompanyFiles(deps),
    readNotes(file.thing, caller, deps),
    knownLines(deps),
  ]);
  const fields = {
    lineId: newestOf(lines).map(toChoice),
    coachId: byName(coaches).map(toChoice),
    companyId: companies.map(({ company }) => toChoice(company)),
    placeId: offeredPlaces(companies),
  };
  if (route.stage === null) return { fields, initial: {} };
  return {
    fields: {
      ...fields,
      ...ownChoices(route, actor),
      ...planChoices(route, notes),
      ...correctionChoices(
        route,
        companies.map(({ company }) => company),
      ),
      'stepBack.to': targetsBack(route).map(toChoice),
      'endPlacement.to': landings(route).map(toChoice),
      'postponeCommitment.commitment': movableCommitments(route).map((movable) => ({ value: movable.id, label: movableLabel(movable) })),
      'takeBack.recordedAt': undoableOf(route),
      'changeLine.version': otherVersions(lines, route.line).map((line) => ({ value: String(line.version), label: lineVersion(line) })),
    },
    initial: { ...initialFor(route), ...ownInitial(route, actor), revisePlan: planInitial(route, notes) },
  };
};
