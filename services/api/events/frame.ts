/** One block of a stream (HTML Standard, server-sent events); `id` alone moves the place where a cut stream goes on. */
export type Frame = { id: string } & ({ event: string; data: Record<string, string | number> } | { comment: string; retryMs?: number });

/** A stream under way. Whoever takes it also ends it. */
export type EventStream = AsyncIterable<Frame> & { end(): void };

export const textOfFrame = (frame: Frame): string => {
  const lines =
    'event' in frame
      ? [`event: ${frame.event}`, `data: ${JSON.stringify(frame.data)}`]
      : [`: ${frame.comment}`, ...(frame.retryMs === undefined ? [] : [`retry: ${String(frame.retryMs)}`])];
  return `${[`id: ${frame.id}`, ...lines].join('\n')}\n\n`;
};
