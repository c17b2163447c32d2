import type { CalendarDay } from '#shared/domain/time/brands.ts';

/** `waiting`: not done yet; `begun`: the route runs; `left-out`: the resident had a route already. */
export type ImportStep = 'waiting' | 'begun' | 'left-out';

/** One row on its way. Holds no personal data: `key` is made from the import's id and who the row is about. */
export type ImportRow = { key: string; row: number; residentId: string; routeId: string; step: ImportStep };

/** The import of one file, recognised by its digest. `importedOn` is the day it was first sent: the days in it are read as of that day. */
export type PilotImport = { id: string; digest: string; importedOn: CalendarDay; by: string; rows: ImportRow[] };

export type RegisteredResident = {
  id: string;
  routeId: string;
  givenName: string;
  familyName: string;
  birthDate: CalendarDay;
  /** Whether anything of their route is recorded. */
  hasRoute: boolean;
};

export type PilotImports = {
  /** The import that this file began before; null where it never was. */
  byDigest(digest: string): Promise<PilotImport | null>;
  /** Stores an import with all its rows, or nothing. */
  begin(pilotImport: PilotImport): Promise<void>;
  setStep(importId: string, key: string, step: Exclude<ImportStep, 'waiting'>): Promise<void>;
  /** Residents who were born on one of these days. */
  registeredBornOn(days: readonly CalendarDay[]): Promise<RegisteredResident[]>;
  /** Runs `work` while no other import runs anywhere; null, without running it, when one does. */
  alone<Result>(work: () => Promise<Result>): Promise<Result | null>;
};
