/** An address with what is asked of it, encoded; without anything asked it is the path alone. */
export const addressWith = (path: string, query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
};
