import type { LineDefinition } from '#shared/domain/line/line.ts';
import { lines as ownLines } from '#shared/domain/line/lines.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Lines, PublishedLine } from '#shared/ports/lines.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const columns = `definition as line, (extract(epoch from published_at) * 1000)::float8 as "publishedMs", digest`;

const statements = {
  all: { name: 'line-versions', text: `select ${columns} from line_version` },
  /** `$1` key. */
  underKey: { name: 'line-version-under-key', text: `select ${columns} from line_version where key = $1` },
  /** `$1` line, `$2` version, `$3` definition, `$4` who, `$5` key, `$6` digest. */
  publish: {
    name: 'line-version-publish',
    text: `insert into line_version (line_id, version, definition, published_by, key, digest) values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing returning ${columns}`,
  },
} satisfies Record<string, Statement>;

type Row = { line: LineDefinition; publishedMs: number; digest: string };

const published = ({ line, publishedMs }: Row): PublishedLine => ({ line, publishedAt: instant(publishedMs) });
const inOrder = (a: PublishedLine, b: PublishedLine): number => (a.line.id === b.line.id ? a.line.version - b.line.version : a.line.id < b.line.id ? -1 : 1);

/** The lines that came with the code and, after them, what was published here. */
export const createLines = ({ db: { sql } }: { db: Database }): Lines => ({
  async all() {
    const rows = await sql.query<Row>(statements.all, []);
    return [...ownLines.map((line) => ({ line, publishedAt: null })), ...rows.map(published)].toSorted(inOrder);
  },
  async underKey(key) {
    const [row] = await sql.query<Row>(statements.underKey, [key]);
    return row === undefined ? null : { ...published(row), digest: row.digest };
  },
  async publish({ line, publishedBy, key, digest }) {
    const [row] = await sql.query<Row>(statements.publish, [line.id, line.version, JSON.stringify(line), publishedBy, key, digest]);
    return row === undefined ? null : published(row);
  },
});
