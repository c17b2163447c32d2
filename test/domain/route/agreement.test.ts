import { agreementSides } from '#shared/domain/route/vocabulary.ts';
import { introduced, withAgreedMatch, withBothAnswers } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COMPANY, NOTE, OTHER_COMPANY, caseManager, coach, employer, lead, resident } from './support/people.ts';
import type { Story } from './support/story.ts';

const drafted = (): Story => withBothAnswers().on('2026-07-08').does('draftAgreement');
const sidesOf = (story: Story) => story.known().match?.agreement?.sides;

describe('an agreement', () => {
  it('is drawn up when both said yes, or for a tailored reason with a note', () => {
    expect(introduced().refusal('draftAgreement')).toBe('answersMissing');
    expect(introduced().refusal('draftAgreement', { reason: 'tailored', noteId: null })).toBe('noteMissing');
    expect(introduced().refusal('draftAgreement', { reason: 'tailored', noteId: NOTE })).toBeNull();
    expect(withBothAnswers().refusal('draftAgreement', { residentView: 'disagrees' })).toBe('residentDisagrees');
    expect(drafted().refusal('draftAgreement')).toBe('agreementOpen');
  });

  it('holds days and hours that can be, and what its legal form asks for', () => {
    expect(withBothAnswers().refusal('draftAgreement', { startsOn: day('2026-07-01') })).toBe('startsBeforeDecision');
    expect(withBothAnswers().refusal('draftAgreement', { untilOn: day('2026-07-10') })).toBe('endsBeforeStart');
    expect(withBothAnswers().refusal('draftAgreement', { hoursPerWeek: 0 })).toBe('hoursOutOfRange');
    expect(withBothAnswers().refusal('draftAgreement', { conditions: [] })).toBe('conditionsUnmet');
  });

  it('waits for each side by itself, each with its own owner and the same time', () => {
    const waits = agreementSides.map((side) => drafted().commitment(`confirmAgreement${side.replace(/^./u, (first) => first.toUpperCase())}`));

    expect(waits.map((wait) => wait?.owner)).toEqual([
      { party: 'resident', id: drafted().known().residentId },
      { party: 'employer', id: COMPANY },
      { party: 'case-manager', id: null },
    ]);
    expect(new Set(waits.map((wait) => wait?.until))).toEqual(new Set([at('2026-07-15', '17:00')]));
  });

  it('asks resident and company the next working morning, and no more once they confirmed', () => {
    const asked = drafted().does('confirmAgreement', { by: resident(), side: 'resident' }).on('2026-07-09');

    expect(asked.templatesTo('resident')).not.toContain('askAgreement');
    expect(asked.templatesTo('employer')).toContain('askCompanyAgreement');
    expect(drafted().on('2026-07-09').templatesTo('resident')).toContain('askAgreement');
  });

  it('goes to a stand-in where a side stays silent: the coach, and for the municipality a lead', () => {
    const late = drafted().on('2026-07-21');

    expect(late.commitment('confirmAgreementResident')?.owner.party).toBe('coach');
    expect(late.commitment('confirmAgreementCompany')?.owner.party).toBe('coach');
    expect(late.commitment('confirmAgreementMunicipality')?.owner.party).toBe('lead');
  });

  it.each([
    ['resident', [resident(), coach(), lead]],
    ['company', [employer(), coach(), lead]],
    ['municipality', [caseManager, lead]],
  ] as const)('is confirmed for the side of the %s by those who may speak for it, and nobody else', (side, may) => {
    const all = [resident(), coach(), lead, employer(), employer(OTHER_COMPANY), caseManager];
    const allowed = all.filter((by) => drafted().refusal('confirmAgreement', { by, side }) === null);

    expect(allowed).toEqual(all.filter((by) => may.some((each) => each.party === by.party && each.company === by.company)));
  });

  it('is confirmed in any order', () => {
    const orders = [
      ['municipality', 'company', 'resident'],
      ['company', 'resident', 'municipality'],
      ['resident', 'municipality', 'company'],
    ] as const;
    for (const order of orders) {
      const confirmed = order.reduce((story, side) => story.does('confirmAgreement', { side, by: side === 'municipality' ? caseManager : coach() }), drafted());
      expect(confirmed.kinds()).toContain('startPlacement');
    }
  });

  it('is confirmed once, as it stands', () => {
    const confirmed = drafted().does('confirmAgreement', { by: resident(), side: 'resident' });

    expect(confirmed.refusal('confirmAgreement', { by: resident(), side: 'resident' })).toBe('sideConfirmed');
    expect(confirmed.allowed(resident()).find(({ command }) => command === 'confirmAgreement')).toMatchObject({ allowed: false, code: 'sideConfirmed' });
    expect(drafted().does('amendAgreement').refusal('confirmAgreement', { by: resident(), side: 'resident', version: 1 })).toBe('agreementChanged');
  });
});

describe('an amendment', () => {
  it('asks only those again whom it concerns; what the others said stands', () => {
    const other = withAgreedMatch().on('2026-07-09').does('amendAgreement', { hoursPerWeek: 24 });

    expect(other.events.at(-1)?.type).not.toBe('agreementDrafted');
    expect(sidesOf(other)).toMatchObject({ resident: { confirmedOn: null }, company: { confirmedOn: null }, municipality: { confirmedOn: '2026-07-08' } });
    expect(other.kinds()).not.toContain('confirmAgreementMunicipality');
  });

  it('never sets back the clock of who has not confirmed yet', () => {
    const before = drafted().does('confirmAgreement', { by: employer(), side: 'company' });
    const after = before.on('2026-07-10').does('amendAgreement', { hoursPerWeek: 24 });

    expect(after.commitment('confirmAgreementResident')).toEqual(before.commitment('confirmAgreementResident'));
    expect(after.commitment('confirmAgreementMunicipality')).toEqual(before.commitment('confirmAgreementMunicipality'));
    expect(after.commitment('confirmAgreementCompany')).toMatchObject({ since: after.now });
  });

  it('says something else', () => {
    const same = drafted().known().match?.agreement;

    expect(drafted().refusal('amendAgreement', { ...same, hoursPerWeek: same?.hoursPerWeek ?? 16 })).toBe('factUnchanged');
    expect(withBothAnswers().refusal('amendAgreement')).toBe('agreementMissing');
  });
});
