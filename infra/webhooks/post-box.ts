import { Webhook } from 'standardwebhooks';
import type { PostBox, PostOutcome } from '#shared/ports/receivers.ts';
import { cloudEvent, type Naming } from './cloud-event.ts';

const PATIENCE_MS = 5_000;
const GONE = 410;

/** What the answer means. A redirect is no success: what is signed for one address is not sent to another. */
const outcomeOf = ({ ok, status }: Response): PostOutcome => {
  if (ok) return { outcome: 'taken' };
  return status === GONE ? { outcome: 'gone' } : { outcome: 'failed', problem: `http${String(status)}` };
};

const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';

/** Brings notices over HTTP, signed as Standard Webhooks says; the same notice has the same `webhook-id` each time. */
export const createPostBox = ({ patienceMs = PATIENCE_MS, ...naming }: Naming & { patienceMs?: number }): PostBox => ({
  async post({ url, secret }, notice) {
    const body = JSON.stringify(cloudEvent(notice, naming));
    const id = `${notice.kind}-${String(notice.number)}`;
    const at = new Date();
    const headers = {
      'Content-Type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    };
    try {
      const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
      await answer.body?.cancel();
      return outcomeOf(answer);
    } catch (error) {
      return { outcome: 'failed', problem: isTimeout(error) ? 'tooSlow' : 'unreachable' };
    }
  },
});
