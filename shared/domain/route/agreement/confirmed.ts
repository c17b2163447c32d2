import type { Agreement } from '../route.ts';
import { agreementSides } from '../vocabulary.ts';

/** Whether resident, company and municipality have all confirmed what stands now. */
export const isConfirmed = ({ sides }: Agreement): boolean => agreementSides.every((side) => sides[side].confirmedOn !== null);
