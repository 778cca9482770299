// Stand-ins for what the office talks to: an antivirus and a mail server that can be ill in the ways the real ones are.
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * clamd, as far as INSTREAM goes. `mode`: clean · down (accepts nobody) · slow (never answers) · garbage (answers what is no
 * verdict) · cut (closes in the middle).
 */
export const startScanner = async () => {
  const scanner = { mode: 'clean', asked: 0 };
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    if (scanner.mode === 'down') return socket.destroy();
    let tail = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      if (scanner.mode === 'cut') return socket.destroy();
      tail = Buffer.concat([tail, chunk]).subarray(-64);
      if (tail.includes('zPING\0')) return socket.end('PONG\0');
      // The last frame has no bytes.
      if (!tail.subarray(-4).equals(Buffer.alloc(4))) return;
      scanner.asked += 1;
      if (scanner.mode === 'clean') socket.end('stream: OK\0');
      if (scanner.mode === 'garbage') socket.end('stream: OKAY, probably \u0007\0');
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(scanner, {
    port: server.address().port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
};

/**
 * A mail server. `mode`: up · down (hangs up at once) · slow (takes the mail and says nothing for longer than anybody waits) ·
 * busy (451) · duplicate (keeps the mail and loses its own "250 accepted"). `kept` holds the Message-ID and recipient of each.
 */
export const startMail = async () => {
  const mail = { mode: 'up', kept: [], refused: 0 };
  const sockets = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect(_session, done) {
      if (mail.mode !== 'down') return done();
      mail.refused += 1;
      done(Object.assign(new Error('down'), { responseCode: 421 }));
    },
    onRcptTo(_address, _session, done) {
      if (mail.mode !== 'busy') return done();
      mail.refused += 1;
      done(Object.assign(new Error('busy'), { responseCode: 451 }));
    },
    onData(stream, session, done) {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text) => {
        raw += text;
      });
      stream.on('end', () => {
        if (mail.mode === 'slow') {
          mail.refused += 1;
          return;
        }
        const [, id] = /^Message-ID: (<[^>]+>)/im.exec(raw) ?? [];
        mail.kept.push({ id, to: session.envelope.rcptTo[0]?.address });
        if (mail.mode !== 'duplicate') return done();
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(mail, {
    port: server.server.address().port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
};
