import type { Statement } from '../sql.ts';

/**
 * `$1` thing, `$2` key: the last sequence of the command with this key, and whether commands are held back. The events of one command share
 * moment and actor; the next one that differs, or has a key, belongs to another command.
 */
export const lookBefore: Statement = {
  name: 'look-before',
  text: `select command.sequence, command.digest, coalesce((select value = 'true'::jsonb from setting where key = 'draining'), false) as draining
    from (values (1)) as always left join (
      select first.digest, (
        select max(line.sequence) from journal line where line.thing = first.thing and line.sequence >= first.sequence and line.sequence < coalesce((
          select other.sequence from journal other where other.thing = first.thing and other.sequence > first.sequence
            and (other.key is not null or other.at <> first.at or other.event -> 'by' <> first.event -> 'by')
          order by other.sequence limit 1), 2147483647)
      ) as sequence
      from journal first where first.thing = $1 and first.key = $2
    ) as command on true`,
};

/** `$1` the thing before, `$2` how many. */
export const thingsAfter: Statement = { name: 'things-after', text: `select distinct thing from journal where thing > $1 order by thing limit $2` };

/** `$1` thing: what people did here themselves, and neither time nor another thing that tells how it took that (`isPersonal` in the domain). */
export const changesOf: Statement = {
  name: 'changes-of',
  text: `select count(*)::int as changes from journal where thing = $1 and event -> 'by' ->> 'party' <> 'time' and not event ? 'tell'`,
};
