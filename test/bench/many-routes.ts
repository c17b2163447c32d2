import { connect } from '#infra/database/connect.ts';

/** Each copy of what there is, under ids of its own; names and days vary with it. */
const copies = (from: number, to: number): string[] => {
  const id = (column: string): string => `overlay(${column} placing lpad(to_hex(copy), 6, '0') from 1 for 6)`;
  const thing = `'route/' || ${id(`substr(thing, 7)`)}`;
  const series = `generate_series(${String(from)}, ${String(to)}) as copy`;
  return [
    `create temporary table first_routes as select * from snapshot where kind = 'route'`,
    `insert into resident (id, route_id, given_name, family_name, birth_date, email, phone)
      select ${id('id')}, ${id('route_id')}, given_name, family_name || ' ' || copy, birth_date, email, phone from resident, ${series}`,
    `insert into commitment (thing, position, id, kind, owner_party, owner_id, since, until, then_type)
      select ${thing}, position, id, kind, owner_party, owner_id, since, until, then_type from commitment, ${series} where thing in (select thing from first_routes)`,
    `insert into snapshot (thing, kind, sequence, v, state, stage, coach_id, company_id, other_company_id, resident_id, due_on)
      select ${thing}, kind, sequence, v, state, stage, coach_id, company_id, other_company_id, ${id('resident_id')}, due_on from first_routes, ${series}`,
  ];
};

/** Makes every route so many routes, in what is read of them (`factor` 20: of five thousand, a hundred thousand). */
export const multiplyRoutes = async (databaseUrl: string, factor: number): Promise<void> => {
  const client = await connect(databaseUrl);
  try {
    for (const statement of copies(1, factor - 1)) await client.query(statement);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
};
