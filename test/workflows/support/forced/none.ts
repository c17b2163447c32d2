import { forced } from './force.ts';

export const { errand, route } = forced(null);
