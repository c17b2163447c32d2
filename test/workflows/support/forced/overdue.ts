import type { Instant } from '#shared/domain/time/brands.ts';
import { forced } from './force.ts';

export const { company, errand, route } = forced('2001-01-01T00:00:00.000Z' as Instant);
