// Finds nginx for the test of docker/nginx.conf; as root on Debian it can install it.
import { existsSync } from 'node:fs';
import { fromApt } from './apt.mjs';
import { Problem } from './processes.mjs';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];
const onDisk = () => PLACES.find((path) => existsSync(path));

/** Path of nginx. @throws Problem when there is none and it cannot be installed: a test of the proxy is not skipped. */
export const findNginx = async () => {
  if (!onDisk()) await fromApt('nginx');
  const found = onDisk();
  if (found) return found;
  throw new Problem('Missing tool: nginx. Install it (on Debian: apt-get install nginx) and run the tests again.');
};
