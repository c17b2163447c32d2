import type { Request } from 'express';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { withCovers } from '../absences/covers.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';

const challenge = (error?: string) => ({ headers: { 'WWW-Authenticate': `Bearer realm="ontwikkellijn"${error === undefined ? '' : `, error="${error}"`}` } });

/** Who the bearer token stands for at the identity provider, and until when. */
type SignedIn = { subject: string; untilMs: number };

export const signedInBy = async (request: Request, { verifier }: Pick<ApiDeps, 'verifier'>): Promise<SignedIn> => {
  const token = /^Bearer +([^ ]+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (token === undefined) throw problem('notSignedIn', challenge());
  const verified = await verifier.verify(token);
  if (verified.outcome === 'unreachable') throw problem('unavailable');
  if (verified.outcome === 'expired') throw problem('tokenExpired', challenge('invalid_token'));
  if (verified.outcome === 'invalid') throw problem('tokenInvalid', challenge('invalid_token'));
  return { subject: verified.subject, untilMs: verified.untilMs };
};

/** Who asks: a token's subject, looked up among the people who have access, with those for whom they stand in today. */
export const callerOf = async ({ subject, untilMs }: SignedIn, { people, absences, now }: Pick<ApiDeps, 'people' | 'absences' | 'now'>): Promise<Caller> => {
  const today = dayOf(now());
  const [person, away] = await Promise.all([people.bySubject(subject), absences.notOver(today)]);
  if (person === null) throw problem('unknownPerson');
  const { id: personId, party, companyId, residentId } = person;
  return withCovers({ personId, party, companyId, residentId, untilMs }, away, today);
};
