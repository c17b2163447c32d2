import { coreWords } from './name-key.ts';
import { plain } from './plain.ts';

/** A row that may be about a company we know, or about that of another row. A person decides; nothing is done with it. */
export type LikelyCompany<Known> = { row: number; of: { row: number } | Known };

/** What people leave out of the name of a company, or write in another way. */
const LEFT_OUT: ReadonlySet<string> = new Set(['bv', 'nv', 'cv', 'vof', 'stichting', 'holding', 'maatschap', 'eenmanszaak', 'en', 'and']);

/** In a shorter name one other letter makes another name. */
const LEAST_LETTERS = 6;

function wordsOf(name: string): string[] {
  const dotted = name.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', '')); // B.V. is one word
  const words = coreWords(dotted).map((word) => word.replaceAll('ij', 'y'));
  const core = words.filter((word) => !LEFT_OUT.has(word));
  return core.length === 0 ? words : core;
}

type Written = { asWritten: string; inOrder: string };
const written = (name: string): Written => {
  const words = wordsOf(name);
  return { asWritten: words.join(''), inOrder: words.toSorted().join('') };
};

/** Whether one is the other with one letter too many, too few, another one, or two next to each other turned round. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < LEAST_LETTERS) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const [restOfShort, restOfLong] = [short.slice(from), long.slice(from)];
  const isLetter = /^\p{L}/u.test(restOfLong); // another number is another company
  if (short.length < long.length) return isLetter && restOfShort === restOfLong.slice(1);
  if (restOfShort.slice(1) === restOfLong.slice(1)) return isLetter && /^\p{L}/u.test(restOfShort);
  return restOfShort.slice(0, 2) === Array.from(restOfLong.slice(0, 2)).reverse().join('') && restOfShort.slice(2) === restOfLong.slice(2);
}

const isLike = (a: Written, b: Written): boolean =>
  a.asWritten === b.asWritten || a.inOrder === b.inOrder || isOneSlip(a.asWritten, b.asWritten) || isOneSlip(a.inOrder, b.inOrder);

/** `rows`: companies that would be taken over; `known`: those that are there. A name that is the same is the same company, and needs no person to look. */
export function likelyCompanies<Known extends { name: string }>(
  rows: readonly { row: number; name: string }[],
  known: readonly Known[],
): LikelyCompany<Known>[] {
  const there = known.map((company) => ({ of: company, name: company.name, ...written(company.name) }));
  const before: { of: { row: number }; name: string; asWritten: string; inOrder: string }[] = [];
  return rows.flatMap(({ row, name }) => {
    const here = written(name);
    const like = [...before, ...there].filter((other) => plain(other.name) !== plain(name) && isLike(here, other));
    before.push({ of: { row }, name, ...here });
    return like.map(({ of }) => ({ row, of }));
  });
}
