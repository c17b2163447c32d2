/** Words before a family name that people leave out, shorten or put in another cell (the Dutch ones, and those of neighbours). */
const PREFIXES: ReadonlySet<string> = new Set([
  ...['van', 'vd', 'v', 'de', 'der', 'den', 'd', 'het', 't', 'ter', 'ten', 'te'],
  ...['op', 'in', 'aan', 'bij', 'von', 'zu', 'zum', 'zur', 'la', 'le', 'les', 'du'],
  ...['des', 'di', 'da', 'do', 'dos', 'della', 'del', 'el', 'al', 'bin', 'ibn', 'ben'],
  ...['ould'],
]);

/** Letters that have no accent to take off. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ĳ: 'ij' };

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıĳ]/gu, (letter) => LETTERS[letter] ?? letter);

/** The words of a name that tell it from another: without accents and prefixes. A name that is nothing else keeps them. */
export function coreWords(name: string): string[] {
  const words = lettersOf(name)
    .replace(/v\.\s?d\./gu, 'vd ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const core = words.filter((word) => !PREFIXES.has(word));
  return core.length === 0 ? words : core;
}

const coreOf = (name: string): string => coreWords(name).join('');

/** The same for two ways to write one name: with or without accents, hyphens and prefixes, and with given and family name in each other's cell. */
export const nameKey = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  [coreOf(givenName), coreOf(familyName)].sort().join('|');
