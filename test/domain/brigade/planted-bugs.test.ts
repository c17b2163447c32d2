import { drive } from './drive.ts';
import { plantedBugs } from './planted-bugs.ts';
import { createBrigadeTally } from './tally.ts';

/** More brigades than any of these mistakes has needed to be seen. */
const MOST_BRIGADES = 80;
const COMMANDS = 400;

describe('a brigade notices', () => {
  it.each(Object.entries(plantedBugs))('%s', (_name, { noticed, deciders }) => {
    expect(() => {
      for (let seed = 1; seed <= MOST_BRIGADES; seed++) drive(seed, COMMANDS, createBrigadeTally(), { deciders });
    }).toThrow(noticed);
  });

  it('nothing where nothing is wrong, and tells a short story in words where something is', () => {
    const [bug] = Object.values(plantedBugs);
    if (bug === undefined) throw new Error('no bug is planted');
    let story = '';
    try {
      for (let seed = 1; seed <= MOST_BRIGADES; seed++) drive(seed, COMMANDS, createBrigadeTally(), { deciders: bug.deciders });
    } catch (error) {
      story = error instanceof Error ? error.message : '';
    }
    expect(story.split('\n').length).toBeLessThanOrEqual(25);
    expect(story).toMatch(/^seed \d+: /u);
    expect(story).toMatch(/20\d\d om \d\d:\d\d uur, (route|company)\//u);
  });
});
