/** One line of the table; `bar` is what the issue asks for, `holds` whether the figure is on the right side of it. Null: no bar. */
export type Figure = { what: string; value: number; unit: string; bar: string | null; holds: boolean | null };

export const atLeast = (what: string, value: number, unit: string, least: number): Figure => ({
  what,
  value,
  unit,
  bar: `>= ${String(least)}`,
  holds: value >= least,
});
export const atMost = (what: string, value: number, unit: string, most: number): Figure => ({
  what,
  value,
  unit,
  bar: `<= ${String(most)}`,
  holds: value <= most,
});
export const just = (what: string, value: number, unit: string): Figure => ({ what, value, unit, bar: null, holds: null });

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

export const table = (figures: readonly Figure[]): string => {
  const widest = Math.max(...figures.map(({ what }) => what.length));
  return figures
    .map(({ what, value, unit, bar, holds }) =>
      `${what.padEnd(widest)}  ${shown(value).padStart(8)} ${unit.padEnd(11)}${bar === null ? '' : `  ${bar.padEnd(8)} ${holds === true ? 'yes' : 'NO'}`}`.trimEnd(),
    )
    .join('\n');
};
