import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { connections } from './office-database';

type Dropped = { at: string; to: string; subject: string; text: string };

/** Messages sent to an address, in the order in which they were sent. */
export const messagesTo = (address: string): Dropped[] => {
  const { messageDropDir } = connections();
  return readdirSync(messageDropDir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(messageDropDir, name), 'utf8')) as Dropped)
    .filter(({ to }) => to === address)
    .sort((a, b) => a.at.localeCompare(b.at));
};

const codesTo = (address: string) =>
  messagesTo(address).flatMap(({ text }) => /\b(?:código es|code is) (\d{6})\b/.exec(text)?.[1] ?? []);

/** Does what sends a one-time code to an address and answers the code that came because of it. */
export const codeAfter = async (address: string, act: () => Promise<unknown>): Promise<string> => {
  const before = codesTo(address).length;
  await act();
  await expect
    .poll(() => codesTo(address).length, { message: `a code for ${address}`, timeout: 20_000 })
    .toBeGreaterThan(before);
  return codesTo(address).at(-1) as string;
};
