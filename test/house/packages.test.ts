import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { root, textOf } from './tree.ts';

type Lock = { packages: Record<string, { version?: string }> };
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string>; optionalDependencies: Record<string, string> };

/** Which version of a package another package gets when it asks for it. */
function versionSeenBy(asker: string, wanted: string): string {
  const ask = createRequire(`${root}node_modules/${asker}/package.json`);
  const folder = ask.resolve.paths(wanted)?.find((path) => existsSync(`${path}/${wanted}/package.json`));
  return (JSON.parse(readFileSync(`${String(folder)}/${wanted}/package.json`, 'utf8')) as { version: string }).version;
}

it('gives every part of Temporal the same protobufjs 8, or a stored history cannot be replayed', () => {
  const askers = ['@temporalio/proto', '@temporalio/common', '@temporalio/client', '@temporalio/worker'];
  const versions = new Set(askers.map((asker) => versionSeenBy(asker, 'protobufjs')));

  expect(versions.size).toBe(1);
  expect([...versions][0]).toMatch(/^8\./);
  expect(versionSeenBy('..', 'protobufjs')).toBe([...versions][0]);
});

it('has one version of everything from Temporal and from MikroORM', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as Lock;
  const versionsOf = (scope: string): string[] => [
    ...new Set(Object.entries(packages).flatMap(([path, { version }]) => (path.includes(`node_modules/${scope}/`) && version !== undefined ? [version] : []))),
  ];

  expect(versionsOf('@temporalio')).toHaveLength(1);
  expect(versionsOf('@mikro-orm')).toHaveLength(1);
});

it('pins every package exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf('package.json')) as Manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
