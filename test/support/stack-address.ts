/** How the addresses of the shared stack travel from jest's global setup to the test files: by environment, which its workers inherit. */
const POSTGRES = 'ONTWIKKELLIJN_TEST_POSTGRES';
const RUN = 'ONTWIKKELLIJN_TEST_RUN';
const TEMPORAL = 'ONTWIKKELLIJN_TEST_TEMPORAL';

export const TEMPLATE = 'template_migrated';

export function publish(postgresUrl: string, temporal: string): void {
  process.env[RUN] = String(process.pid);
  process.env[POSTGRES] = postgresUrl;
  process.env[TEMPORAL] = temporal;
}

const read = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is absent: this test needs the shared stack, so it belongs in a folder of jest's project "system".`);
  return value;
};

export const sharedPostgresUrl = (): string => read(POSTGRES);
export const sharedTemporalAddress = (): string => read(TEMPORAL);

/** The process that leads this test run; its pid is in the name of everything that must end with it. */
export const runOf = (): number => Number(process.env[RUN] ?? process.pid);
