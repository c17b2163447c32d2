import { Router } from 'express';

const MONTHS_VALID = 6;

/** Where to report a weakness (RFC 9116). */
export const createSecurityTxt = ({ contact, url }: { contact: string; url: string }, now: () => Date): Router => {
  const router = Router({ strict: true, caseSensitive: true });
  router.get('/.well-known/security.txt', (_request, response) => {
    const expires = now();
    expires.setUTCMonth(expires.getUTCMonth() + MONTHS_VALID, 1);
    expires.setUTCHours(0, 0, 0, 0);
    response
      .type('text/plain')
      .send(`Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: nl, en\nCanonical: ${url}/.well-known/security.txt\n`);
  });
  return router;
};
