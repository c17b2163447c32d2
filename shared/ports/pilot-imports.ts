import type { SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

/** `waiting`: not done yet; `begun`: taken over; `left-out`: it was there already; `failed`: decided against, tried again when the same is sent again. */
export type ImportStep = 'waiting' | 'begun' | 'left-out' | 'failed';

/**
 * One row on its way. Holds no personal data: `key` is made from the import's id and who or what the row is about. `code`: why it failed; null
 * otherwise. Only a row about a resident has their ids.
 */
export type ImportRow = { key: string; kind: SheetKind; row: number; residentId: string | null; routeId: string | null; step: ImportStep; code: string | null };

/** The import of what was sent together, recognised by its digest. `importedOn` is the day it was first sent: the days in it are read as of that day. */
export type PilotImport = { id: string; digest: string; importedOn: CalendarDay; by: string; rows: ImportRow[] };

export type RegisteredResident = {
  id: string;
  routeId: string;
  givenName: string;
  familyName: string;
  birthDate: CalendarDay | null;
  /** Whether anything of their route is recorded. */
  hasRoute: boolean;
};

export type PilotImports = {
  /** The import that this began before; null where it never was. */
  byDigest(digest: string): Promise<PilotImport | null>;
  byId(id: string): Promise<PilotImport | null>;
  /** The last ones, newest first, at most so many. */
  latest(limit: number): Promise<PilotImport[]>;
  /** Stores an import with all its rows, or nothing. */
  begin(pilotImport: PilotImport): Promise<void>;
  setStep(importId: string, key: string, step: Exclude<ImportStep, 'waiting'>, code: string | null): Promise<void>;
  /** Residents who were born on one of these days. */
  registeredBornOn(days: readonly CalendarDay[]): Promise<RegisteredResident[]>;
  /** Residents whose birth date nobody knows. */
  registeredWithoutBirthDate(): Promise<RegisteredResident[]>;
  /** Those of these route ids of which something is recorded. */
  routesThere(routeIds: readonly string[]): Promise<string[]>;
  /** Runs `work` while no other import runs anywhere; null, without running it, when one does. */
  alone<Result>(work: () => Promise<Result>): Promise<Result | null>;
};
