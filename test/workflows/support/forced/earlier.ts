import type { Instant } from '#shared/domain/time/brands.ts';
import { forced } from './force.ts';

export const { company, errand, route } = forced('2026-11-25T09:00:00.000Z' as Instant);
