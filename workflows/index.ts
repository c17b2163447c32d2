import { companyKind } from '#shared/domain/company/kind.ts';
import { digestKind } from '#shared/domain/digest/kind.ts';
import { receiverKind } from '#shared/domain/receiver/kind.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { runDecider } from './engine/run-decider.ts';

export const route = runDecider(routeKind);
export const company = runDecider(companyKind);
export const receiver = runDecider(receiverKind);
export const digest = runDecider(digestKind);
