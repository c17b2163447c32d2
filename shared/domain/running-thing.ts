/** Query of a running thing: where it stands. */
export const STANDING_QUERY = 'standing';
/** Update by an operator: look again at a thing that stopped, now that the cause is gone. */
export const RESUME_UPDATE = 'resumeIssuing';

/** Failure types of an update that was turned down. `refused`: the message is the refusal's code. `stopped`: an operator must look first. */
export const REFUSED = 'refused';
export const STOPPED = 'stopped';

/** How many handled commands a thing remembers; the journal answers for everything older. */
export const HANDLED_KEPT = 64;
/** Length of a key's short hash, in hex digits: 64 bits tell the commands of one thing apart. */
export const SHORT_KEY = 16;

/** What a thing starts from of which nothing is known yet. */
export const newThing = () => ({ v: 0, state: null, sequence: 0, handled: [], unrecorded: [], effects: [], stuck: null });
