import { reachGoalBody, revisePlanBody, takeStepBody } from '#shared/contracts/plan.ts';
import { planView } from '#shared/contracts/plan-view.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';
import { fileOf } from '../route-file.ts';
import { viewPlan } from '../view/view-plan.ts';

export const readPlan = endpoint({
  name: 'readPlan',
  method: 'get',
  path: '/routes/{routeId}/plan',
  summary: 'Het plan van een route: doelen, stappen, gesprekken en wat de inwoner ervan vindt',
  permission: 'plan:read',
  params: routeParams,
  query: none,
  body: none,
  answers: { 200: planView },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewPlan(fileOf(call), call.caller, deps) }),
});

export const revisePlan = commandEndpoint({ command: 'revisePlan', summary: 'Leg een nieuwe versie van het plan vast', body: revisePlanBody });
export const takeStep = commandEndpoint({ command: 'takeStep', summary: 'Leg vast dat een stap van het plan is gezet', body: takeStepBody });
export const reachGoal = commandEndpoint({ command: 'reachGoal', summary: 'Leg vast dat een doel is bereikt', body: reachGoalBody });
