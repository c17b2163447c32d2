import { admissionBody, admitCompanyBody, companyParams } from '#shared/contracts/company/membership.ts';
import { companyList, companyView } from '#shared/contracts/company/company-view.ts';
import { timeline } from '#shared/contracts/timeline.ts';
import { companyRecordingParams } from '#shared/contracts/company/recording.ts';
import { thingId } from '#shared/domain/thing.ts';
import { companyAddresses } from '../company/company-addresses.ts';
import { companyAnswers } from '../company/company-answers.ts';
import { companyOf } from '../company/company-file.ts';
import { companyTarget } from '../company/company-target.ts';
import { listCompanies as list } from '../company/list-companies.ts';
import { viewCompany } from '../company/view-company.ts';
import { viewCompanyTimeline } from '../company/view-company-timeline.ts';
import { endpoint, none } from '../endpoint.ts';
import { derivedId } from '../pipeline/command-key.ts';
import { answerFound } from '../recording/answers.ts';
import { keyOfRecordingId } from '../recording/recording-id.ts';
import { sendTo } from '../recording/send-command.ts';

const aboutCompany = { method: 'get', permission: 'company:read', params: companyParams, query: none, body: none } as const;

export const listCompanies = endpoint({
  name: 'listCompanies',
  method: 'get',
  path: '/companies',
  summary: 'De bedrijven van de Ontwikkelbrigade',
  permission: 'company:read',
  isNarrowed: true,
  params: none,
  query: none,
  body: none,
  answers: { 200: companyList },
  handle: async ({ caller }, deps) => ({ status: 200 as const, body: await list(caller, deps) }),
});

/** Its name is kept first; the company's id comes from the command's key, so that the same again is the same company, and another body under the same key is recognised. */
export const admitCompany = endpoint({
  name: 'admitCompany',
  method: 'post',
  path: '/companies',
  summary: 'Neem een bedrijf op in de Ontwikkelbrigade',
  permission: 'company:admit',
  params: none,
  query: none,
  body: admitCompanyBody,
  answers: companyAnswers,
  handle: async ({ body: { name, ...admitted }, caller, key, basedOn }, deps) => {
    const companyId = derivedId(key.id, 'company');
    const thing = thingId('company', companyId);
    const target = companyTarget({ companyId, thing, snapshot: null }, caller, deps);
    const { answer } = await deps.journal.lookBefore(thing, key.id);
    if (answer === null) await deps.companies.save({ id: companyId, name, contactPersonId: admitted.contacts[0]?.personId ?? null });
    const command = { type: 'admitCompany', companyId, ...admitted };
    return sendTo({ target, key }, command, basedOn, deps, { start: true });
  },
});

/** A company whose name is known already: taken over from elsewhere, or back after it left. */
export const admitKnownCompany = endpoint({
  name: 'admitKnownCompany',
  method: 'post',
  path: `/companies/{companyId}/${companyAddresses.admitCompany.noun}`,
  summary: 'Neem een bekend bedrijf op in de Ontwikkelbrigade',
  permission: companyAddresses.admitCompany.permission,
  params: companyParams,
  query: none,
  body: admissionBody,
  answers: companyAnswers,
  handle: async (call, deps) => {
    const file = companyOf(call);
    const command = { type: 'admitCompany', companyId: file.companyId, ...call.body };
    return sendTo({ target: companyTarget(file, call.caller, deps), key: call.key }, command, call.basedOn, deps, { start: true });
  },
});

export const readCompany = endpoint({
  ...aboutCompany,
  name: 'readCompany',
  path: '/companies/{companyId}',
  summary: 'Een bedrijf: de werkvloer, de plekken, wie aan de beurt is en wat nu kan',
  answers: { 200: companyView },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewCompany(companyOf(call), call.caller, deps) }),
});

export const readCompanyTimeline = endpoint({
  ...aboutCompany,
  name: 'readCompanyTimeline',
  path: '/companies/{companyId}/timeline',
  summary: 'Wat er met een bedrijf is gebeurd',
  answers: { 200: timeline },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewCompanyTimeline(companyOf(call), call.caller, deps) }),
});

export const readCompanyRecording = endpoint({
  name: 'readCompanyRecording',
  method: 'get',
  path: '/companies/{companyId}/recordings/{recordingId}',
  summary: 'Kijk of een handeling bij een bedrijf al te lezen is',
  permission: 'company:read',
  params: companyRecordingParams,
  query: none,
  body: none,
  answers: companyAnswers,
  handle: (call, deps) => answerFound({ target: companyTarget(companyOf(call), call.caller, deps), key: keyOfRecordingId(call.params.recordingId) }, deps),
});
