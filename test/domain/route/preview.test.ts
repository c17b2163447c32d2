import { lines } from '#shared/domain/line/lines.ts';
import { keptBy } from '#shared/domain/route/kept-by.ts';
import { loadOf, previewRoute, type Foreseen } from '#shared/domain/route/preview/preview.ts';
import { foreseenSentence, previewLines } from '#shared/domain/texts/preview.ts';
import { weekday } from '#shared/domain/time/calendar-day.ts';
import { COACH } from './support/people.ts';
import { inIntake, inPlacement } from './support/a-route.ts';
import { nobodyAsked } from './support/story.ts';
import { otherVersion } from './support/line-commands.ts';

const stagesIn = (foreseen: Foreseen[]) => foreseen.flatMap((each) => (each.what === 'stage' ? each.stage : []));
const ownersIn = (foreseen: Foreseen[]) => new Set(foreseen.flatMap((each) => (each.what === 'commitment' ? each.owner.party : [])));

describe('a preview', () => {
  it('of kept promises leads through the whole line to its end', () => {
    const { route, now } = inIntake();
    if (route.stage === null) throw new Error('no route');
    const { kept } = previewRoute(route, now);

    expect(stagesIn(kept)).toEqual(['kansrijk-talent', 'matching', 'protected-placement', 'transition', 'regular-work', 'aftercare', 'closed']);
    expect(kept.at(-1)).toMatchObject({ what: 'commitment', kind: 'lookBack' });
  });

  it.each(lines)('works for each line: $name', (line) => {
    const { route, now } = nobodyAsked('2026-04-01').does('requestRoute', { line, coachId: COACH });
    if (route.stage === null) throw new Error('no route');

    expect(stagesIn(previewRoute(route, now).kept).at(-1)).toBe('closed');
  });

  it('of promises that nobody keeps stays in its stage and reaches others', () => {
    const { route, now } = inPlacement();
    if (route.stage === null) throw new Error('no route');
    const { ignored } = previewRoute(route, now);

    expect(stagesIn(ignored)).toEqual([]);
    expect(ownersIn(ignored)).toContain('lead');
    expect(ignored.some((each) => each.what === 'message' && each.template === 'commitmentEscalated')).toBe(true);
  });

  it('changes nothing of the route, and is the same each time', () => {
    const { route, now } = inPlacement();
    if (route.stage === null) throw new Error('no route');
    const before = JSON.stringify(route);

    expect(previewRoute(route, now)).toEqual(previewRoute(route, now));
    expect(JSON.stringify(route)).toBe(before);
  });

  it('shows what another version of the line would change', () => {
    const { route, now } = inPlacement();
    if (route.stage === null) throw new Error('no route');
    const reviews = (foreseen: Foreseen[]) => foreseen.filter((each) => each.what === 'commitment' && each.kind === 'stayInTouch').map(({ on }) => on);
    const [asItIs, changed] = [previewRoute(route, now), previewRoute(route, now, otherVersion(route.line))];

    expect(reviews(changed.ignored)).not.toEqual(reviews(asItIs.ignored));
  });

  it('is told in sentences, by day', () => {
    const { route, now } = inIntake();
    if (route.stage === null) throw new Error('no route');
    const preview = previewRoute(route, now);

    expect(preview.kept.map(({ on }) => on)).toEqual(preview.kept.map(({ on }) => on).sort());
    for (const each of [...preview.kept, ...preview.ignored]) expect(foreseenSentence(each, route.line)).toMatch(/^[A-Z].*\.$/u);
    expect(previewLines(preview, route.line)).toContain('Als niemand iets doet:');
  });

  it('of a wave adds up to the work per week and role', () => {
    const routes = [inIntake(), inPlacement()].flatMap(({ route, now }) => (route.stage === null ? [] : previewRoute(route, now).kept));
    const loads = loadOf([routes]);
    const counted = routes.filter(({ what }) => what !== 'stage').length;

    expect(loads.reduce((sum, { commitments, messages }) => sum + commitments + messages, 0)).toBe(counted);
    for (const { monday } of loads) expect(weekday(monday)).toBe(1);
  });

  it('knows for every promise of people with what it is kept', () => {
    const byTime = ['placeKept', 'tellUnderWay', 'retryTell', 'sendMessage', 'messageUnderWay', 'retryMessage'];
    expect(Object.entries(keptBy).flatMap(([kind, commands]) => (commands.length === 0 ? kind : []))).toEqual(byTime);
  });
});
