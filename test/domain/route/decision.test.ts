import { audienceOfEvent } from '#shared/domain/route/audience.ts';
import { objectionUntilOf } from '#shared/domain/route/decision/objection.ts';
import { inPlacement, withPlan } from './support/a-route.ts';
import { day } from './support/days.ts';
import { caseManager, coach, lead } from './support/people.ts';

const letter = { reference: 'PW-2026/0412', decidedOn: day('2026-04-08'), sentOn: day('2026-04-09') } as const;

describe('a formal decision', () => {
  it('is only referred to, by a case manager', () => {
    expect(withPlan().does('referToDecision', letter).known().decisions).toEqual([
      { kind: 'provision-granted', reference: 'PW-2026/0412', decidedOn: '2026-04-08', objectionUntil: '2026-05-21' },
    ]);
    expect(withPlan().refusal('referToDecision', { ...letter, by: lead })).toBe('notYours');
    expect(withPlan().refusal('referToDecision', { ...letter, by: coach() })).toBe('notYours');
  });

  it.each([
    ['2026-04-09', '2026-05-21'],
    ['2026-05-11', '2026-06-22'],
    ['2026-04-11', '2026-05-26'], // ends in the weekend of Whitsun: the Tuesday after it
    ['2026-03-16', '2026-04-28'], // King's Day
  ])('sent on %s is open to objection until %s', (sentOn, until) => {
    expect(objectionUntilOf(day(sentOn))).toBe(until);
  });

  it('tells the resident how long they may object, and nothing of what it says', () => {
    const story = withPlan().does('referToDecision', letter).on('2026-04-10');
    const message = story.sentTo('resident').find((effect) => effect.type === 'send' && effect.template === 'decisionSent');

    expect(message).toMatchObject({ facts: { objectionUntil: '2026-05-21' } });
    expect(JSON.stringify(message)).not.toContain('PW-2026');
  });

  it('says nothing when the time to object has passed', () => {
    const late = inPlacement().does('referToDecision', letter).on('2026-07-24');

    expect(late.templatesTo('resident')).not.toContain('decisionSent');
  });

  it('is refused with a name or a sentence for a reference, twice, or sent before it was taken', () => {
    const story = withPlan();

    for (const reference of ['besluit over Anna', 'ab-12', 'A1', 'A'.repeat(41), 'PW 2026']) {
      expect(story.refusal('referToDecision', { ...letter, reference })).toBe('referenceInvalid');
    }
    expect(story.does('referToDecision', letter).refusal('referToDecision', letter)).toBe('referenceKnown');
    expect(story.refusal('referToDecision', { ...letter, sentOn: day('2026-04-07') })).toBe('sentBeforeDecision');
    expect(story.refusal('referToDecision', { ...letter, sentOn: day('2026-04-10') })).toBe('dayInFuture');
  });

  it('never reaches a company', () => {
    const decision = withPlan().tries('referToDecision', { ...letter, by: caseManager });

    expect(decision.accepted && decision.events.every((event) => !audienceOfEvent(event).includes('employer'))).toBe(true);
  });
});
