import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Router } from 'express';
import type { AssetUrls } from '../frame/layout.ts';
import { createCompressed } from '../http/compressed.ts';
import { tokensFor } from './tokens.ts';

/** Our own style and script, and where pages find them: the address changes with the content, so that browsers may keep them for ever. */
export type Assets = { urls: AssetUrls; router: Router };

const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
const COMPONENTS = [
  'body',
  'alert',
  'button',
  'data-badge',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'heading-1',
  'heading-2',
  'link',
  'paragraph',
  'radio-button',
  'select',
  'skip-link',
  'table',
  'textarea',
  'textbox',
].map((name) => `@utrecht/${name}-css/dist/index.min.css`);

const YEAR = 'public, max-age=31536000, immutable';

const ofPackage = (path: string): Promise<string> => readFile(new URL(import.meta.resolve(path)), 'utf8');
const ofOurs = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

/** The components of NL Design System with the tokens that they use, then what is ours. */
const makeStyle = async (): Promise<string> => {
  const [tokens, own, ...components] = await Promise.all([ofPackage(THEME), ofOurs('./theme.css'), ...COMPONENTS.map(ofPackage)]);
  const used = components.join('\n');
  return [tokensFor(`${used}\n${own}`, tokens), used, own].join('\n');
};

const addressOf = (content: string, ending: string): string => `/assets/${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${ending}`;

export const createAssets = async (): Promise<Assets> => {
  const [style, script] = await Promise.all([makeStyle(), ofOurs('./site.js')]);
  const urls = { style: addressOf(style, 'css'), script: addressOf(script, 'js') };
  const router = Router({ strict: true, caseSensitive: true });
  const [sendStyle, sendScript] = [createCompressed(style), createCompressed(script)];
  router.get(urls.style, (request, response) => sendStyle(request, response.set('Cache-Control', YEAR).type('css')));
  router.get(urls.script, (request, response) => sendScript(request, response.set('Cache-Control', YEAR).type('js')));
  router.get('/favicon.ico', (_request, response) => void response.set('Cache-Control', YEAR).status(204).end());
  return { urls, router };
};
