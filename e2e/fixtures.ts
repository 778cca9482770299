import { appendFileSync, mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page, type Response } from '@playwright/test';
import { newSession, type Person } from './office-database';

/** Faults a browser reports by itself: errors on the console (a breach of the CSP is one) and answers of 5xx. */
type Faults = { watch: (context: BrowserContext) => void; expected: (pattern: RegExp) => void };
type SignIn = (
  person: Person,
  options?: { level?: 'low' | 'substantial'; viewport?: { width: number; height: number } },
) => Promise<Page>;

const isRefusedPage = (text: string) =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);

export const test = base.extend<{ faults: Faults; signedIn: SignIn }>({
  faults: [
    async ({ context }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (each: BrowserContext) => {
        each.on('console', (message) => {
          // A page that answers 404 on purpose is reported by Chromium as if a resource were missing.
          if (message.type() === 'error' && !isRefusedPage(message.text()))
            found.push(`${message.location().url}: ${message.text()}`);
        });
        each.on('weberror', (error) => found.push(`${error.page()?.url()}: ${error.error().message}`));
        each.on('response', (response: Response) => {
          if (response.status() >= 500)
            found.push(`${response.status()} ${response.request().method()} ${response.url()}`);
        });
      };
      watch(context);
      await use({ watch, expected: (pattern) => allowed.push(pattern) });
      expect(found.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  signedIn: async ({ browser, faults, baseURL, contextOptions, javaScriptEnabled }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, { level = 'substantial', viewport } = {}) => {
      const options = { ...contextOptions, baseURL: baseURL ?? '', javaScriptEnabled: javaScriptEnabled ?? true };
      const context = await browser.newContext({
        ...options,
        locale: 'es-ES',
        timezoneId: 'Europe/Madrid',
        ...(viewport ? { viewport } : {}),
      });
      contexts.push(context);
      faults.watch(context);
      const value = await newSession(person.id, level);
      await context.addCookies([{ name: 'session', value, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
export { expect } from '@playwright/test';

/**
 * No breach of WCAG 2.2 A or AA on the page, or in one part of it where the rest is that of every page. With
 * E2E_ACCESSIBILITY=<file> each look is written there, one line of JSON; scripts/accessibility.ts sums them up.
 */
export const expectNoAxe = async (page: Page, part = 'html'): Promise<void> => {
  const { violations, passes, incomplete, testEngine } = await new AxeBuilder({ page })
    .include(part)
    // Without frames nothing is lost, and no second tab is opened for each page.
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const { E2E_ACCESSIBILITY: file } = process.env;
  if (file)
    appendFileSync(
      file,
      `${JSON.stringify({
        page: new URL(page.url()).pathname,
        width: page.viewportSize()?.width,
        axe: testEngine.version,
        passes: passes.length,
        violations: violations.map(({ id }) => id),
        doubtful: incomplete.map(({ id }) => id),
      })}\n`,
    );
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
  expect(told, page.url()).toEqual([]);
};

/** What every page of ours has, whatever it says. */
export const expectSoundPage = async (page: Page): Promise<void> => {
  const language = new URL(page.url()).pathname.split('/')[1] as string;
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('h1')).toHaveCount(1);
};

export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${page.url()} scrolls sideways by ${tooWide} px`).toBeLessThanOrEqual(0);
};

/** With E2E_LOOKS=<folder>, pictures of a page at two widths for a person to look at. */
export const look = async (page: Page, name: string): Promise<void> => {
  const { E2E_LOOKS: folder } = process.env;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  if (before) await page.setViewportSize(before);
};

/** Does what leads on, and waits until the browser is elsewhere: a page asked for at once would cancel what was sent. */
export const leave = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const from = page.url();
  await act();
  await expect(page).not.toHaveURL(from);
};

/** A page as a person may look at it: sound, accessible, pictured, and not too wide for a small telephone. */
export const inspect = async (page: Page, name: string): Promise<void> => {
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, name);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  if (before) await page.setViewportSize(before);
};
