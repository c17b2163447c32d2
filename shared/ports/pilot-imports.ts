import type { Actor } from '#shared/domain/actor.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import type { RowWork } from '#shared/domain/pilot-import/row-work.ts';
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
export type NewImport = { id: string; digest: string; importedOn: CalendarDay; by: string };

/** `isOpen`: its work is kept, and whoever looks may go on with it; `isRunning`: somebody is at it. */
export type PilotImport = NewImport & { isOpen: boolean; isRunning: boolean; rows: ImportRow[] };

/** A row with what is to be done; null for a row that is done. */
export type RowToDo = { row: ImportRow; work: RowWork | null };

/** What a run needs besides its rows: in whose name, and which line the residents follow. */
export type RunSettings = { by: Actor; line: LineDefinition };

/** The turn to import: one process at a time. `lost` is aborted when it was taken away, as when the database went down. */
export type ImportTurn = {
  lost: AbortSignal;
  /** Gives it back: whoever asks next has it. */
  end(): Promise<void>;
};

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
  /** Stores an import with all its rows, in place of what was stored of it, or nothing. Only for whoever has the turn, while no other is open. */
  begin(pilotImport: NewImport, settings: RunSettings, rows: readonly RowToDo[]): Promise<void>;
  /** The one that is open; null where none is. */
  open(): Promise<NewImport | null>;
  /** What is to be done for the one that is open, in the order of the sheets; rows that failed are among it. */
  openWork(): Promise<{ id: string; settings: RunSettings; rows: { row: ImportRow; work: RowWork }[] } | null>;
  /** Notes what became of a row. What was to be done for it is forgotten, unless it failed. */
  setStep(importId: string, key: string, step: Exclude<ImportStep, 'waiting'>, code: string | null): Promise<void>;
  /** Nobody goes on with it by themselves any more: all that was to be done is forgotten, which rows wait is not. */
  close(importId: string): Promise<void>;
  /** Null where somebody has it. Whoever is killed gives it back. */
  takeTurn(): Promise<ImportTurn | null>;
  /** Residents who were born on one of these days. */
  registeredBornOn(days: readonly CalendarDay[]): Promise<RegisteredResident[]>;
  /** Residents whose birth date nobody knows. */
  registeredWithoutBirthDate(): Promise<RegisteredResident[]>;
  /** Those of these route ids of which something is recorded. */
  routesThere(routeIds: readonly string[]): Promise<string[]>;
};
