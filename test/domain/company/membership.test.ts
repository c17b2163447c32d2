import { COACH, COMPANY, OTHER_COACH, coach, employer, lead } from '../route/support/people.ts';
import { at, day } from '../route/support/days.ts';
import { aMember, neverAdmitted, withPlace } from './support/story.ts';

describe('a member', () => {
  it('is admitted by a lead, or by the coach who becomes its adviser', () => {
    expect(neverAdmitted().refusal('admitCompany', { by: coach() })).toBeNull();
    expect(neverAdmitted().refusal('admitCompany', { by: coach(OTHER_COACH) })).toBe('notYours');
    expect(neverAdmitted().refusal('admitCompany', { by: employer() })).toBe('notYours');
    expect(aMember().refusal('admitCompany')).toBe('alreadyAdmitted');
    expect(aMember().refusal('admitCompany', { by: coach(OTHER_COACH), adviserId: OTHER_COACH })).toBe('notYours');
    expect(neverAdmitted().refusal('admitCompany', { admittedOn: day('2026-04-02') })).toBe('dayInFuture');
  });

  it('is spoken with every quarter, counted from the last talk', () => {
    expect(aMember().commitment('talk')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-01', '17:00') });
    const talked = aMember().on('2026-05-11').does('recordTalk');

    expect(talked.commitment('talk')?.until).toBe(at('2026-08-11', '17:00'));
    expect(talked.does('recordTalk', { talkedOn: day('2026-04-20') }).commitment('talk')).toEqual(talked.commitment('talk'));
    expect(talked.does('pauseCompany').commitment('talk')).toEqual(talked.commitment('talk'));
  });

  it('gets another adviser from a lead, and every promise goes along', () => {
    const changed = aMember().does('assignAdviser');

    expect(changed.commitments().map(({ owner }) => owner.id)).toEqual([OTHER_COACH, OTHER_COACH]);
    expect(changed.refusal('recordTalk')).toBe('notYours');
    expect(changed.refusal('recordTalk', { by: coach(OTHER_COACH) })).toBeNull();
    expect(aMember().refusal('assignAdviser', { adviserId: COACH })).toBe('adviserUnchanged');
  });

  it('renews its certificate: somebody thinks of it eight weeks before', () => {
    const certified = withPlace().does('recordCertificate', { certificate: { level: '3', validUntil: day('2026-10-30') } });

    expect(certified.commitment('renewCertificate')?.until).toBe(at('2026-09-04', '17:00'));
    expect(certified.does('recordCertificate', { certificate: null }).commitment('renewCertificate')).toBeNull();
    expect(withPlace().refusal('recordCertificate', { certificate: { level: '1', validUntil: day('2026-03-31') } })).toBe('certificateOver');
    const late = withPlace().does('recordCertificate', { certificate: { level: '3', validUntil: day('2026-04-30') } });
    expect(late.commitment('renewCertificate')?.until).toBe(at('2026-04-16', '17:00'));
  });

  it('may point at its Social Return, by a number only', () => {
    expect(aMember().does('referToSocialReturn').known().socialReturn).toBe('SR-2026-17');
    expect(aMember().refusal('referToSocialReturn', { reference: 'zie Jan de Vries' })).toBe('referenceInvalid');
    expect(aMember().refusal('referToSocialReturn', { by: employer() })).toBe('notYours');
  });
});

describe('a company that leaves', () => {
  const leaving = () =>
    withPlace()
      .asks('a')
      .takesPlace('a')
      .does('leaveBrigade', { leavesOn: day('2026-06-30') });

  it('ends nobody’s place: somebody looks for another one, again and again', () => {
    const left = leaving().on('2026-07-15');

    expect(left.step('a')).toBe('taken');
    expect(left.events.some(({ type }) => type === 'reservationReleased')).toBe(false);
    expect(left.kinds()).toEqual(['findOtherPlaces']);
    const talked = left.does('recordTalk');
    expect(talked.commitment('findOtherPlaces')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-07-29', '17:00') });
    expect(talked.releases('a').commitments()).toEqual([]);
    expect(talked.releases('a').refusal('recordTalk')).toBe('hasLeft');
  });

  it('reminds the adviser first, then a lead', () => {
    const owners = leaving()
      .on('2026-06-01')
      .events.flatMap((event) => (event.type === 'ladderClimbed' && event.kind === 'findOtherPlaces' ? event.to.party : []));

    expect(owners.slice(0, 3)).toEqual(['coach', 'lead', 'lead']);
  });

  it('lets new people wait until that day, and refuses them from the day after', () => {
    const asked = leaving().asks('b');
    const after = asked.on('2026-07-01');

    expect(asked.step('b')).toBe('waiting');
    expect(after.step('b')).toBe('lapsed');
    expect(after.code(after.ask('c'))).toBe('hasLeft');
    expect(after.refusal('offerPlace')).toBe('hasLeft');
  });

  it('says so once, for a day that has not been', () => {
    expect(leaving().refusal('leaveBrigade')).toBe('alreadyLeaving');
    expect(aMember().refusal('leaveBrigade', { leavesOn: day('2026-03-31') })).toBe('dayInPast');
    expect(aMember().refusal('leaveBrigade', { by: employer() })).toBe('notYours');
  });

  it('may come back, and finds everything and everybody as it was', () => {
    const back = leaving().asks('b').on('2026-09-01').does('admitCompany', { by: lead });

    expect(back.known()).toMatchObject({ companyId: COMPANY, membership: { leaving: null }, reservations: [{ step: 'taken' }, { step: 'lapsed' }] });
    expect(
      back
        .releases('a')
        .asks('b', { startsOn: day('2026-09-14') })
        .step('b'),
    ).toBe('held');
    expect(leaving().refusal('admitCompany', { companyId: 'another' })).toBe('otherCompany');
    expect(leaving().asks('b').does('admitCompany').releases('a').step('b')).toBe('held');
  });
});
