import { type Changes, decided } from '../change.ts';

export const lineChanges: Changes<'lineChanged'> = {
  lineChanged: (route, event) => ({ ...decided(route, event), line: event.line }),
};
