// Both the build, for pages made once, and the guard, for pages made again while the office runs.
import { createHash } from 'node:crypto';

/** SHA-256 sources of the inline scripts of a page, for its content security policy. */
export const inlineScripts = (html) => [
  ...new Set(
    [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, text]) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ),
  ),
];
