import { idOf, type ThingId } from '#shared/domain/thing.ts';
import { SHORT } from './happenings.ts';

type Screen = { folder: string; environment: Readonly<Record<string, string>>; hasExample: boolean; aThing: ThingId | null; startedInMs: number };

const seconds = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const WIDTH = 18;
const row = (label: string, where: string): string => `  ${label.padEnd(WIDTH)}${where}`;
const rowIf = (label: string, where: string | undefined): string[] => (where === undefined ? [] : [row(label, where)]);

/** An address without who may enter. */
const place = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port === '' ? '' : `:${port}`}${pathname === '/' ? '' : `, database ${pathname.slice(1)}`}`;
};

/** What runs where, and what to try next. */
export function firstScreen({ folder, environment, hasExample, aThing, startedInMs }: Screen): string[] {
  const { WEB_URL = '', API_URL = '', OIDC_ISSUER = '', MAIL_URL, TEMPORAL_UI_URL, TEMPORAL_ADDRESS = '', DATABASE_URL = '' } = environment;
  const tryNext = [
    ...(hasExample ? ['  npm run token -- anouk', `  curl -H "Authorization: Bearer $(npm run -s token -- anouk)" ${API_URL}/v1/routes`] : []),
    ...(aThing === null ? [] : [`  npm run explain -- ${idOf(aThing).slice(0, SHORT)}`]),
    '  npm run verify',
  ];
  return [
    '',
    `Ontwikkellijn draait op deze computer (in ${seconds.format(startedInMs / 1_000)} s).`,
    '',
    row('Website', WEB_URL),
    row('API', `${API_URL}/v1/docs`),
    row('Inlogdienst', OIDC_ISSUER),
    ...rowIf('Opgevangen post', MAIL_URL),
    ...rowIf('Schermen Temporal', TEMPORAL_UI_URL),
    row('Temporal', TEMPORAL_ADDRESS),
    row('PostgreSQL', place(DATABASE_URL)),
    row('Gegevens', folder),
    '',
    'Probeer in een andere terminal:',
    ...tryNext,
    '',
    'Stoppen: Ctrl-C. Hieronder staat wat er gebeurt.',
    '',
  ];
}
