import type { SignInReason } from '#shared/domain/texts/web/sign-in.ts';
import { addressWith } from '../http/address-with.ts';

/** Only an address within this site; anything else leads to the start. */
export const pageWithin = (text: unknown): string => (typeof text === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : '/');

/** The page that offers to sign in, and knows where to go on afterwards. */
export const signInAddress = ({ page, reason }: { page: string; reason: SignInReason | null }): string =>
  addressWith('/inloggen', { ...(page !== '/' && { naar: page }), ...(reason !== null && { reden: reason }) });
