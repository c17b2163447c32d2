import { HANDLED_KEPT } from '#shared/domain/running-thing.ts';
import type { JournalLine } from './read-lines.ts';

const isSameCommand = (first: JournalLine, line: JournalLine): boolean =>
  line.key === null && line.event.at === first.event.at && JSON.stringify(line.event.by) === JSON.stringify(first.event.by);

/**
 * Remembers the last commands that had a key, each with the sequence of its last event. The events of one command share moment and actor;
 * an event without a key that differs in either was made by time.
 */
export const createLastKeys = () => {
  const keys: [string, number][] = [];
  let first: JournalLine | null = null;
  return {
    see: (line: JournalLine): void => {
      const current = keys.at(-1);
      if (line.key !== null) {
        first = line;
        keys.push([line.key, line.sequence]);
        if (keys.length > HANDLED_KEPT) keys.shift();
      } else if (first !== null && current !== undefined && isSameCommand(first, line)) current[1] = line.sequence;
      else first = null;
    },
    pairs: (): [string, number][] => keys,
  };
};
