/** `$1` things: how far each is shown. */
export const SHOWN = { name: 'shown', text: `select thing, sequence from snapshot where thing = any($1::text[])` };
