import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { freePortFrom, isFree } from './ports.ts';

/** What listens, the setting that demands a port for it, the port it has when nothing is in the way, and its name in a sentence. */
const wishes = {
  web: ['WEB_PORT', 4100, 'de website'],
  api: ['API_PORT', 4000, 'de API'],
  identity: ['IDENTITY_PORT', 4010, 'de inlogdienst'],
  mailPage: ['MAIL_PORT', 4020, 'de postpagina'],
  smtp: ['SMTP_PORT', 4025, 'de postvanger'],
  temporalUi: ['TEMPORAL_UI_PORT', 4030, 'de schermen van Temporal'],
  temporal: ['TEMPORAL_PORT', 4033, 'Temporal'],
  postgres: ['POSTGRES_PORT', 4032, 'PostgreSQL'],
  metrics: ['METRICS_PORT', 4040, 'de metingen van de worker'],
} as const satisfies Record<string, readonly [setting: string, port: number, label: string]>;

export type PortName = keyof typeof wishes;
export type Ports = Readonly<Record<PortName, number>>;

/** Temporal keeps ports in a `smallint`. */
const port = z.coerce.number().int().min(1_024).max(32_767);

async function demanded(setting: string, label: string, text: string): Promise<number> {
  const { success, data } = port.safeParse(text);
  if (!success) throw new CannotStart(`${setting} is "${text}" en dat kan niet: kies een getal van 1024 tot en met 32767.`);
  if (await isFree(data)) return data;
  throw new CannotStart(`Poort ${data} voor ${label} is al bezet: stop wat daar draait, of kies met ${setting} een andere poort.`);
}

/**
 * A port for each of `names`. One that was demanded by the environment must be free, or CannotStart is thrown; another is the next free one,
 * and `say` tells so.
 */
export async function choosePorts(names: readonly PortName[], env: Readonly<Record<string, string | undefined>>, say: (line: string) => void): Promise<Ports> {
  const chosen: Record<PortName, number> = { web: 0, api: 0, identity: 0, mailPage: 0, smtp: 0, temporalUi: 0, temporal: 0, postgres: 0, metrics: 0 };
  const taken = (): number[] => Object.values(chosen);
  const next = async (wanted: number): Promise<number> => {
    const free = await freePortFrom(wanted);
    return taken().includes(free) ? next(free + 1) : free;
  };
  const isDemanded = (name: PortName): boolean => (env[wishes[name][0]] ?? '') !== '';
  for (const name of names.filter(isDemanded)) {
    const [setting, , label] = wishes[name];
    chosen[name] = await demanded(setting, label, env[setting] ?? '');
  }
  for (const name of names.filter((one) => !isDemanded(one))) {
    const [setting, wanted, label] = wishes[name];
    chosen[name] = await next(wanted);
    if (chosen[name] !== wanted) say(`Poort ${wanted} voor ${label} is bezet. Het wordt poort ${chosen[name]} (zelf kiezen kan met ${setting}).`);
  }
  return chosen;
}
