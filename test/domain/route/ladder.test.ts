import { aRouteWithoutCoach, inIntake, inMatching, withPlan } from './support/a-route.ts';
import { at } from './support/days.ts';
import { COACH, lead } from './support/people.ts';
import type { Story } from './support/story.ts';

const touch = (story: Story) => story.commitment('stayInTouch');

describe('a promise that nobody keeps', () => {
  it('is remembered at its moment, then again, and then goes to a lead, within ten working days', () => {
    const start = inMatching(); // spoken with on 30 June; limit ten working days

    expect(touch(start)).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-14', '17:00') });
    expect(touch(start.on('2026-07-14', '17:01'))).toMatchObject({ owner: { party: 'coach' }, until: at('2026-07-17', '17:00') });
    expect(touch(start.on('2026-07-17', '17:01'))).toMatchObject({ owner: { party: 'coach' }, until: at('2026-07-24', '17:00') });
    expect(touch(start.on('2026-07-24', '17:01'))).toMatchObject({ owner: { party: 'lead', id: null }, until: at('2026-08-07', '17:00') });
  });

  it('stays with the leads for as long as it takes, and asks them every ten working days', () => {
    const ignored = inMatching().on('2027-07-01', '17:01');
    const climbs = ignored.events.filter((event) => event.type === 'ladderClimbed' && event.kind === 'stayInTouch');

    expect(touch(ignored)?.owner).toEqual({ party: 'lead', id: null });
    expect(climbs.length).toBeGreaterThan(25);
    expect(ignored.known().stage.kind).toBe('matching');
  });

  it('sends each of them a message the next working day at nine, with codes and days only', () => {
    const [reminder] = inMatching().on('2026-07-15', '09:00').sent.slice(-1);

    expect(reminder).toMatchObject({
      ...{ type: 'send', to: { party: 'coach', id: COACH }, template: 'commitmentReminder' },
      facts: { kind: 'stayInTouch', dueOn: '2026-07-14' },
    });
  });

  it('tells a lead whose it was', () => {
    const escalated = inMatching().on('2026-07-27', '09:00').sentTo('lead');

    expect(escalated).toContainEqual(expect.objectContaining({ template: 'commitmentEscalated', facts: expect.objectContaining({ party: 'coach' }) }));
  });

  it('is off the ladder as soon as it was kept, also by a lead', () => {
    const kept = inMatching().on('2026-08-03').does('recordContact', { by: lead, with: 'resident' });

    expect(touch(kept)).toMatchObject({ owner: { party: 'coach', id: COACH } });
    expect(Object.keys(kept.known().climbs).filter((id) => id.startsWith('stayInTouch'))).toEqual([]);
  });

  it('begins with a lead where there is no coach', () => {
    expect(touch(aRouteWithoutCoach())).toMatchObject({ owner: { party: 'lead', id: null } });
  });
});

describe('staying in touch', () => {
  it('is owed at every stage, counted from the last talk with the resident', () => {
    expect(touch(inIntake().does('recordContact', { with: 'company' }))?.id).toBe(touch(inIntake())?.id);
    expect(touch(inIntake().on('2026-04-07').does('recordContact', { with: 'resident' }))?.until).toBe(at('2026-04-21', '17:00'));
  });

  it('counts coach time with each party', () => {
    const spent = withPlan().does('recordContact', { with: 'company', minutes: 15 }).does('recordContact', { with: 'resident', minutes: 45 });

    expect(spent.known().contact.minutes).toEqual({ resident: 75, company: 15, other: 0 });
  });

  it('is not undone by an older talk that is written down later', () => {
    const kept = inIntake().on('2026-04-08').does('recordContact', { with: 'resident' });

    expect(touch(kept.does('recordContact', { contactOn: kept.known().requestedOn }))).toEqual(touch(kept));
  });
});
