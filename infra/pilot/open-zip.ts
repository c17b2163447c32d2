import { inflateRawSync } from 'node:zlib';

type Entry = { name: string; isEncrypted: boolean; method: number; packed: Uint8Array; size: number };
/** `names`: what is in it; `read`: one of them as text, null where it is not there. */
export type Zip = { names: readonly string[]; isEncrypted: boolean; read(name: string): string | null };
type Opened = { opened: true; zip: Zip } | { opened: false; because: 'broken' | 'huge' };

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

const MOST_ENTRIES = 1_000;
/** Unpacked, all of it together: a workbook of two thousand rows is far below this. */
const MOST_BYTES = 64_000_000;

class Huge extends Error {}

/** Looks into a zip and unpacks every part of it once, within limits, so that nobody after us can be made to unpack more than is said in it. */
export function openZip(bytes: Uint8Array): Opened {
  try {
    const entries = entriesOf(Buffer.from(bytes));
    const contents = new Map<string, Uint8Array>();
    let room = MOST_BYTES;
    for (const entry of entries) {
      const content = entry.isEncrypted ? new Uint8Array() : unpack(entry, room);
      room -= content.length;
      contents.set(entry.name, content);
    }
    const read: Zip['read'] = (name) => {
      const content = contents.get(name);
      return content === undefined ? null : Buffer.from(content).toString('utf8');
    };
    return { opened: true, zip: { names: [...contents.keys()], isEncrypted: entries.some(({ isEncrypted }) => isEncrypted), read } };
  } catch (error) {
    return { opened: false, because: error instanceof Huge ? 'huge' : 'broken' };
  }
}

function entriesOf(zip: Buffer): Entry[] {
  const end = directoryEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new Huge();
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no entry here');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const content = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packed: zip.subarray(content, content + zip.readUInt32LE(at + 20)),
      size: zip.readUInt32LE(at + 24),
    };
    at += 46 + nameLength + extraLength + commentLength;
    return entry;
  });
}

function directoryEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - LONGEST_COMMENT); at--) if (zip.readUInt32LE(at) === DIRECTORY_END) return at;
  throw new RangeError('no directory');
}

/** Throws where the content is not as large as the directory says: then it was made to mislead. */
function unpack({ method, packed, size }: Entry, room: number): Uint8Array {
  if (size > room) throw new Huge();
  if (method !== STORED && method !== DEFLATED) throw new RangeError('packed in a way we do not know');
  const content = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  if (content.length !== size) throw new RangeError('not the size it says');
  return content;
}
