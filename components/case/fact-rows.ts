type Raw = Readonly<Record<string, string | readonly string[]>>;

/** Rows of a list among raw answers: 'children[1].disability' means at least two. */
export const countRows = (name: string, values: Raw): number =>
  Object.keys(values).reduce((most, input) => {
    const index = input.startsWith(`${name}[`) ? /^\d{1,3}(?=\])/.exec(input.slice(name.length + 1))?.[0] : undefined;
    return index === undefined ? most : Math.max(most, Number(index) + 1);
  }, 0);
