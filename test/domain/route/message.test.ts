import { TIME, type Actor } from '#shared/domain/actor.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { queued, toCompany } from '#shared/domain/route/message/queue.ts';
import { aRoute, beforeFirstDay, inMatching } from './support/a-route.ts';
import { at } from './support/days.ts';
import { COACH, COMPANY, OTHER_COACH, RESIDENT, caseManager, coach, coordinator, employer, lead } from './support/people.ts';
import { mailAway, noAddress, type Story } from './support/story.ts';

describe('a message', () => {
  it('of what somebody just did leaves when they can no longer take it back, and is waited for until it has arrived', () => {
    const queued = aRoute(); // Wednesday, ten o'clock

    expect(queued.commitment('sendMessage')).toMatchObject({ owner: { party: 'time' }, until: at('2026-04-01', '10:10') });
    expect(
      queued
        .withMail(() => 'silent')
        .on('2026-04-01', '10:10')
        .commitment('messageUnderWay'),
    ).toMatchObject({ id: 'message/1' });
    expect(queued.on('2026-04-01', '10:10').messages()).toEqual([]);
  });

  it('that asks or reminds leaves on a working day at nine', () => {
    const moments = (story: Story) => story.messages().map((message) => [message.template, message.step === 'queued' ? message.leavesAt : null]);

    expect(moments(beforeFirstDay())).toEqual(
      expect.arrayContaining([
        ['placementStarts', at('2026-07-09', '10:10')],
        ['firstDaySoon', at('2026-07-17', '09:00')],
        ['askFirstDay', at('2026-07-21', '09:00')],
      ]),
    );
    expect(moments(inMatching().on('2026-07-14', '17:00'))).toEqual([['commitmentReminder', at('2026-07-15', '09:00')]]);
  });

  it('that asks, caused in the last minutes before nine, waits for the next day: it can still be taken back', () => {
    const draft = { template: 'askFirstDay', to: toCompany(COMPANY), facts: {}, about: 'x', withStage: true, notBefore: at('2026-07-17', '09:00') } as const;
    const sender = { messageCount: 0, line: kansrijkTalentLine };

    expect(queued(sender, [draft], coach(), at('2026-07-17', '08:50'))[0]?.leavesAt).toBe(at('2026-07-17', '09:00'));
    expect(queued(sender, [draft], coach(), at('2026-07-17', '08:55'))[0]?.leavesAt).toBe(at('2026-07-20', '09:00'));
  });

  it('has the commitment that it serves as the name of its effect', () => {
    const [first] = aRoute().on('2026-04-01', '10:10').sent;

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

    expect(lost.on('2026-04-01', '10:24').sentTo('coach')).toHaveLength(1);
    expect(lost.on('2026-04-01', '10:25').sentTo('coach')).toHaveLength(2);
  });

  it('that cannot be delivered yet is tried after 15 minutes, an hour, four hours and then each working day, where the coach sees it', () => {
    const away = aRoute().withMail(mailAway);
    const until = (story: typeof away) => story.commitment('retryMessage');

    expect(until(away.on('2026-04-01', '10:10'))).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-04-01', '10:25') });
    expect(until(away.on('2026-04-01', '10:25'))?.until).toBe(at('2026-04-01', '11:25'));
    expect(until(away.on('2026-04-01', '11:25'))?.until).toBe(at('2026-04-01', '15:25'));
    expect(until(away.on('2026-04-01', '15:25'))?.until).toBe(at('2026-04-02', '09:00'));
    expect(until(away.on('2026-04-03', '09:00'))?.until).toBe(at('2026-04-07', '09:00')); // after Easter
  });

  it('that can never be delivered asks the coach to reach the resident otherwise', () => {
    const unreachable = aRoute().withMail(noAddress).on('2026-04-02');

    expect(unreachable.commitment('reachOtherwise')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-04-03', '17:00') });
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

describe('taking a message back', () => {
  const messageId = 'message/1';
  const fate = (story: Story, by: Actor) => story.refusal('undoMessage', { by, messageId });

  it('is for who caused it and for the coach’s side, while it has not left', () => {
    const queued = aRoute(); // asked for by the case manager, who so caused two messages

    expect(fate(queued, caseManager)).toBeNull();
    expect(fate(queued, coach())).toBeNull();
    expect(fate(queued, lead)).toBeNull();
    expect(fate(queued, coordinator)).toBe('notOwnMessage');
    expect(fate(queued, coach(OTHER_COACH))).toBe('notYours');
  });

  it('lets it never leave', () => {
    const undone = aRoute().does('undoMessage', { by: caseManager, messageId });

    expect(undone.on('2026-04-02').templatesTo('coach')).toEqual([]);
    expect(undone.on('2026-04-02').templatesTo('resident')).toEqual(['yourCoach']);
    expect(undone.events.at(-1)).toMatchObject({ type: 'messageUndone', messageId });
  });

  it('comes too late once it has left, and finds nothing where there never was one', () => {
    const left = aRoute().on('2026-04-01', '10:10');

    expect(fate(left, caseManager)).toBe('messageGone');
    expect(
      fate(
        aRoute()
          .withMail(() => 'silent')
          .on('2026-04-01', '10:10'),
        caseManager,
      ),
    ).toBe('messageGone');
    expect(aRoute().refusal('undoMessage', { messageId: 'message/99' })).toBe('messageUnknown');
    expect(aRoute().refusal('undoMessage', { messageId: 'message/0' })).toBe('messageUnknown');
    expect(left.allowed(coach()).find(({ command }) => command === 'undoMessage')).toMatchObject({ allowed: false, code: 'messageGone' });
  });

  it('is not for what time asks', () => {
    const reminded = inMatching().on('2026-07-14', '17:01');
    const reminder = reminded.messages()[0]?.id ?? '';

    expect(reminded.refusal('undoMessage', { messageId: reminder })).toBe('notOwnMessage');
  });

  it('is never for a company, whatever message it names', () => {
    const heard = ['message/1', 'message/2', 'message/99'].map((id) => beforeFirstDay().refusal('undoMessage', { by: employer(), messageId: id }));

    expect(heard).toEqual(['notNow', 'notNow', 'notNow']);
  });
});
