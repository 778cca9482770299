/** Lower case, without accents or signs, one space between words: how words are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How a Spanish word is heard: who writes "vaja" or "ijo" means what is pronounced alike. Only to compare, never shown. */
export const soundOf = (word: string): string =>
  plain(word)
    .replace(/ch/g, '1')
    .replace(/h/g, '')
    .replace(/ll/g, 'y')
    .replace(/v|w/g, 'b')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/c(?=[ei])|z|x/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/gu(?=[ei])/g, '2')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/2/g, 'g')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/(.)\1+/g, '$1');

/** Letters to add, remove, change or swap to get from one word to another (Damerau and Levenshtein). */
export const distance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [before, row] = [rows[i - 1] as number[], [i]];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, ((rows[i - 2] as number[])[j - 2] as number) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] as number;
};

/** How many letters of a word may be wrong: none of three, one of four to nine, and one more for every few beyond. */
export const mistakesAllowed = (word: string): number => (word.length <= 3 ? 0 : Math.max(1, word.length * 0.22));
