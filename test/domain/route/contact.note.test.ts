import { audienceOfEvent } from '#shared/domain/route/audience.ts';
import { noteAudienceOf, noteReaders } from '#shared/domain/route/contact/note-readers.ts';
import { noteAudiences } from '#shared/domain/route/vocabulary.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { inIntake, inPlacement } from './support/a-route.ts';
import { NOTE } from './support/people.ts';
import type { Story } from './support/story.ts';

const contactIn = (story: Story) => {
  const event = story.events.findLast(({ type }) => type === 'contactRecorded');
  if (event === undefined) throw new Error('no contact was recorded');
  return event;
};

describe('a note by itself', () => {
  it('is heard of by the company at the table only where it was written for it', () => {
    const forCompany = contactIn(inPlacement().does('recordContact', { noteId: NOTE, noteAudience: 'company' }));
    const forOthers = contactIn(inPlacement().does('recordContact', { noteId: NOTE, noteAudience: 'resident' }));
    const withoutText = contactIn(inPlacement().does('recordContact', { noteId: null, noteAudience: 'company' }));

    expect([forCompany, forOthers, withoutText].map((event) => audienceOfEvent(event).includes('employer'))).toEqual([true, false, false]);
    expect(eventSentence(forCompany, 'employer')).toBe('Er is een notitie voor jullie geschreven.');
  });

  it('is refused for a company while none is at the table', () => {
    expect(inIntake().refusal('recordContact', { noteId: NOTE, noteAudience: 'company' })).toBe('noCompanyToTell');
    expect(inIntake().refusal('recordContact', { noteId: NOTE, noteAudience: 'resident' })).toBeNull();
  });

  it('is for the audience whose readers it has', () => {
    expect(noteAudiences.map((audience) => noteAudienceOf([...noteReaders(audience), 'case-manager']))).toEqual(noteAudiences);
    expect(noteReaders('resident')).not.toContain('employer');
    expect(noteReaders('coaches')).not.toContain('resident');
  });
});
