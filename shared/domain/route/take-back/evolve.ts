import type { Changes } from '../change.ts';

export const takeBackChanges: Changes<'takenBack'> = {
  /** What held before holds again; its own messages that still wait do not leave, and those that it did away with do. */
  takenBack({ undoable, ...route }) {
    if (undoable === undefined) return route;
    const { before, own, gone } = undoable;
    return { ...route, ...before, messages: [...route.messages.filter(({ id, step }) => step !== 'queued' || !own.includes(id)), ...gone] };
  },
};
