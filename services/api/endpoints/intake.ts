import { agreePlanBody, assignCoachBody, declineRequestBody, startIntakeBody } from '#shared/contracts/intake.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const assignCoach = commandEndpoint({ command: 'assignCoach', summary: 'Wijs een trajectbegeleider toe', body: assignCoachBody });
export const declineRequest = commandEndpoint({ command: 'declineRequest', summary: 'Wijs de aanmelding af', body: declineRequestBody });
export const startIntake = commandEndpoint({ command: 'startIntake', summary: 'Start de intake', body: startIntakeBody });
export const agreePlan = commandEndpoint({ command: 'agreePlan', summary: 'Leg het plan vast', body: agreePlanBody });
