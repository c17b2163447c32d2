import type { ProblemBody } from '#shared/contracts/problem.ts';

export type Answer = { status: number; headers: Headers; text: string; problem: ProblemBody };

/** A request as anybody can make it, also a wrong one; an answer that is not JSON has an empty problem. */
export const send = async (
  url: string,
  init: Omit<RequestInit, 'headers'> & { token?: string | null; headers?: Record<string, string> } = {},
): Promise<Answer> => {
  const { token, headers, ...rest } = init;
  const response = await fetch(url, { ...rest, headers: { ...(typeof token === 'string' && { Authorization: `Bearer ${token}` }), ...headers } });
  const text = await response.text();
  const isProblem = text !== '' && response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  return { status: response.status, headers: response.headers, text, problem: (isProblem ? JSON.parse(text) : {}) as ProblemBody };
};
