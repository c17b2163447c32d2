import autocannon from 'autocannon';

/** One request of a load; they are sent in turn, over and over. */
export type Asked = { path: string; headers: Record<string, string> };
export type Load = { url: string; asked: readonly Asked[]; seconds: number; connections: number; perSecond?: number };
/** Times in ms, ordered; `perSecond` as answered. */
export type Loaded = { times: number[]; perSecond: number };

/** Puts this load on; fails where anything is answered but 200. */
export const load = ({ url, asked, seconds, connections, perSecond }: Load): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    const times: number[] = [];
    const requests = asked.map(({ path, headers }) => ({ method: 'GET' as const, path, headers }));
    const rate = perSecond === undefined ? {} : { overallRate: perSecond };
    const running = autocannon({ url, requests, duration: seconds, connections, ...rate }, (error, { requests: { average }, non2xx, errors }) => {
      if (error !== null) reject(error);
      else if (non2xx + errors > 0) reject(new Error(`${String(non2xx)} answers were a no, and ${String(errors)} did not come`));
      else resolve({ times: times.toSorted((a, b) => a - b), perSecond: average });
    });
    running.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });

/** The time within which this share of the answers came. */
export const within = (share: number, { times }: Loaded): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
