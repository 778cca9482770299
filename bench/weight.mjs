// Kilobytes a page costs: what its own HTML refers to, as sent with gzip -9.
import { gzipSync } from 'node:zlib';

const referenced = (html) => {
  const files = new Set();
  // Only browsers without modules load noModule scripts, and none of those runs the rest.
  for (const [tag, src] of html.matchAll(/<script\b[^>]*?\ssrc="([^"]+)"[^>]*>/g))
    if (!/\snomodule/i.test(tag)) files.add(src);
  for (const [tag] of html.matchAll(/<link\b[^>]*>/g))
    if (/rel="(stylesheet|preload|modulepreload)"/.test(tag)) files.add(/href="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...files].map((file) => file.replaceAll('&amp;', '&'));
};

/** @returns kilobytes (1000) of JavaScript, style sheets and the page itself, gzipped */
export const weigh = async (browser, path) => {
  const html = await browser.get(path);
  const kb = { js: 0, css: 0, html: gzipSync(html, { level: 9 }).length / 1000 };
  for (const file of referenced(html)) {
    const kind = /\.(js|css)(\?|$)/.exec(file)?.[1];
    if (!kind) continue;
    const { body } = await browser.request('GET', file);
    kb[kind] += gzipSync(body, { level: 9 }).length / 1000;
  }
  return kb;
};
