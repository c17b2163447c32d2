import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** One SQL statement with `$1` parameters; it is prepared once per connection under its name. */
export type Statement = { name: string; text: string };

export type Query = <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

export type Sql = {
  query: Query;
  /** Runs `work` in one transaction: kept when it returns, undone when it throws. */
  transaction<Result>(work: (query: Query) => Promise<Result>, mode?: 'read committed' | 'repeatable read, read only'): Promise<Result>;
};

type Runner = { query<Row extends QueryResultRow>(config: QueryConfig): Promise<QueryResult<Row>> };

const queryOn =
  (runner: Runner): Query =>
  async <Row extends QueryResultRow>({ name, text }: Statement, values: readonly unknown[]) =>
    (await runner.query<Row>({ name, text, values: [...values] })).rows;

/** Statements on MikroORM's own pool. Its `execute` writes parameters into the text, which would be parsed and planned anew each time. */
export const createSql = (pool: Pool): Sql => ({
  query: queryOn(pool),
  async transaction(work, mode = 'read committed') {
    const client = await pool.connect();
    let broken = true;
    try {
      await client.query(`begin isolation level ${mode}`);
      const result = await work(queryOn(client));
      await client.query('commit');
      broken = false;
      return result;
    } catch (error) {
      await client.query('rollback').then(
        () => (broken = false),
        () => undefined, // the connection is gone, and the transaction with it
      );
      throw error;
    } finally {
      client.release(broken);
    }
  },
});
