import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createChild, type Child } from './child.ts';

type UiOptions = { program: string; folder: string; temporalAddress: string; namespace: string; port: number };

/** The operators' screens of Temporal, on loopback. */
export async function createTemporalUi({ program, folder, temporalAddress, namespace, port }: UiOptions): Promise<Child> {
  const config = join(folder, 'temporal-ui');
  await mkdir(config, { recursive: true });
  const settings = { temporalGrpcAddress: temporalAddress, host: '127.0.0.1', port, enableUi: true, defaultNamespace: namespace, cors: { allowOrigins: [] } };
  await writeFile(join(config, 'local.yaml'), stringify(settings));
  const args = ['--root', folder, '--config', 'temporal-ui', '--env', 'local', 'start'];
  return createChild({ name: 'temporal-ui', folder, command: program, args, env: process.env });
}
