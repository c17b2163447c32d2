import { offerList, searchOffersBody } from '#shared/contracts/company/offers.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { offersFor } from '#shared/domain/company/matching/offers-for.ts';
import { offerOrderSentence, offerReasonTexts } from '#shared/domain/texts/company/offers.ts';
import { stateOf } from '../company/company-file.ts';
import { readCompanyFiles } from '../company/list-companies.ts';
import { endpoint, none } from '../endpoint.ts';

/** What fits one resident. Where they live is personal: it is sent in the body, and kept nowhere. */
export const searchOffers = endpoint({
  name: 'searchOffers',
  method: 'post',
  isSafe: true,
  path: '/routes/{routeId}/offers/_zoek',
  summary: 'Zoek plekken bij bedrijven die bij de inwoner passen',
  permission: 'offer:read',
  params: routeParams,
  query: none,
  body: searchOffersBody,
  answers: { 200: offerList },
  handle: async ({ body }, deps) => {
    const companies = (await readCompanyFiles(deps)).map((file) => ({ companyId: file.companyId, name: file.company.name, company: stateOf(file) }));
    const items = offersFor(companies, body, deps.now()).map(({ name, reasons, ...offer }) => ({
      ...offer,
      companyName: name,
      fits: reasons.length === 0,
      reasons: reasons.map((code) => ({ code, sentence: offerReasonTexts[code] })),
    }));
    return { status: 200 as const, body: { order: offerOrderSentence, items } };
  },
});
