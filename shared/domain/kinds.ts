import type { AnyKind } from './decider.ts';
import { companyKind } from './company/kind.ts';
import { digestKind } from './digest/kind.ts';
import { receiverKind } from './receiver/kind.ts';
import { routeKind } from './route/kind.ts';

/** Every kind of durable thing, by its name. */
export const kinds: Readonly<Record<string, AnyKind>> = {
  [routeKind.name]: routeKind,
  [companyKind.name]: companyKind,
  [receiverKind.name]: receiverKind,
  [digestKind.name]: digestKind,
};
