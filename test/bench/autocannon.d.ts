/** As far as the bench uses it; the package has no types of its own. Times in ms. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  type Request = { method: 'GET'; path: string; headers: Record<string, string> };
  type Options = { url: string; requests: Request[]; duration: number; connections: number; overallRate?: number };
  type Result = { requests: { average: number }; non2xx: number; errors: number };
  type Running = EventEmitter<{ response: [client: unknown, status: number, bytes: number, ms: number] }>;

  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Running;
}
