import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { templateWorkbook } from '#infra/pilot/template.ts';
import { CannotStart } from '#infra/run/cannot-start.ts';
import { askToken } from '#infra/run/example/ask-token.ts';
import { localEnvironment } from '#infra/run/local-environment.ts';
import { importConfig, type ImportConfig } from './config.ts';
import { sendFiles } from './send-files.ts';

/** The lead of the example. */
const LEAD = 'leonie';

const HOW_TO = [
  'Welke bestanden? Bijvoorbeeld: npm run import -- pilot.xlsx',
  '  of met losse bestanden: npm run import -- bedrijven.csv contactpersonen.csv plekken.csv inwoners.csv',
  '  --proef                    alles wordt nagekeken, en er verandert niets',
  '  --koppeling=koppeling.json welke kolom van het bestand welke van ons is',
  '  --sjabloon=pilot.xlsx      maak een leeg bestand om mee te beginnen (.xlsx of .ods)',
].join('\n');

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
const option = (name: string): string | null => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;

async function send(paths: readonly string[]): Promise<void> {
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readBytes(path) })));
  const mappingFile = option('koppeling');
  const mapping = mappingFile === null ? null : Buffer.from(await readBytes(mappingFile)).toString('utf8');
  const config = importConfig(await localEnvironment(process.env));
  const sending = { apiUrl: config.apiUrl, token: await tokenOf(config), dryRun: args.includes('--proef'), mapping, say: console.log };
  const { done, lines } = await sendFiles(files, sending);
  for (const line of lines) console.log(line);
  process.exitCode = done ? 0 : 1;
}

try {
  const template = option('sjabloon');
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (template === null && paths.length === 0) throw new CannotStart(HOW_TO);
  if (template !== null) await writeFile(template, templateWorkbook(template.endsWith('.ods') ? 'ods' : 'xlsx'));
  if (template !== null) console.log(`Het sjabloon staat in ${template}.`);
  if (paths.length > 0) await send(paths);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
