/** Excel writes this line for itself; it is not shown as a row. */
const SEPARATOR_LINE = /^sep=([;,])\r?\n/iu;

export function withoutSeparatorLine(text: string): { text: string; separator: string | null } {
  const found = SEPARATOR_LINE.exec(text);
  return found === null ? { text, separator: null } : { text: text.slice(found[0].length), separator: found[1] ?? null };
}

/** What stands between the headings: the one of `;` and `,` that the first line has most of, outside quotation marks. */
export function delimiterOf(text: string): ';' | ',' {
  const heading = /^[^\r\n]*/u.exec(text)?.[0].replace(/"[^"]*"/gu, '') ?? '';
  return heading.split(',').length > heading.split(';').length ? ',' : ';';
}
