import type { CommandKey } from '#shared/ports/recording.ts';
import type { NewNote } from '#shared/ports/notes.ts';
import type { NoteAudience } from '#shared/domain/route/vocabulary.ts';
import { thingId } from '#shared/domain/thing.ts';
import { writeNote } from '#services/api/recording/write-note.ts';

const thing = thingId('route', 'r1');
const caller = { personId: 'anna', party: 'case-manager', companyId: null, residentId: null } as const;
const key: CommandKey = { id: 'key-1', digest: 'digest-1' };

const written = async (wanted: { type: string; noteAudience?: NoteAudience }, under = key) => {
  const notes: NewNote[] = [];
  const command = await writeNote(wanted, { thing, caller, key: under }, { write: (note) => Promise.resolve(void notes.push(note)) });
  return { command, notes };
};

const plan = {
  type: 'revisePlan',
  note: 'Een goed gesprek.',
  goals: [
    {
      goalId: 'g',
      note: 'Zelf met de bus',
      steps: [
        { stepId: 's', note: 'Een keer samen' },
        { stepId: 't', note: null },
      ],
    },
  ],
};

describe('free text in a command', () => {
  it('is written to its own table, wherever it stands, and the command carries only ids', async () => {
    const { command, notes } = await written(plan);

    expect(JSON.stringify(command)).not.toMatch(/gesprek|bus|samen|"note"/);
    expect(command).toMatchObject({ type: 'revisePlan', goals: [{ goalId: 'g', steps: [{ stepId: 's' }, { stepId: 't', noteId: null }] }] });
    expect(notes.map(({ text }) => text).toSorted()).toEqual(['Een goed gesprek.', 'Een keer samen', 'Zelf met de bus']);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(3);
    for (const { id, author, audience } of notes) {
      expect(JSON.stringify(command)).toContain(id);
      expect({ author, audience }).toEqual({ author: 'anna', audience: ['coach', 'lead', 'data-protection-officer', 'case-manager'] });
    }
  });

  it('has the same id when the same is sent again, and another under another key or body', async () => {
    const ids = async (under: CommandKey) => (await written(plan, under)).notes.map(({ id }) => id);

    expect(await ids(key)).toEqual(await ids(key));
    expect(await ids(key)).not.toEqual(await ids({ ...key, id: 'key-2' }));
    expect(await ids(key)).not.toEqual(await ids({ ...key, digest: 'digest-2' }));
  });

  it.each([
    ['coaches', ['coach', 'lead', 'data-protection-officer', 'case-manager'], {}],
    ['resident', ['coach', 'lead', 'data-protection-officer', 'resident', 'case-manager'], {}],
    ['company', ['coach', 'lead', 'data-protection-officer', 'resident', 'employer', 'case-manager'], { noteAudience: 'company' }],
  ] as const)('is for %s where the body says so; the route hears of it only where that is the company', async (noteAudience, audience, told) => {
    const { command, notes } = await written({ ...plan, noteAudience });

    expect(notes.map((note) => note.audience)).toEqual([audience, audience, audience]);
    expect(Object.fromEntries(Object.entries(command).filter(([name]) => name === 'noteAudience'))).toEqual(told);
  });

  it('leaves everything else as it is', async () => {
    const wanted = { type: 'x', days: ['2026-04-01'], nothing: null, deep: { list: [1, [2]] } };

    expect(await written(wanted)).toEqual({ command: wanted, notes: [] });
  });
});
