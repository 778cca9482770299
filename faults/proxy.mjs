// A TCP proxy between the parts of the office, by which answers get lost, late or never come. Loopback only.
import { connect, createServer } from 'node:net';

/**
 * @param {number} target port it leads to; `proxy.target` can be changed for new connections
 * `proxy.mode` decides what happens to bytes from now on:
 *   { latency } each chunk waits so many milliseconds, both ways
 *   { silent: true } nothing passes and nothing closes, as when packets are dropped on the way
 *   { loseCommitAfter } once: on the connection that sent these bytes, the answer to the next COMMIT is thrown away
 */
export const startProxy = async (target) => {
  const sockets = new Set();
  const proxy = { target, mode: {}, lost: 0 };
  const server = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port: proxy.target });
    const link = { isMarked: false };
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        if (!proxy.mode.silent) other.destroy();
      });
    }
    near.on('data', (chunk) => send(chunk, far, () => mark(chunk, link)));
    far.on('data', (chunk) => send(chunk, near, () => !loses(chunk, link, near, far)));
  });
  const send = (chunk, to, passes) => {
    const { silent, latency } = proxy.mode;
    if (silent || !passes()) return;
    if (latency) setTimeout(() => to.destroyed || to.write(chunk), latency);
    else if (!to.destroyed) to.write(chunk);
  };
  const mark = (chunk, link) => {
    const { loseCommitAfter } = proxy.mode;
    if (loseCommitAfter && chunk.includes(loseCommitAfter)) link.isMarked = true;
    return true;
  };
  /** PostgreSQL says that it committed; whoever asked never hears it. */
  const loses = (chunk, link, near, far) => {
    if (!link.isMarked || !chunk.includes('COMMIT\0')) return false;
    proxy.lost += 1;
    proxy.mode = {};
    near.destroy();
    far.destroy();
    return true;
  };
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(proxy, {
    port: server.address().port,
    /** Ends what is open, as after `silent`. */
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
};
