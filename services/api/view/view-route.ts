import type { RouteView } from '#shared/contracts/route-view.ts';
import type { Party } from '#shared/domain/actor.ts';
import { allowedCommands } from '#shared/domain/route/allowed.ts';
import { audienceOfStage } from '#shared/domain/route/audience.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import { stageDefinition, type KnownRoute, type Pause } from '#shared/domain/route/route.ts';
import { companyOf } from '#shared/domain/route/who.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import { reachableFor } from '../absences/stand-in.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { belongsOf, type RouteFile } from '../route-file.ts';
import { seesFacts, seesWhatResidentKnows } from './coach-side.ts';
import { hearRefusal } from './hear-refusal.ts';
import { idsOfOwners, nameIn, namedIn, readNames, type Names } from './names.ts';
import { nextSteps } from './next-steps.ts';
import { residentNameFor } from './resident-name.ts';
import { knownTo, routeOf } from './route-of.ts';
import { countChangesSeenBy } from './seen-events.ts';
import { commitmentsSeenBy, viewCommitments } from './view-commitments.ts';
import { viewIntake } from './view-intake.ts';

/** A route as this caller may see it, from what is recorded; asks no workflow. */
export const viewRoute = async (file: RouteFile, caller: Caller, deps: ApiDeps): Promise<RouteView> => {
  const route = routeOf(file);
  const seen = commitmentsSeenBy(caller, route);
  const known = knownTo(caller, route);
  const owners = idsOfOwners(seen.map(({ owner }) => owner));
  const [version, reachable] = await Promise.all([countChangesSeenBy(caller, file.thing, deps), reachableFor(known?.coachId ?? null, deps)]);
  const names = await readNames(
    { people: [known?.coachId ?? null, reachable.id, reachable.coverId, ...owners.people], companies: [known && companyOf(known), ...owners.companies] },
    deps,
  );
  const coachName = nameIn(names, reachable.id);
  const [belongs, now] = [belongsOf(file), deps.now()];
  return {
    id: file.routeId,
    version,
    resident: { id: file.resident.id, name: residentNameFor(caller.party, file.resident, known) },
    ...(known === null ? NOTHING_YET : viewKnown(known, caller.party, names)),
    cover: namedIn(names, reachable.coverId),
    intake: viewIntake({ route, caller, belongs, coachName, now }),
    commitments: viewCommitments(seen, names, (commitment) => commitmentSentence(commitment, caller.party)),
    next: nextSteps({
      ...{ caller, belongs, addresses: commandAddresses, path: `/v1/routes/${file.routeId}` },
      choices: allowedCommands(route, actorOf(caller), now),
      hear: (code) => hearRefusal(code, caller.party, coachName),
    }),
  };
};

type Facts = Omit<RouteView, 'id' | 'version' | 'resident' | 'cover' | 'intake' | 'commitments' | 'next'>;

const NOTHING_YET: Facts = {
  line: null,
  episode: null,
  requestedOn: null,
  stage: null,
  coach: null,
  company: null,
  hoursPerWeek: null,
  ladderLevel: null,
  pause: null,
  questionsPause: null,
  checkIn: null,
  decisions: [],
};

const viewKnown = (route: KnownRoute, party: Party, names: Names): Facts => {
  const { line, episode, requestedOn, stage, coachId, hoursPerWeek, ladder, paused } = route;
  const forCompany = party === 'employer';
  return {
    line: { id: line.id, version: line.version, name: line.name },
    episode: forCompany ? null : episode,
    requestedOn: forCompany ? null : requestedOn,
    stage: audienceOfStage(line, stage.id).includes(party)
      ? { id: stage.id, name: stageDefinition(line, stage.id)?.name ?? stage.id, enteredOn: stage.enteredOn }
      : null,
    coach: namedIn(names, coachId),
    company: namedIn(names, companyOf(route)),
    hoursPerWeek: forCompany && stage.kind === 'matching' ? null : hoursPerWeek,
    ladderLevel: seesFacts(party) ? (ladder?.level ?? null) : null,
    pause: viewPause(paused.work, party),
    questionsPause: viewPause(paused['check-in'], party),
    checkIn: seesWhatResidentKnows(party) ? viewCheckIn(route) : null,
    decisions: seesWhatResidentKnows(party) ? route.decisions : [],
  };
};

const viewCheckIn = (route: KnownRoute): RouteView['checkIn'] => (route.stage.kind === 'placement' ? nextRound(route, route.stage) : null);

const viewPause = (pause: Pause | null, party: Party): RouteView['pause'] =>
  pause && seesFacts(party) ? { returnOn: pause.returnOn, nextContactOn: pause.nextContactOn, reason: pause.reason } : null;
