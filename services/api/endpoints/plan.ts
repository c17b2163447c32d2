import { reachGoalBody, revisePlanBody, takeStepBody } from '#shared/contracts/plan.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const revisePlan = commandEndpoint({ command: 'revisePlan', summary: 'Leg een nieuwe versie van het plan vast', body: revisePlanBody });
export const takeStep = commandEndpoint({ command: 'takeStep', summary: 'Leg vast dat een stap van het plan is gezet', body: takeStepBody });
export const reachGoal = commandEndpoint({ command: 'reachGoal', summary: 'Leg vast dat een doel is bereikt', body: reachGoalBody });
