import { openArrangements } from '#shared/domain/route/arrangement/open-for.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';

type Sense = (route: KnownRoute) => boolean;

/** For what is allowed at any time, whether there is anything to do: somebody with sense looks first. The rest always makes sense. */
const senses: Partial<Record<PersonalCommand, Sense>> = {
  settleArrangement: (route) => openArrangements(route).length > 0,
  takeBack: ({ undoable }) => undoable !== undefined,
  undoMessage: ({ messages }) => messages.some(({ step }) => step === 'queued'),
  answerMatch: ({ match }) => match !== null && match.introducedOn !== null && match.agreement === null,
  draftAgreement: ({ match }) => match !== null && match.answers.resident !== null && match.answers.company !== null,
};

export const isWorthTrying = (route: KnownRoute, command: PersonalCommand): boolean => senses[command]?.(route) ?? true;
