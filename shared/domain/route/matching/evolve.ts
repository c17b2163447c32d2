import { type Changes, decided, entered, inStage, spoken } from '../change.ts';

export const matchingChanges: Changes<'matchingStarted' | 'matchProposed' | 'introductionRecorded' | 'matchAgreed' | 'matchWithdrawn'> = {
  matchingStarted: (route, event) => entered(route, event, (entry) => ({ kind: 'matching', ...entry, match: null, freeSince: event.at, withdrawn: 0 })),
  matchProposed: (route, { companyId, proposedOn, at }) =>
    inStage(route, 'matching', (stage) => ({ ...stage, match: { step: 'proposed', companyId, proposedOn, since: at } })),
  introductionRecorded: (route, event) =>
    inStage(spoken(route, event, event.heldOn, 'resident', event.minutes), 'matching', ({ match, ...stage }) => ({
      ...stage,
      match:
        match === null ? null : { step: 'introduced', companyId: match.companyId, proposedOn: match.proposedOn, introducedOn: event.heldOn, since: event.at },
    })),
  matchAgreed: (route, event) =>
    inStage(decided(route, event), 'matching', ({ match, ...stage }) => ({
      ...stage,
      match:
        match === null
          ? null
          : {
              step: 'agreed',
              companyId: match.companyId,
              proposedOn: match.proposedOn,
              introducedOn: match.step === 'introduced' ? match.introducedOn : null,
              agreedOn: event.decidedOn,
              since: event.at,
            },
    })),
  matchWithdrawn: (route, { at }) => inStage(route, 'matching', (stage) => ({ ...stage, match: null, freeSince: at, withdrawn: stage.withdrawn + 1 })),
};
