import { personalCompanyCommands } from '#shared/domain/company/update-names.ts';
import { drive } from './drive.ts';
import { createBrigadeTally } from './tally.ts';

// Run by `brigade.test.ts` in a process of its own: inside Jest's sandbox every look at a global is slow.

/** What happens between routes and companies; each must have been seen. */
const meetings = [
  ...['placeAsked', 'reservationHeld', 'reservationWaiting', 'reservationLapsed', 'reservationTaken', 'reservationReleased', 'placeOccupied'],
  ...['overtakingDecided', 'placeChanged', 'placeWithdrawn', 'companyPaused', 'companyResumed', 'leavingAnnounced', 'companyLeft', 'tellIgnored'],
];
const onRoutes = ['placeHeld', 'placeWaiting', 'placeLapsed', 'placeAskedAgain', 'tellTurnedDown', 'tellSentAgain', 'placementStarted', 'placementEnded'];

/** Usage: take-brigades.ts <seeds> <commands of each> */
const [seeds, commands] = process.argv.slice(2).map(Number);
const tally = createBrigadeTally();
for (let seed = 1; seed <= (seeds ?? 1); seed++) drive(seed, commands ?? 1, tally);

const driven = {
  report: tally.report(),
  total: tally.total(),
  acceptance: tally.acceptance(),
  neverAccepted: personalCompanyCommands.filter((command) => tally.accepted(`company ${command}`) === 0),
  neverSeen: [...meetings.map((type) => `company ${type}`), ...onRoutes.map((type) => `route ${type}`)].filter((type) => tally.seen(type) === 0),
};
process.stdout.write(JSON.stringify(driven));
