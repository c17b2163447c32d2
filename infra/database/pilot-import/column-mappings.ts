import type { KindMapping } from '#shared/domain/pilot-import/mapping.ts';
import type { ColumnMappings } from '#shared/ports/column-mappings.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const recall: Statement = {
  name: 'recall-column-mapping',
  text: `select "kind", "columns" from "column_mapping" where "organisation" = $1 and "header_set" = $2`,
};

const remember: Statement = {
  name: 'remember-column-mapping',
  text: `insert into "column_mapping" ("organisation", "header_set", "kind", "columns", "by") values ($1, $2, $3, $4::jsonb, $5)
    on conflict ("organisation", "header_set")
    do update set "kind" = excluded."kind", "columns" = excluded."columns", "by" = excluded."by", "updated_at" = clock_timestamp()`,
};

export const createColumnMappings = ({ sql }: Pick<Database, 'sql'>): ColumnMappings => ({
  recall: async ({ organisation, headerSet }) => (await sql.query<KindMapping>(recall, [organisation, headerSet]))[0] ?? null,
  async remember({ organisation, headerSet }, { kind, columns }, by) {
    await sql.query(remember, [organisation, headerSet, kind, JSON.stringify(columns), by]);
  },
});
