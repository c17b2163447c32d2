import { spokenTo } from '#shared/domain/company/profile/spoken-to.ts';
import { at, day } from '../route/support/days.ts';
import { SUPERVISOR } from '../route/support/people.ts';
import { SIGNATORY, SITE, aPlace, signatory, tutor } from './support/commands.ts';
import { aMember, neverAdmitted, withPlace } from './support/story.ts';

describe('the floor and its sites', () => {
  it('can be told anew', () => {
    expect(aMember().does('changeProfile').known().profile).toMatchObject({ pace: 'steady', buddy: false });
    expect(aMember().refusal('changeProfile', { profile: { tasks: [], pace: 'calm', noise: 'quiet', buddy: true, mistakes: [] } })).toBe('tasksMissing');
  });

  it('has sites with four digits of a postcode; one always stays', () => {
    const two = aMember().does('addSite');

    expect(two.known().sites.map(({ siteId }) => siteId)).toEqual([SITE, 'site-2']);
    expect(two.refusal('addSite')).toBe('siteExists');
    expect(aMember().refusal('addSite', { site: { siteId: 's', postcodeArea: '0123' } })).toBe('postcodeInvalid');
    expect(aMember().refusal('closeSite')).toBe('siteMissing');
    expect(two.refusal('closeSite', { siteId: 'unknown' })).toBe('siteUnknown');
    expect(two.does('offerPlace').refusal('closeSite')).toBe('siteInUse');
    expect(two.does('closeSite').known().sites).toHaveLength(1);
  });
});

describe('contacts', () => {
  const until = day('2026-06-30');

  it('guide and sign from the first day, or the company is not admitted', () => {
    expect(neverAdmitted().refusal('admitCompany', { contacts: [tutor] })).toBe('contactMissing');
    expect(neverAdmitted().refusal('admitCompany', { contacts: [tutor, { ...signatory, from: day('2026-05-01') }] })).toBe('contactMissing');
    expect(neverAdmitted().refusal('admitCompany', { contacts: [tutor, { ...signatory, roles: [] }] })).toBe('rolesMissing');
    expect(neverAdmitted().refusal('admitCompany', { sites: [] })).toBe('siteMissing');
  });

  it('hand over when they leave, from the day after', () => {
    const left = aMember().does('endContact', { until });

    expect(left.known().contacts).toEqual([{ ...tutor, until }, signatory, { ...tutor, personId: SIGNATORY, from: '2026-07-01' }]);
    expect(left.commitment('contactMissing')).toBeNull();
  });

  it('leave without a successor only where somebody else does the same', () => {
    expect(aMember().refusal('endContact', { handOverTo: null })).toBe('handOverMissing');
    expect(aMember().does('addContact').refusal('endContact', { handOverTo: null })).toBeNull();
    expect(aMember().refusal('endContact', { handOverTo: 'unknown' })).toBe('contactUnknown');
    expect(aMember().refusal('endContact', { handOverTo: SUPERVISOR })).toBe('contactUnknown');
    expect(aMember().refusal('endContact', { personId: 'unknown' })).toBe('contactUnknown');
  });

  it('are looked for four weeks before a last day without a successor', () => {
    const ends = neverAdmitted()
      .does('admitCompany', { contacts: [{ ...tutor, until }, signatory] })
      .does('offerPlace');

    expect(ends.commitment('contactMissing')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-06-02', '17:00') });
    expect(ends.does('addContact').commitment('contactMissing')).toBeNull();
    const late = ends.on('2026-06-26').does('addContact', { contact: { personId: 'p', roles: ['hr'], siteId: null, from: day('2026-06-26'), until: null } });
    expect(late.commitment('contactMissing')?.owner.party).toBe('lead');
  });

  it('are in one role once, at a site that exists', () => {
    expect(aMember().refusal('addContact', { contact: tutor })).toBe('contactExists');
    expect(aMember().refusal('addContact', { contact: { ...tutor, roles: ['hr'] } })).toBeNull();
    expect(aMember().refusal('addContact', { contact: { ...tutor, siteId: 'unknown' } })).toBe('siteUnknown');
    expect(aMember().refusal('addContact', { contact: { ...tutor, roles: ['hr'], until: day('2025-01-01') } })).toBe('endsBeforeStart');
  });
});

describe('with whom one speaks', () => {
  const away = { personId: 'stands-in', roles: ['stand-in'] as const, siteId: null, from: day('2026-07-01'), until: day('2026-07-31') };
  const there = aMember().does('addSite');
  const person = (story: typeof there, text: string, site: string | null = null) => spokenTo(story.known(), 'tutor', site, day(text))?.personId ?? null;

  it('is who has the role on that day, and a stand-in while they are away', () => {
    const story = there.does('addContact', { contact: away });

    expect([person(story, '2026-06-30'), person(story, '2026-07-01'), person(story, '2026-07-31'), person(story, '2026-08-01')]).toEqual([
      ...[SUPERVISOR, 'stands-in', 'stands-in', SUPERVISOR],
    ]);
  });

  it('is somebody of the site before somebody for the whole company', () => {
    const story = there.does('addContact', { contact: { ...tutor, personId: 'of-site', siteId: 'site-2' } });

    expect([person(story, '2026-06-01', 'site-2'), person(story, '2026-06-01', SITE)]).toEqual(['of-site', SUPERVISOR]);
  });

  it('is anybody who is there where nobody has the role, and nobody before the company was there', () => {
    expect(spokenTo(there.known(), 'hr', null, day('2026-06-01'))?.personId).toBe(SUPERVISOR);
    expect(person(there, '2020-01-01')).toBeNull();
  });

  it('stays known of a site that closes', () => {
    const closed = there.does('addContact', { contact: { ...tutor, personId: 'of-site', siteId: 'site-2' } }).does('closeSite', { siteId: 'site-2' });

    expect(closed.known().contacts.at(-1)).toMatchObject({ personId: 'of-site', siteId: null });
    expect(
      withPlace()
        .does('addSite')
        .does('changePlace', { place: aPlace({ siteId: 'site-2' }) })
        .refusal('closeSite'),
    ).toBeNull();
  });
});
