import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** A message as it was caught. `id` follows from its Message-ID, so a message that is sent twice is here once. */
export type CaughtMail = { id: string; to: string; subject: string; text: string; caughtAt: Date };

export type Mailbox = {
  keep(source: Buffer): Promise<void>;
  /** Newest first. */
  all(): Promise<CaughtMail[]>;
  byId(id: string): Promise<CaughtMail | null>;
};

const addressesOf = (to: Awaited<ReturnType<typeof simpleParser>>['to']): string =>
  [to ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

/** Keeps messages as files in a folder, so that they are still there after a restart. */
export async function openMailbox(folder: string): Promise<Mailbox> {
  await mkdir(folder, { recursive: true });
  const fileOf = (id: string): string => join(folder, `${id}.eml`);
  const read = async (id: string): Promise<CaughtMail> => {
    const [source, { birthtime }] = await Promise.all([readFile(fileOf(id)), stat(fileOf(id))]);
    const { to, subject, text } = await simpleParser(source, { skipTextToHtml: true });
    return { id, to: addressesOf(to), subject: subject ?? '', text: text ?? '', caughtAt: birthtime };
  };
  const ids = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
  return {
    async keep(source) {
      const { messageId } = await simpleParser(source, { skipTextToHtml: true });
      const id = createHash('sha256')
        .update(messageId ?? source)
        .digest('hex')
        .slice(0, 16);
      await writeFile(join(folder, `${id}.draft`), source);
      await rename(join(folder, `${id}.draft`), fileOf(id));
    },
    async all() {
      const mails = await Promise.all((await ids()).map(read));
      return mails.sort((one, other) => other.caughtAt.getTime() - one.caughtAt.getTime());
    },
    byId: async (id) => ((await ids()).includes(id) ? read(id) : null),
  };
}
