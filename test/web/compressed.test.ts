import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { createAssets } from '#services/web/assets/assets.ts';
import { sendCompressed } from '#services/web/http/compressed.ts';

const page = '<p>Iedereen doet mee — ook jij.</p>'.repeat(200);
type Got = { headers: IncomingMessage['headers']; body: Buffer };

describe('what is sent to a browser', () => {
  let server: Server;
  let style: string;

  beforeAll(async () => {
    const { urls, router } = await createAssets();
    style = urls.style;
    const app = express().use(router);
    app.get('/page', (request, response) => sendCompressed(request, response.type('html'), page));
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = (path: string, encoding: string | null): Promise<Got> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const headers = encoding === null ? {} : { 'Accept-Encoding': encoding };
      get({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
      }).on('error', reject);
    });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('comes small to one that takes %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask('/page', accepted);

    expect(headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(body.length), 'content-type': 'text/html; charset=utf-8' });
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(page.length / 10);
    expect(unpack(body).toString()).toBe(page);
  });

  it.each([null, 'identity', 'zstd'])('comes as it is to one that takes %s', async (accepted) => {
    const { headers, body } = await ask('/page', accepted);

    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(page);
  });

  it('is the same style in every form, and may be kept', async () => {
    const [plain, small, first, again] = [await ask(style, null), await ask(style, 'gzip'), await ask(style, 'br'), await ask(style, 'br')];

    expect(gunzipSync(small.body).toString()).toBe(plain.body.toString());
    expect(brotliDecompressSync(first.body).toString()).toBe(plain.body.toString());
    expect(again.body.equals(first.body)).toBe(true);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/css; charset=utf-8' });
  });
});
