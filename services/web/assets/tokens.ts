const namesIn = (text: string): string[] => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/** Of a theme with thousands of design tokens, those that this style uses, and those that these are made of, as one rule. */
export const tokensFor = (style: string, theme: string): string => {
  const values = new Map([...theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  const taken = new Map<string, string>();
  const take = (name: string): void => {
    const value = values.get(name);
    if (value === undefined || taken.has(name)) return;
    taken.set(name, value);
    namesIn(value).forEach(take);
  };
  namesIn(style).forEach(take);
  return `.voorbeeld-theme {\n${[...taken].map(([name, value]) => `${name}: ${value};`).join('\n')}\n}`;
};
