import { readFile } from 'node:fs/promises';
import { CannotStart } from '#infra/run/cannot-start.ts';
import { askToken } from '#infra/run/example/ask-token.ts';
import { localEnvironment } from '#infra/run/local-environment.ts';
import { importConfig, type ImportConfig } from './config.ts';
import { sendFile } from './send-file.ts';

/** The lead of the example. */
const LEAD = 'leonie';

async function tokenOf({ token, issuer }: ImportConfig): Promise<string> {
  if (token !== null) return token;
  if (issuer === null) throw new CannotStart('Namens wie? Geef een token van een programmaleider of beheerder mee in API_TOKEN.');
  return askToken(issuer, LEAD);
}

async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new CannotStart(`Het bestand ${file} is er niet of kan niet worden gelezen.`);
  return new Uint8Array(bytes);
}

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
try {
  if (file === undefined) throw new CannotStart('Welk bestand? Bijvoorbeeld: npm run import -- pilot.csv (met --proef erbij verandert er niets)');
  const bytes = await readBytes(file);
  const config = importConfig(await localEnvironment(process.env));
  const { done, lines } = await sendFile(bytes, { apiUrl: config.apiUrl, token: await tokenOf(config), dryRun: args.includes('--proef') });
  for (const line of lines) console.log(line);
  process.exitCode = done ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
