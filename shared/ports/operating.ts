import type { ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { StuckReport } from './recording.ts';

/** A person's file was read: by whom (person id), which thing, why, and the trace of the request. */
export type FileRead = { who: string; file: ThingId; why: string; traceId: string | null };

export type ReadLog = {
  /** All lines, or none. */
  write(...reads: FileRead[]): Promise<void>;
  /** Newest first. */
  ofFile(file: ThingId, limit: number): Promise<(FileRead & { at: Instant })[]>;
};

export type Settings = {
  /** While draining, commands are held back so that every thing comes to rest before a release. */
  isDraining(): Promise<boolean>;
  setDraining(draining: boolean): Promise<void>;
};

export type StuckThings = {
  /** Those that nobody has cleared yet, oldest first. */
  open(): Promise<(StuckReport & { since: Instant })[]>;
  /** An operator has looked at this thing. */
  clear(thing: ThingId): Promise<void>;
};
