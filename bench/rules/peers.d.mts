import type { Person } from './persons';

export const measurePeers: (
  folder: string,
  persons: readonly Person[],
  right: {
    readonly eligibility: (person: Person) => object;
    readonly unemployment: (person: Person) => { readonly duration: number };
  },
  seconds: number,
) => Promise<Readonly<Record<string, { readonly perCpuSecond: number; readonly wrong: number }>>>;
