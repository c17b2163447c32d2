type Heard = { id: string; event: string | null; data: { kind: string; id: string; version: number } | null; comment: string | null };

const heardIn = (block: string): Heard => {
  const field = (name: string): string | null =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null;
  const data = field('data');
  return { id: field('id') ?? '', event: field('event'), data: data === null ? null : (JSON.parse(data) as Heard['data']), comment: field('') };
};

/** Listens as a browser would; the stream is cut by `cut`, or ends by itself. */
export const listen = async (url: string, token: string, lastEventId: string | null = null) => {
  const cutting = new AbortController();
  const response = await fetch(`${url}/v1/events`, {
    headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream', ...(lastEventId !== null && { 'Last-Event-ID': lastEventId }) },
    signal: cutting.signal,
  });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const heard: Heard[] = [];
  let rest = '';

  /** Reads on; false when the stream is over. */
  const read = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) return false;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    heard.push(...blocks.map(heardIn));
    return true;
  };

  const changes = () => heard.flatMap(({ data }) => (data === null ? [] : [data]));
  return {
    response,
    heard,
    changes,
    lastId: (): string => heard.at(-1)?.id ?? '',
    /** Reads until this thing is announced. */
    async until(id: string): Promise<void> {
      while (!changes().some((change) => change.id === id)) if (!(await read())) throw new Error('the stream ended before');
    },
    async untilBlocks(count: number): Promise<void> {
      while (heard.length < count) if (!(await read())) throw new Error('the stream ended before');
    },
    async untilEnd(): Promise<void> {
      while (await read());
    },
    cut: (): void => cutting.abort(),
  };
};
