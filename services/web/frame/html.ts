import type { html } from 'hono/html';

/** A piece of a page; what is put into it is escaped, unless it is itself such a piece. */
export type Html = ReturnType<typeof html>;
