import type { KindMapping } from '#shared/domain/pilot-import/mapping.ts';

/** Which organisation sends a sheet with which headings; `headerSet` is a digest of them, whatever their order. */
export type MappingPlace = { organisation: string; headerSet: string };

/** How columns with other headings than ours were mapped before. */
export type ColumnMappings = {
  /** Null where this organisation never sent these headings with a mapping. */
  recall(place: MappingPlace): Promise<KindMapping | null>;
  /** Replaces what was remembered for these headings. */
  remember(place: MappingPlace, mapping: KindMapping, by: string): Promise<void>;
};
