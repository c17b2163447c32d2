import type { SignInReason } from '#shared/domain/texts/web/sign-in.ts';

/** Only an address within this site; anything else leads to the start. */
export const pageWithin = (text: unknown): string => (typeof text === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : '/');

/** The page that offers to sign in, and knows where to go on afterwards. */
export const signInAddress = ({ page, reason }: { page: string; reason: SignInReason | null }): string => {
  const query = new URLSearchParams({ ...(page !== '/' && { naar: page }), ...(reason !== null && { reden: reason }) }).toString();
  return `/inloggen${query === '' ? '' : `?${query}`}`;
};
