import { freePorts } from '#infra/run/ports.ts';

const WINDOW = 40;

it('gives no port on which somebody else of the same start will listen', async () => {
  const all = Array.from({ length: 32_000 - 18_000 }, (_, index) => 18_000 + index);
  const [promised, left] = [all.slice(WINDOW), all.slice(0, WINDOW)];
  const given = await freePorts(5, promised);
  expect(new Set(given).size).toBe(5);
  expect(given.every((port) => left.includes(port))).toBe(true);
});
