import { navigation } from '#shared/domain/texts/web/frame.ts';
import type { Me } from '../session/session-data.ts';

/** Each place in the menu, for whoever holds the permission to see something there. The API says who that is. */
const places = [
  { to: '/vandaag', label: navigation.today, permission: 'commitment:read' },
  { to: '/routes', label: navigation.routes, permission: 'route:read' },
  { to: '/aanmelden', label: navigation.request, permission: 'resident:register' },
  { to: '/afwezig', label: navigation.absence, permission: 'absence:read' },
] as const;

export const navigationFor = ({ permissions }: Pick<Me, 'permissions'>): { to: string; label: string }[] =>
  places.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => ({ to, label }));
