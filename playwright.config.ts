import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
// @ts-expect-error a script without types
import { findChromium } from './scripts/chromium.mjs';
// @ts-expect-error a script without types
import { freePort } from './scripts/processes.mjs';

// This file is read again by every worker: what is chosen once is kept in the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= join(tmpdir(), `e-office-e2e-${process.pid}`);
process.env.CHROMIUM_PATH ??= await findChromium();
const baseURL = `http://localhost:${process.env.E2E_PORT}`;
const withoutScript = '**/*.nojs.spec.ts';
/** What moves no clock and shares no person goes two at a time. */
const apart = ['**/procedures.spec.ts', '**/public-pages.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Journeys move the one clock of the office, so they go one at a time.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'] },
      testIgnore: [withoutScript, ...apart],
      workers: 1,
    },
    {
      name: 'no-js',
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
      testMatch: withoutScript,
      workers: 1,
      dependencies: ['chromium'],
    },
    {
      name: 'apart',
      use: { ...devices['Desktop Chrome'] },
      testMatch: apart,
      fullyParallel: true,
      dependencies: ['no-js'],
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/test-server.mjs`,
    url: `${baseURL}/live`,
    // While writing tests: start scripts/test-server.mjs once and give its E2E_PORT and E2E_DATA_DIR.
    reuseExistingServer: true,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
