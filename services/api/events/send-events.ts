import { once } from 'node:events';
import type { Request, Response } from 'express';
import { isDependencyAway } from '../pipeline/dependency-away.ts';
import { textOfFrame, type EventStream } from './frame.ts';

/** Writes a stream until it ends or its reader goes away. A dependency that is away cuts it: its reader comes back and goes on. */
export const sendEvents = async (request: Request, response: Response, stream: EventStream): Promise<void> => {
  response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' }).flushHeaders();
  response.once('close', () => stream.end());
  try {
    if (request.method !== 'HEAD') {
      for await (const frame of stream) {
        if (response.destroyed) break;
        if (!response.write(textOfFrame(frame))) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      }
    }
  } catch (error) {
    if (!isDependencyAway(error)) throw error;
  } finally {
    stream.end();
  }
  response.end();
};
