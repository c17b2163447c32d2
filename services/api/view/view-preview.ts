import type { z } from 'zod';
import type { previewView } from '#shared/contracts/line-change.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import { previewRoute, type Foreseen } from '#shared/domain/route/preview/preview.ts';
import { foreseenSentence } from '#shared/domain/texts/preview.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { RouteFile } from '../route-file.ts';
import { routeOf } from './route-of.ts';

const partyOf = (foreseen: Foreseen) => (foreseen.what === 'commitment' ? foreseen.owner.party : foreseen.what === 'message' ? foreseen.to.party : null);

/** What is to come on a recorded route with this line. */
export const viewPreview = (file: RouteFile, line: LineDefinition, now: Instant): z.input<typeof previewView> => {
  const route = routeOf(file);
  const { kept, ignored } = route.stage === null ? { kept: [], ignored: [] } : previewRoute(route, now, line);
  const view = (foreseen: Foreseen) => ({ on: foreseen.on, what: foreseen.what, party: partyOf(foreseen), sentence: foreseenSentence(foreseen, line) });
  return { line: { id: line.id, version: line.version, name: line.name }, kept: kept.map(view), ignored: ignored.map(view) };
};
