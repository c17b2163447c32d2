import { parse } from 'yaml';
import { API_VERSION } from '#services/api/api-version.ts';
import { textOf } from './tree.ts';

type Description = { shortDescription: string; longDescription: string; features: string[] };
type PublicCode = {
  publiccodeYmlVersion: string;
  name: string;
  url: string;
  softwareVersion: string;
  platforms: string[];
  developmentStatus: string;
  softwareType: string;
  description: Record<string, Description>;
  legal: { license: string };
  maintenance: { type: string; contacts: { name: string }[] };
  localisation: { localisationReady: boolean; availableLanguages: string[] };
};

const description = parse(textOf('publiccode.yml')) as PublicCode;
const manifest = JSON.parse(textOf('package.json')) as { version: string; license: string };

it('describes this software as the standard for public code asks', () => {
  expect(description).toMatchObject({ publiccodeYmlVersion: '0.7.0', softwareType: 'standalone/web', developmentStatus: 'development' });
  expect(new URL(description.url).protocol).toBe('https:');
  expect(description.maintenance.contacts.length).toBeGreaterThan(0);
  expect(description.localisation.availableLanguages).toContain('nl');
});

it.each(['nl', 'en'])('fits the description in %s into the lengths a catalogue takes', (language) => {
  const { shortDescription = '', longDescription = '', features = [] } = description.description[language] ?? {};

  expect(shortDescription.length).toBeGreaterThan(0);
  expect(shortDescription.length).toBeLessThanOrEqual(150);
  expect(longDescription.length).toBeGreaterThanOrEqual(150);
  expect(longDescription.length).toBeLessThanOrEqual(10_000);
  expect(features.length).toBeGreaterThan(0);
});

it('gives the same version and licence as the package', () => {
  expect({ version: description.softwareVersion, license: description.legal.license }).toEqual({ version: manifest.version, license: manifest.license });
});

it('keeps a change log for the version of the API that is served', () => {
  expect(textOf('CHANGELOG.md').split('## API')[1]).toContain(`[${API_VERSION}]`);
});
