import { parties } from '#shared/domain/actor.ts';
import { audienceOfCompanyCommitment, audienceOfCompanyEvent } from '#shared/domain/company/audience.ts';
import { companyCommitmentKinds } from '#shared/domain/company/commitment-kinds.ts';
import { offerReasons } from '#shared/domain/company/matching/offers-for.ts';
import { companyRefusalCodes } from '#shared/domain/company/refusal-codes.ts';
import { companyCommitmentSentence, companyCommitmentTexts } from '#shared/domain/texts/company/commitments.ts';
import { companyEventSentence } from '#shared/domain/texts/company/event-sentence.ts';
import { companyEventTexts } from '#shared/domain/texts/company/events.ts';
import { offerOrderSentence, offerReasonTexts } from '#shared/domain/texts/company/offers.ts';
import { companyRefusalSentence, companyRefusalTexts } from '#shared/domain/texts/company/refusals.ts';
import * as vocabulary from '#shared/domain/texts/company/vocabulary.ts';
import { day } from '../route/support/days.ts';
import { careWords, faultsIn, textsIn } from '../texts/sentences.ts';
import { reservationOf, withPlace } from './support/story.ts';

const story = withPlace()
  .withEars(({ command }) => (command.type === 'placeWaiting' ? 'notYetDelivered' : 'told'))
  .asks('a')
  .asks('b')
  .asks('c')
  .does('overtakeWaiting', { reservation: reservationOf('c') })
  .releases('a')
  .occupies('d')
  .does('changeProfile')
  .does('addSite')
  .does('closeSite', { siteId: 'site-2' })
  .does('addContact')
  .does('endContact')
  .does('recordCertificate')
  .does('recordCertificate', { certificate: null })
  .does('referToSocialReturn')
  .does('referToSocialReturn', { reference: null })
  .does('pauseCompany')
  .does('resumeCompany')
  .does('withdrawPlace', { from: day('2026-12-01') })
  .does('recordTalk')
  .does('assignAdviser')
  .does('leaveBrigade', { by: { party: 'lead', person: 'a-lead' } })
  .on('2026-12-01');
const unfilled = /[{}]|undefined|null|\[object|[0-9a-f]{8}-|route\//u;

it('has a text for each code and kind, and none for what does not exist', () => {
  expect(Object.keys(companyRefusalTexts).toSorted()).toEqual([...companyRefusalCodes].toSorted());
  expect(Object.keys(companyCommitmentTexts).toSorted()).toEqual([...companyCommitmentKinds].toSorted());
  expect(Object.keys(offerReasonTexts).toSorted()).toEqual([...offerReasons].toSorted());
  expect(new Set(Object.values(companyRefusalTexts)).size).toBe(companyRefusalCodes.length);
});

it('is short and free of jargon', () => {
  expect(faultsIn(textsIn([companyRefusalTexts, companyEventTexts, companyCommitmentTexts, offerReasonTexts, offerOrderSentence, vocabulary]))).toEqual([]);
});

it.each(parties)('tells a %s what happened and what is owed in short sentences, without ids or gaps', (party) => {
  const owners = parties.map((owner) => ({ party: owner, id: null }));
  const spoken = [
    ...story.events.filter((event) => audienceOfCompanyEvent(event).includes(party)).map((event) => companyEventSentence(event, party)),
    ...companyCommitmentKinds.flatMap((kind) => owners.map((owner) => companyCommitmentSentence({ kind, owner }, party))),
  ];

  expect(new Set(story.events.map(({ type }) => type)).size).toBeGreaterThan(25);
  expect(faultsIn(spoken)).toEqual([]);
  expect(spoken.filter((sentence) => unfilled.test(sentence))).toEqual([]);
});

it('tells a company nothing of care, and never why somebody went first', () => {
  const spoken = [
    ...story.events.filter((event) => audienceOfCompanyEvent(event).includes('employer')).map((event) => companyEventSentence(event, 'employer')),
    ...companyCommitmentKinds
      .filter((kind) => audienceOfCompanyCommitment(kind).includes('employer'))
      .map((kind) => companyCommitmentSentence({ kind, owner: { party: 'coach', id: null } }, 'employer')),
    ...Object.values(companyRefusalTexts),
  ];

  expect(spoken.length).toBeGreaterThan(40);
  expect(spoken.filter((sentence) => careWords.test(sentence) || /voor op|langer wacht/u.test(sentence))).toEqual([]);
});

it('names somebody to call where something cannot be', () => {
  expect(companyRefusalSentence('notNow', 'Noor Bakker')).toBe('Dat kan nu niet. Bel Noor Bakker.');
  expect(companyRefusalSentence('of-a-later-version', null)).toBe('Dat kan nu niet. Bel je contactpersoon bij iederz.');
});
