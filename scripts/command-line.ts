/** What the command lines of the rules share: JSON on stdout and exit 0, or JSON on stderr and exit 2 when the question was wrong. */
import { readFileSync } from 'node:fs';

export class WrongQuestion extends Error {
  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Reads a file, or standard input when the path is '-'. @throws WrongQuestion when there is none or it is not JSON. */
export const readJson = (path: string): unknown => {
  const name = path === '-' ? 'standard input' : path;
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new WrongQuestion(`Cannot read ${name}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongQuestion(`Not JSON: ${name}`);
  }
};

export const answerWith = (answer: () => unknown): void => {
  try {
    process.stdout.write(`${JSON.stringify(answer(), null, 2)}\n`);
  } catch (error) {
    const details = error instanceof WrongQuestion ? error.details : {};
    process.stderr.write(
      `${JSON.stringify({ error: error instanceof Error ? error.message : String(error), ...details })}\n`,
    );
    process.exitCode = 2;
  }
};
