import type { Statement } from '../sql.ts';

/** `$1` thing: nothing of it can be folded, so nothing of it is shown. */
export const forgetSnapshot: Statement = {
  name: 'forget-snapshot',
  text: `with gone as (delete from commitment where thing = $1) delete from snapshot where thing = $1`,
};
