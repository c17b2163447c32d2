type Decoded = { readable: true; text: string } | { readable: false; because: 'isNotText' };

/** Nothing a person types: a file with these in it is no text. */
const UNTYPED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;

/** UTF-8 where the bytes are that; what a Dutch Windows writes otherwise. */
export function textOf(bytes: Uint8Array): Decoded {
  const text = utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return UNTYPED.test(text) ? { readable: false, because: 'isNotText' } : { readable: true, text };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
