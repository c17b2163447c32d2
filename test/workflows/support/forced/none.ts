import { forced } from './force.ts';

export const { company, errand, route } = forced(null);
