import type { Owner } from '../../actor.ts';

/**
 * Every message a route can send. Facts hold codes and days only; names, address and text are joined when it leaves.
 * Nothing about a pause or about care is ever sent to an employer: there is no template for it.
 *
 * | template           | to       | facts                                         |
 * | ------------------ | -------- | --------------------------------------------- |
 * | coachAssigned      | coach    | stage                                         |
 * | yourCoach          | resident | coachId                                       |
 * | planAgreed         | resident | agreedOn, hoursPerWeek                        |
 * | placementStarts    | resident | startsOn, companyId                           |
 * | firstDaySoon       | employer | startsOn                                      |
 * | firstDayReminder   | resident | startsOn, companyId                           |
 * | askFirstDay        | employer | startsOn                                      |
 * | askInsurance       | employer | dueOn                                         |
 * | askAnswer          | resident | startsOn, companyId                           |
 * | askCompanyAnswer   | employer | startsOn                                      |
 * | askAgreement       | resident | startsOn, companyId                           |
 * | askCompanyAgreement| employer | startsOn                                      |
 * | workStarts         | resident | firstDayOn, companyId                         |
 * | planRevised        | resident | agreedOn                                      |
 * | decisionSent       | resident | objectionUntil                                |
 * | askResident        | resident | round, companyId                              |
 * | handoverPlanned    | coach    | talkOn                                        |
 * | handoverTalk       | resident | talkOn, coachId                               |
 * | handedOver         | coach    |                                               |
 * | commitmentReminder | coach, lead | kind, commitment, dueOn                    |
 * | commitmentEscalated| coach, lead | kind, commitment, dueOn, party (who owed it) |
 */
export const messageTemplates = [
  'coachAssigned',
  'yourCoach',
  'planAgreed',
  'placementStarts',
  'firstDaySoon',
  'firstDayReminder',
  'askFirstDay',
  'askInsurance',
  'askAnswer',
  'askCompanyAnswer',
  'askAgreement',
  'askCompanyAgreement',
  'workStarts',
  'planRevised',
  'decisionSent',
  'askResident',
  'handoverPlanned',
  'handoverTalk',
  'handedOver',
  'commitmentReminder',
  'commitmentEscalated',
] as const;
export type MessageTemplate = (typeof messageTemplates)[number];

/**
 * What is to be sent to whom. `about` is the commitment or stage entry it belongs to (a newer message about the same thing to the same person
 * replaces one that has not left); `withStage`: it loses its meaning when the stage ends or the route pauses.
 */
export type MessageDraft = { template: MessageTemplate; to: Owner; facts: Record<string, string | number>; about: string; withStage: boolean };
