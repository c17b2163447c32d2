import { FirstTables } from './first-tables.ts';

/** In order; names are stored in the database and never change. */
export const migrations = [{ name: '2026-11-first-tables', class: FirstTables }];
