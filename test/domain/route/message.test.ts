import { TIME } from '#shared/domain/actor.ts';
import { aRoute, beforeFirstDay } from './support/a-route.ts';
import { at } from './support/days.ts';
import { COACH, RESIDENT } from './support/people.ts';
import type { Mail } from './support/story.ts';

const mailAway: Mail = () => 'notYetDelivered';
const noAddress: Mail = (effect) => (effect.type === 'send' && effect.to.party === 'resident' ? 'undeliverable' : 'delivered');

describe('a message', () => {
  it('leaves on a working day at nine, and is waited for until it has arrived', () => {
    const queued = aRoute(); // Wednesday, ten o'clock

    expect(queued.commitment('sendMessage')).toMatchObject({ owner: { party: 'time' }, until: at('2026-04-02', '09:00') });
    expect(
      queued
        .withMail(() => 'silent')
        .on('2026-04-02', '09:00')
        .commitment('messageUnderWay'),
    ).toMatchObject({ id: 'message/1' });
    expect(queued.on('2026-04-02', '09:00').messages()).toEqual([]);
  });

  it('has the commitment that it serves as the name of its effect', () => {
    const [first] = aRoute().on('2026-04-02', '09:00').sent;

    expect(first).toEqual({
      type: 'send',
      commitment: 'message/1',
      to: { party: 'coach', id: COACH },
      template: 'coachAssigned',
      facts: { stage: 'intake-requested' },
    });
  });

  it('is sent again when its outcome never comes back', () => {
    const lost = aRoute().withMail(() => 'silent');

    expect(lost.on('2026-04-02', '09:14').sentTo('coach')).toHaveLength(1);
    expect(lost.on('2026-04-02', '09:15').sentTo('coach')).toHaveLength(2);
  });

  it('that cannot be delivered yet is tried after 15 minutes, an hour, four hours and then each working day, where the coach sees it', () => {
    const away = aRoute().withMail(mailAway);
    const until = (story: typeof away) => story.commitment('retryMessage');

    expect(until(away.on('2026-04-02', '09:00'))).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-04-02', '09:15') });
    expect(until(away.on('2026-04-02', '09:15'))?.until).toBe(at('2026-04-02', '10:15'));
    expect(until(away.on('2026-04-02', '10:15'))?.until).toBe(at('2026-04-02', '14:15'));
    expect(until(away.on('2026-04-02', '14:15'))?.until).toBe(at('2026-04-03', '09:00'));
    expect(until(away.on('2026-04-03', '09:00'))?.until).toBe(at('2026-04-07', '09:00')); // after Easter
  });

  it('that can never be delivered asks the coach to reach the resident otherwise', () => {
    const unreachable = aRoute().withMail(noAddress).on('2026-04-02');

    expect(unreachable.commitment('reachOtherwise')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-04-07', '17:00') });
    expect(unreachable.does('recordContact', { with: 'other' }).kinds()).toContain('reachOtherwise');
    expect(unreachable.does('recordContact', { with: 'resident' }).kinds()).not.toContain('reachOtherwise');
  });

  it('that cannot reach somebody with a task list is not waited for: their list has it', () => {
    const deaf = aRoute().withMail(() => 'undeliverable');

    expect(
      deaf
        .on('2026-06-01')
        .messages()
        .map(({ to }) => to.party),
    ).toEqual(['resident']);
  });

  it('about the same promise to the same person replaces one that has not arrived', () => {
    const away = aRoute().withMail(mailAway).on('2027-04-01');

    expect(away.messages().length).toBeLessThan(12);
  });

  it('that is unknown by now does no harm', () => {
    const late = aRoute().give({ type: 'delivered', by: TIME, commitment: 'message/99' });

    expect(late.route).toEqual(aRoute().route);
  });

  it('holds codes and days only, and nothing that tells of a pause', () => {
    const facts = beforeFirstDay()
      .does('pauseRoute', { pauseReason: 'health-or-care' })
      .on('2026-12-01')
      .sent.flatMap((effect) => (effect.type === 'send' ? Object.values(effect.facts) : []));

    expect(facts.filter((fact) => String(fact).includes('care'))).toEqual([]);
    expect(facts).not.toContain(RESIDENT);
  });
});
