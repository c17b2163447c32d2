import { beforeAll, describe, expect, it } from '@jest/globals';
import { replay, storedHistories, type StoredHistory } from './support/replay.ts';

describe('a release', () => {
  let stored: StoredHistory[];
  beforeAll(async () => {
    stored = await storedHistories();
  });
  const named = (part: string): StoredHistory[] => stored.filter(({ name }) => name.includes(part));

  it('replays every history that an earlier one stored, busy or at rest', async () => {
    for (const kind of ['errand', 'route', 'company']) expect(named(`${kind}-busy`).length).toBeGreaterThanOrEqual(1);
    expect(named('route-at-rest').map(({ name }) => name)).toEqual(expect.arrayContaining(['0.1.0/route-at-rest.json', '0.2.0/route-at-rest.json']));
    expect(named('company-at-rest').length).toBeGreaterThanOrEqual(1);
    for (const one of stored) await replay('workflows.ts', one);
  });

  it.each(['none', 'earlier', 'later', 'overdue'])('replays what rests when every commitment is %s', async (when) => {
    for (const one of named('at-rest')) await replay(`forced/${when}.ts`, one);
  });

  it('is stopped by a history that these workflows could not have lived', async () => {
    const [busy] = named('errand-busy');
    if (busy === undefined) throw new Error('no busy history is stored');
    const withoutRecording: unknown = JSON.parse(JSON.stringify(busy.history).replaceAll('"name":"record"', '"name":"forget"'));
    await expect(replay('workflows.ts', { ...busy, history: withoutRecording })).rejects.toThrow(/[Nn]ondeterminis/);
  });

  it('shows no personal data in a stored history, which people can read', () => {
    for (const { history } of named('route-busy')) {
      const text = JSON.stringify(history);
      expect(text).toContain('requestRoute');
      expect(text).not.toMatch(/\w@\w*[a-z]\w*\.[a-z]|firstName|fullName|givenName/i);
    }
  });
});
