import type { Digest, DigestStep } from './digest.ts';
import type { DigestEvent } from './events.ts';

export function evolve(digest: Digest, event: DigestEvent): Digest {
  if (event.type === 'digestStarted') return { v: 1, personId: event.personId, standing: { step: 'waiting', since: event.at } };
  return digest.personId === null ? digest : { ...digest, standing: next(digest.standing, event) };
}

function next(standing: DigestStep, event: Exclude<DigestEvent, { type: 'digestStarted' }>): DigestStep {
  switch (event.type) {
    case 'digestLeft':
      return { step: 'sending', since: event.at, on: event.on, tries: event.tries };
    case 'digestNotYetDelivered':
      return standing.step === 'sending' ? { ...standing, step: 'retrying', since: event.at } : standing;
    case 'digestDelivered':
    case 'digestSkipped':
      return { step: 'waiting', since: event.at };
    case 'digestStopped':
      return { step: 'stopped', since: event.at };
    case 'outcomeNoted':
    case 'timePassed':
      return standing;
  }
}
