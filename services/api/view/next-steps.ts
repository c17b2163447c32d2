import type { RouteView } from '#shared/contracts/route-view.ts';
import { isPermitted, type Belongs, type Caller, type Permission } from '../permissions.ts';

type Choice<Command> = { command: Command; allowed: boolean; code: string | null };
type Addresses = Readonly<Record<string, { noun: string; permission: Permission }>>;
type Looking<Command> = {
  choices: readonly Choice<Command>[];
  /** Under which noun each command is given; a command that is not here is nobody's to give. */
  addresses: Addresses;
  /** The address of the thing itself. */
  path: string;
  caller: Caller;
  belongs: Belongs;
  /** A refusal in the words the caller may hear. */
  hear: (code: string) => { code: string; sentence: string };
};

/** What the caller may ask of this thing, and of each: whether it would be accepted now, and if not, why. */
export const nextSteps = <Command extends string>({ choices, addresses, path, caller, belongs, hear }: Looking<Command>): RouteView['next'] =>
  choices.flatMap(({ command, allowed, code }) => {
    const address = Object.hasOwn(addresses, command) ? addresses[command] : undefined;
    if (address === undefined || !isPermitted(address.permission, caller, belongs)) return [];
    return [{ command, path: `${path}/${address.noun}`, allowed, ...(code === null ? { code: null, sentence: null } : hear(code)) }];
  });
