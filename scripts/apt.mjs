// Installs a tool the tests need, where they run as root on Debian; elsewhere it does nothing.
import { existsSync } from 'node:fs';
import { run, say } from './processes.mjs';

export const fromApt = async (name) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`Installing ${name} (apt-get); this takes a minute or two`);
  // Runlevel 1: a package that brings a service does not start it.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = { env, quiet: true };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], options);
};
