// Finds a browser for the end-to-end tests; as root on Debian it can install one.
import { existsSync } from 'node:fs';
import { fromApt } from './apt.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const onDisk = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));

/** Path of a Chromium: CHROMIUM_PATH, the system's, one from apt, else the one inside npm. */
export const findChromium = async ({ mayInstall = false } = {}) => {
  if (!onDisk() && mayInstall) await fromApt('chromium');
  const found = onDisk();
  if (found) return found;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};
