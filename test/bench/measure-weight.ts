import { get } from 'node:http';
import { atMost, type Figure } from './figures.ts';
import type { Website } from './website.ts';

const KB = 1_000;
/** What a browser of today takes. */
const ENCODINGS = 'gzip, deflate, br, zstd';

/** Bytes of the body as they cross the line. */
const weightOf = (address: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get(address, { headers: { Cookie: cookie, 'Accept-Encoding': ENCODINGS } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address}: ${String(answer.statusCode)}`));
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => void (bytes += chunk.length)).on('end', () => resolve(bytes));
    });
    request.on('error', reject);
  });

const addressIn = (page: string, ending: string): string => new RegExp(`/assets/[\\w-]+\\.${ending}`, 'u').exec(page)?.[0] ?? '/assets/none';

/** What one of the pages weighs, with the style and the script of all pages. */
export const measureWeight = async ({ url }: Website, cookie: string): Promise<Figure[]> => {
  const today = await (await fetch(`${url}/vandaag`, { headers: { Cookie: cookie } })).text();
  const route = /\/routes\/[0-9a-f-]{36}/u.exec(today)?.[0] ?? '/routes/none';
  const kB = async (path: string): Promise<number> => (await weightOf(`${url}${path}`, cookie)) / KB;
  return [
    atMost('Today, HTML', await kB('/vandaag'), 'kB', 60),
    atMost('a route, HTML', await kB(route), 'kB', 60),
    atMost('CSS', await kB(addressIn(today, 'css')), 'kB', 40),
    atMost('JavaScript', await kB(addressIn(today, 'js')), 'kB', 15),
  ];
};
