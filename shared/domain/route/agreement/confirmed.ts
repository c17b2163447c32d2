import type { Agreement } from '../route.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';

/** Whether resident, company and municipality have all confirmed what stands now. */
export const isConfirmed = ({ sides }: Agreement): boolean => agreementSides.every((side) => sides[side].confirmedOn !== null);

/** Whether this side has not confirmed yet. */
export const isOpen = ({ sides }: Agreement, side: AgreementSide): boolean => sides[side].confirmedOn === null;
