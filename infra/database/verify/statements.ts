import type { Statement } from '../sql.ts';

/** `$1` thing. */
export const lastSequence: Statement = { name: 'last-sequence', text: `select coalesce(max(sequence), 0) as last from journal where thing = $1` };

/** `$1` thing: what is shown, in the shape of a picture. */
export const shownPicture: Statement = {
  name: 'shown-picture',
  text: `select sequence, v, state, stage, coach_id, company_id, other_company_id, resident_id, due_on, (
      select coalesce(jsonb_agg(to_jsonb(commitment) - 'thing' order by position), '[]') from commitment where commitment.thing = snapshot.thing
    ) as commitments from snapshot where thing = $1`,
};

/** `$1` thing. */
export const openStuck: Statement = {
  name: 'open-stuck',
  text: `select code, sequence, detail from stuck where thing = $1 and cleared_at is null order by code, sequence`,
};

/** `$1` the thing before, `$2` how many: everything the database knows of. */
export const knownThingsAfter: Statement = {
  name: 'known-things-after',
  text: `(select thing from journal where thing > $1 group by thing order by thing limit $2)
    union (select thing from snapshot where thing > $1 order by thing limit $2)
    union (select thing from stuck where thing > $1 group by thing order by thing limit $2)
    order by thing limit $2`,
};
