import { TIME } from '#shared/domain/actor.ts';
import { aRoute, beforeFirstDay, closed, inAftercare, inProgramme, stages, withOpenPause } from './support/a-route.ts';
import { day } from './support/days.ts';

describe('closing a route', () => {
  it('stores the outcome, and leaves only the look back', () => {
    expect(closed().known().stage).toMatchObject({ kind: 'closed', outcome: 'regular-job-with-support', dropOutReason: null });
    expect(closed().commitments()).toEqual([expect.objectContaining({ kind: 'lookBack', then: null })]);
  });

  it.each(Object.entries(stages))('after a death in the stage of %s leaves nothing at all', (_stage, inStage) => {
    const ended = inStage().does('closeRoute', { outcome: 'deceased', ladderLevel: null });

    expect(ended.commitments()).toEqual([]);
    expect(ended.messages()).toEqual([]);
  });

  it('stops messages that were queued, under way or tried again', () => {
    const underWay = beforeFirstDay()
      .withMail(() => 'silent')
      .on('2026-07-10', '09:00');
    const ended = underWay.does('closeRoute', { outcome: 'moved-away', ladderLevel: null });

    expect(underWay.messages().map(({ step }) => step)).toEqual(expect.arrayContaining(['queued', 'sending']));
    expect(ended.messages()).toEqual([]);
    expect(ended.on('2029-01-01').sent.filter(({ type }) => type === 'send')).toEqual(underWay.sent.filter(({ type }) => type === 'send'));
  });

  it('takes late outcomes without doing anything about them', () => {
    const ended = beforeFirstDay().does('closeRoute', { outcome: 'moved-away' });
    const late = ended.give({ type: 'notYetDelivered', by: TIME, commitment: 'message/3' }).give({ type: 'sendMessage', by: TIME, messageId: 'message/3' });

    expect(late.route).toEqual(ended.route);
    expect(late.events.slice(-2).map(({ type }) => type)).toEqual(['outcomeNoted', 'timePassed']);
  });

  it('is possible during a pause', () => {
    expect(withOpenPause(inProgramme()).does('closeRoute', { outcome: 'care-first-without-return' }).known().paused.work).toBeNull();
  });

  it('names a reason for dropping out, and only for that', () => {
    expect(inProgramme().refusal('closeRoute', { outcome: 'drop-out' })).toBe('dropOutReasonMissing');
    expect(inProgramme().refusal('closeRoute', { outcome: 'training', dropOutReason: 'travel' })).toBe('dropOutReasonUnexpected');
    expect(inProgramme().refusal('closeRoute', { outcome: 'training', ladderLevel: null })).toBe('ladderMissing');
    expect(inProgramme().refusal('closeRoute', { decidedOn: day('2026-04-01') })).toBe('dayBeforeStage');
  });

  it('is followed by one look back', () => {
    const looked = closed().on('2027-12-01').does('recordLookBack');

    expect(looked.commitments()).toEqual([]);
    expect(looked.refusal('recordLookBack')).toBe('lookBackNotOwed');
    expect(inAftercare().refusal('recordLookBack')).toBe('notClosed');
    expect(aRoute().does('closeRoute', { outcome: 'deceased' }).refusal('recordLookBack')).toBe('lookBackNotOwed');
  });

  it('refuses everything that belongs to an open route', () => {
    expect(closed().refusal('recordContact')).toBe('routeClosed');
    expect(closed().refusal('startProgramme')).toBe('routeClosed');
    expect(closed().refusal('pauseRoute')).toBe('routeClosed');
  });
});
