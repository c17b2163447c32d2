const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/**
 * Where two pieces of JSON differ first, as a path like `stage.match[0].id`; null when they say the same. The order of keys says nothing,
 * and a key without a value is the same as no key. Gives no values: they may be about a person.
 */
export const firstDifference = (left: unknown, right: unknown, path = ''): string | null => {
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return Object.is(left, right) ? null : path || 'everything';
  for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()) {
    const step = Array.isArray(left) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    const difference = firstDifference(left[key], right[key], step);
    if (difference !== null) return difference;
  }
  return null;
};
