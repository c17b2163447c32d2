import { problem } from '../problem.ts';

export const FORM_TYPE = 'multipart/form-data';

const FILE = 'file';
const HEADERS_END = '\r\n\r\n';

type ReceivedFile = { name: string; bytes: Uint8Array };
type Part = { name: string; fileName: string | null; content: Buffer };

/** The files of a form (RFC 7578), all under the name `file`, and its other fields as the JSON that is in them. */
export function readForm(received: Uint8Array, contentType: string): { files: ReceivedFile[] } & Record<string, unknown> {
  const parts = partsOf(Buffer.from(received), boundaryOf(contentType));
  const files = parts.flatMap(({ name, fileName, content }) =>
    name === FILE && fileName !== null ? [{ name: fileName, bytes: new Uint8Array(content) }] : [],
  );
  // a file under another name: the schema says that this field does not exist
  const others = parts.filter(({ name, fileName }) => name !== FILE || fileName === null);
  const fields: Record<string, unknown> = Object.fromEntries(others.map(({ name, content }) => [name, jsonOf(content.toString('utf8'))]));
  return { ...fields, files };
}

const malformed = () => problem('malformedForm');

const boundaryOf = (contentType: string): string => {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/iu.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw malformed();
  return boundary;
};

/** What stands between the boundaries; the last one has two hyphens behind it. */
function partsOf(body: Buffer, boundary: string): Part[] {
  const line = `\r\n--${boundary}`;
  const all = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  for (let at = all.indexOf(line); ;) {
    if (at < 0) throw malformed();
    const from = at + line.length;
    if (all.toString('latin1', from, from + 2) === '--') return parts;
    const end = all.indexOf(line, from);
    if (end < 0) throw malformed();
    parts.push(partOf(all.subarray(from + '\r\n'.length, end)));
    at = end;
  }
}

function partOf(part: Buffer): Part {
  const headersEnd = part.indexOf(HEADERS_END);
  if (headersEnd < 0) throw malformed();
  const disposition = /^content-disposition:\s*form-data\s*(;.*)$/imu.exec(part.toString('utf8', 0, headersEnd))?.[1] ?? '';
  const name = /;\s*name="([^"\r\n]*)"/iu.exec(disposition)?.[1];
  if (name === undefined) throw malformed();
  return { name, fileName: /;\s*filename="([^"\r\n]*)"/iu.exec(disposition)?.[1] ?? null, content: part.subarray(headersEnd + HEADERS_END.length) };
}

/** The text itself where it is no JSON: the schema then says what is expected. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
