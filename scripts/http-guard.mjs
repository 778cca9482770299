// Stands in front of Next in the same process: `node --import ./scripts/http-guard.mjs server.js`. Every request passes
// here before any framework code, so nothing depends on a middleware that a header could switch off. See docs/decisions.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { BlockList, isIP } from 'node:net';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inlineScripts } from './inline-scripts.mjs';

const MB = 1024 * 1024;
/** Bytes of a request body: forms, and uploads of 20 MB with what multipart adds. nginx has the same upload limit. */
const FORM_LIMIT = 1 * MB;
export const UPLOAD_LIMIT = 22 * MB;
const URL_LIMIT = 4096;
const BODY_SECONDS = 30;
/** No answer takes longer: then the person reads "try again" and the work of the handler is thrown away. */
const ANSWER_SECONDS = 10;
const STOP_SECONDS = 25;
/** Who counts what was answered (lib/services/operations/measure.ts), and servers that are not for the public. */
const SERVED = Symbol.for('eoffice.served');
const PRIVATE = Symbol.for('eoffice.private');

/** What the guard needs to know, read once from the environment. */
export const settingsFrom = (env, pages = { pages: {}, notFound: [] }) => {
  const app = new URL(env.APP_URL || `http://localhost:${env.PORT || 3000}`);
  return {
    isDev: env.NODE_ENV === 'development',
    isSecure: app.protocol === 'https:',
    host: app.host,
    proto: app.protocol.slice(0, -1),
    port: app.port || (app.protocol === 'https:' ? '443' : '80'),
    proxies: proxiesFrom(env.TRUSTED_PROXY ?? ''),
    isWorker: env.WORKER === 'only',
    pages,
  };
};

/** Addresses and networks (10.0.0.0/8), comma separated. */
export const proxiesFrom = (list) => {
  const trusted = new BlockList();
  for (const entry of list.split(',').map((text) => text.trim())) {
    const [address, bits] = entry.split('/');
    const family = isIP(address);
    if (!family) continue;
    if (bits === undefined) trusted.addAddress(address, `ipv${family}`);
    else trusted.addSubnet(address, Number(bits), `ipv${family}`);
  }
  return trusted;
};

const plainAddress = (address = '') =>
  address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
const isTrusted = (proxies, address) => {
  const family = isIP(address);
  return family > 0 && proxies.check(address, `ipv${family}`);
};

/** The client's address: of the socket, or what the nearest trusted proxies say. Never what the client claims. */
export const clientAddress = (socketAddress, forwarded, proxies) => {
  let address = plainAddress(socketAddress);
  for (const hop of String(forwarded ?? '')
    .split(',')
    .reverse()) {
    const said = plainAddress(hop.trim());
    if (!isTrusted(proxies, address) || !isIP(said)) break;
    address = said;
  }
  return address;
};

const UPLOADS = /^\/api\/(uploads|tus)(\/|$)/;
const TUS = /^\/api\/tus(\/|$)/;

/** The path and query of a request line, or the status that refuses it. */
export const parseTarget = (target) => {
  if (target.length > URL_LIMIT) return { status: 414 };
  // RFC 9112 3.2.2: a server must accept the absolute form. Its host is ignored like every other.
  const url = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  if (!url.startsWith('/') || url.startsWith('//')) return { status: 400 };
  const [path] = url.split('?', 1);
  // Control characters, NUL, fragments, and slashes or dots in disguise: no link of ours has them.
  if (/[\\#\s]|[^\x21-\x7e]|%00|%2f|%5c/i.test(path) || /%00|[^\x21-\x7e]/.test(url)) return { status: 400 };
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return { status: 400 };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/\/\//.test(plain) || /(^|\/)\.{1,2}(\/|$)/.test(plain) || /[\u0000-\u001f\u007f]/.test(plain))
    return { status: 400 };
  return { url, path };
};

/** Methods of a path. All forms post to /api; pages are only read. */
export const allowedMethods = (path) => {
  if (TUS.test(path)) return ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'];
  // A browser asks before a page of another site calls the public interface.
  if (path.startsWith('/api/v1/')) return ['GET', 'HEAD', 'POST', 'OPTIONS'];
  return path.startsWith('/api/') ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
};

// Headers by which Next and others let a trusted caller steer them: a client has no business sending any.
const STEERING =
  /^(x-(middleware|nextjs|next|invoke|matched-path|now-route|prerender|forwarded|real-ip|original|rewrite|http-method|client-|nonce|vercel)|forwarded$|via$|rsc$|next-|content-security-policy)/;
// In development the framework's own client steers with some of them.
const STEERING_DEV = /^(x-(middleware|forwarded|real-ip|client-)|forwarded$|content-security-policy)/;

const PERMISSIONS = [
  'accelerometer=()',
  'autoplay=()',
  'browsing-topics=()',
  'camera=()',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=(self)',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  'screen-wake-lock=()',
  'usb=()',
  'xr-spatial-tracking=()',
].join(', ');

/** The content security policy around a script source. `next dev` gives its pages neither nonce nor known hashes. */
export const policy = (scripts, { isDev = false } = {}) =>
  [
    "default-src 'self'",
    `script-src 'self' ${isDev ? "'unsafe-inline' 'unsafe-eval'" : scripts}`.trim(),
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
const noncePolicy = (nonce, isDev) => policy(`'nonce-${nonce}' 'strict-dynamic'`, { isDev });
const hashPolicy = (hashes, isDev) => policy(hashes.map((hash) => `'${hash}'`).join(' '), { isDev });

const WORDS = {
  400: ['No hemos entendido la petición', 'We did not understand the request'],
  404: ['No lo encontramos', 'We cannot find it'],
  405: ['Eso no se puede hacer aquí', 'That cannot be done here'],
  408: ['La petición ha tardado demasiado', 'The request took too long'],
  413: ['El envío es demasiado grande', 'What you sent is too large'],
  414: ['La dirección es demasiado larga', 'The address is too long'],
  431: ['La petición es demasiado grande', 'The request is too large'],
  503: [
    'Ahora mismo no podemos atenderte. Inténtalo de nuevo en unos segundos',
    'We cannot serve you right now. Try again in a few seconds',
  ],
};

const pageOf = (status) => {
  const [es, en] = WORDS[status];
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/plain.css">';
  return `<!doctype html><html lang="es"><head>${head}<title>${es}</title></head><body><main><h1>${es}</h1><p lang="en">${en}.</p><p><a href="/es">Ir al inicio</a> · <a href="/en" lang="en">Go to the start page</a></p></main></body></html>`;
};

/** Headers of every answer; `csp` is the policy of this one. */
export const securityHeaders = (settings, csp) => ({
  'Content-Security-Policy': csp,
  ...(settings.isSecure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
});

/** An answer written to the socket itself, for when there is no response object or its handler must not notice. */
const rawAnswer = (settings, status, requestId = randomBytes(8).toString('hex')) => {
  const body = pageOf(status);
  const headers = {
    ...securityHeaders(settings, policy('')),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
};
const cut = (settings, socket, status, requestId) => {
  if (!socket || socket.destroyed) return;
  if (socket.writable) socket.end(rawAnswer(settings, status, requestId));
  socket.destroySoon();
};

const headersOf = (given) => {
  if (!given) return [];
  if (!Array.isArray(given)) return Object.entries(given);
  if (Array.isArray(given[0])) return given;
  return given.flatMap((name, i) => (i % 2 === 0 ? [[name, given[i + 1]]] : []));
};

/**
 * What a page of ours answers when it finds nothing or the database is away: Next sends an empty document that only its
 * scripts fill. People without scripts get a page that is whole; the handler's own bytes go nowhere.
 */
const pageInstead = (settings, code, path, store) => {
  if (code === 503 && store.unavailable) return { html: pageOf(503), csp: policy('') };
  const [, locale] = path.split('/');
  const html = code === 404 ? settings.pages.notFoundPages?.[locale] : undefined;
  return html && { html, csp: hashPolicy(settings.pages.pages[`/${locale}/404`] ?? [], settings.isDev) };
};
const dressInstead = (settings, response, { html, csp }) => {
  for (const name of ['transfer-encoding', 'content-encoding', 'etag', 'link']) response.removeHeader(name);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(securityHeaders(settings, csp))) response.setHeader(name, value);
  for (const name of ['x-powered-by', 'x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time'])
    response.removeHeader(name);
};

/** Rewrites the headers of an answer at the last moment, whoever made it. */
const dress = (settings, response, { requestId, nonce, path, store, isStopping }) => {
  const { writeHead, write, end } = response;
  let isReplaced = false;
  const done = (args) => {
    const called = args.find((arg) => typeof arg === 'function');
    if (called) queueMicrotask(called);
  };
  response.write = (...args) => {
    if (!isReplaced) return write.apply(response, args);
    done(args);
    return true;
  };
  response.end = (...args) => {
    if (!isReplaced) return end.apply(response, args);
    done(args);
    return response;
  };
  response.writeHead = (status, ...rest) => {
    const [reason, given] = typeof rest[0] === 'string' ? rest : [undefined, rest[0]];
    for (const [name, value] of headersOf(given)) response.setHeader(name, value);
    let code = status;
    if (status === 500 && store.unavailable) {
      code = 503;
      response.setHeader('Retry-After', '5');
      response.setHeader('Cache-Control', 'no-store');
    }
    response.setHeader('X-Request-Id', requestId);
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    // Also in place of the prerendered page for addresses without a language, when the address has one.
    const instead = isPage ? pageInstead(settings, code, path, store) : undefined;
    if (instead) {
      dressInstead(settings, response, instead);
      isReplaced = true;
      response.writeHead = writeHead;
      response.writeHead(code);
      response.writeHead = () => response;
      end.call(response, instead.html);
      return response;
    }
    const known = settings.pages.pages[path];
    // `next dev` says so of dynamic pages too, and has no hashes.
    const isPrerendered =
      !settings.isDev && (response.hasHeader('x-nextjs-prerender') || response.hasHeader('x-nextjs-cache'));
    const hashes = known ?? (isPrerendered ? settings.pages.notFound : undefined);
    // A handler may be stricter than the rule: downloads are sandboxed.
    const own = response.getHeader('content-security-policy');
    const csp =
      own ?? (hashes && isPrerendered ? hashPolicy(hashes, settings.isDev) : noncePolicy(nonce, settings.isDev));
    for (const [name, value] of Object.entries(securityHeaders(settings, csp))) response.setHeader(name, value);
    for (const name of ['x-powered-by', 'server', 'x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time'])
      response.removeHeader(name);
    if (isPrerendered && !path.startsWith('/_next/')) {
      // Kept by the browser, but asked for again each time: after a new version old pages would name old files.
      response.setHeader('Cache-Control', code < 400 ? 'public, max-age=0, must-revalidate' : 'no-store');
    } else if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'no-store');
    if (isStopping()) response.setHeader('Connection', 'close');
    response.writeHead = writeHead;
    return reason === undefined ? response.writeHead(code) : response.writeHead(code, reason);
  };
};

/** Makes `limit` hold for bodies that do not say their length, by counting what arrives. */
const countBody = (request, limit, onTooLarge) => {
  const push = request.push;
  let seen = 0;
  request.push = (chunk, ...rest) => {
    seen += chunk?.length ?? 0;
    if (seen <= limit) return push.call(request, chunk, ...rest);
    onTooLarge();
    return false;
  };
};

/** Bytes of a page, ready to be sent. */
const preparePage = (body) => ({
  body,
  gzipped: gzipSync(body, { level: 9 }),
  etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});

/** A page made beforehand: the same for everybody. */
const sendPage = (request, response, { body, gzipped, etag }) => {
  const isGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const isKnown = request.headers['if-none-match'] === etag;
  const sent = isGzip ? gzipped : body;
  response.setHeader('x-nextjs-prerender', '1'); // `dress` knows by it which policy and which cache rule to write
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (isKnown) response.writeHead(304);
  else {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', sent.length);
    if (isGzip) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200);
  }
  return response.end(isKnown || request.method === 'HEAD' ? undefined : sent);
};

/**
 * A page whose words may change while the office runs: the framework is asked, and what it makes is sent with the hashes of
 * the scripts in it. While it has none, because the database is away or slow, people read the last one.
 */
const sendRemade = (request, response, path, pages) => {
  const { method } = request;
  const asked = {
    'accept-encoding': request.headers['accept-encoding'],
    'if-none-match': request.headers['if-none-match'],
  };
  // Whole, readable and with its body, whatever the browser can do with it.
  request.method = 'GET';
  for (const name of Object.keys(asked)) delete request.headers[name];
  const { writeHead, write, end } = response;
  const chunks = [];
  const take = (args) => {
    const [chunk, encoding] = args;
    if (chunk && typeof chunk !== 'function')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined));
    const called = args.find((arg) => typeof arg === 'function');
    if (called) queueMicrotask(called);
  };
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    for (const [name, value] of headersOf(typeof rest[0] === 'string' ? rest[1] : rest[0]))
      response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {};
  response.write = (...args) => {
    take(args);
    return true;
  };
  response.end = (...args) => {
    take(args);
    Object.assign(response, { writeHead, write, end });
    const { statusCode } = response;
    const page = statusCode === 200 ? pages.remake(path, Buffer.concat(chunks)) : statusCode >= 500 && pages.made(path);
    if (!page) {
      response.writeHead(statusCode);
      return response.end(Buffer.concat(chunks));
    }
    for (const name of ['content-length', 'transfer-encoding', 'cache-control', 'retry-after', 'link', 'connection'])
      response.removeHeader(name);
    // Written and sent in one go: another answer cannot come between the policy and its page.
    pages.pages[path] = page.hashes;
    return sendPage({ method, headers: asked }, response, page);
  };
};

/** Lets nothing more out: the person has had an answer, and what the handler still writes goes nowhere. */
const silence = (response) => {
  const nothing = () => response;
  const written = (...args) => {
    const done = args.find((arg) => typeof arg === 'function');
    if (done) queueMicrotask(done);
    return true;
  };
  Object.assign(response, { writeHead: nothing, setHeader: nothing, appendHeader: nothing, removeHeader: nothing });
  const end = (...args) => {
    written(...args);
    return response;
  };
  Object.assign(response, { write: written, end, flushHeaders: nothing });
};

const FRESH_SECONDS = 60;
/** Between two of them: at the start the process has other things to do. */
const FRESH_PAUSE_MS = 250;
/**
 * Asks for each page that is made again, at the start and every minute: Next makes one anew behind the first visitor after a
 * minute, and that visitor is to be this one, not a person who would read the words of the release or of last week.
 */
const keepFresh = (server, paths) => {
  const askAll = async () => {
    const { address, port } = server.address() ?? {};
    for (const path of port ? paths : []) {
      await new Promise((done) => setTimeout(done, FRESH_PAUSE_MS).unref());
      await new Promise((done) => {
        const to = { host: /^(::|0\.0\.0\.0)$/.test(address) ? 'localhost' : address, port, path };
        http.get(to, (answer) => answer.resume().once('close', done)).once('error', done);
      });
    }
  };
  const timer = setInterval(askAll, FRESH_SECONDS * 1000).unref();
  server.once('close', () => clearInterval(timer));
  askAll();
};

/** Builds the guard: a function that is shown each event of each server of the process. */
export const makeGuard = (settings) => {
  const requests = new AsyncLocalStorage();
  globalThis[Symbol.for('eoffice.request')] = requests;
  const servers = new Set();
  const closing = new Set();
  globalThis[Symbol.for('eoffice.closing')] = closing;
  let stopping = false;

  const refuse = (response, status, headers = {}) => {
    const body = pageOf(status);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(body));
    response.setHeader('Cache-Control', 'no-store');
    // What is still on its way must not be read as the next request.
    if (status !== 404 && status !== 405) response.setHeader('Connection', 'close');
    response.writeHead(status);
    response.end(body);
  };

  const rewriteHeaders = (request, { ip, requestId, nonce, path, fromProxy }) => {
    const { headers } = request;
    const steering = settings.isDev ? STEERING_DEV : STEERING;
    for (const name of Object.keys(headers))
      if (steering.test(name) && !(fromProxy && name.startsWith('x-client-'))) delete headers[name];
    headers.host = settings.host;
    headers['x-forwarded-for'] = ip;
    headers['x-forwarded-host'] = settings.host;
    headers['x-forwarded-proto'] = settings.proto;
    headers['x-forwarded-port'] = settings.port;
    headers['x-request-id'] = requestId;
    // Next reads the nonce from here and stamps it on its scripts; prerendered pages have hashes instead.
    if (!settings.pages.pages[path]) headers['content-security-policy'] = noncePolicy(nonce, settings.isDev);
  };

  const onRequest = (request, response, next) => {
    const socketAddress = plainAddress(request.socket.remoteAddress);
    const fromProxy = isTrusted(settings.proxies, socketAddress);
    const ip = clientAddress(socketAddress, request.headers['x-forwarded-for'], settings.proxies);
    const sent = request.headers['x-request-id'];
    const requestId = fromProxy && /^[\w-]{8,64}$/.test(sent ?? '') ? sent : randomBytes(8).toString('hex');
    const nonce = randomBytes(16).toString('base64');
    const target = parseTarget(request.url);
    const path = target.path ?? '/';
    const startedAt = Date.now();
    response.once('close', () =>
      globalThis[SERVED]?.({
        method: request.method,
        path,
        status: response.statusCode,
        startedAt,
        ms: Date.now() - startedAt,
      }),
    );
    const store = { requestId, ip, unavailable: false };
    dress(settings, response, { requestId, nonce, path, store, isStopping: () => stopping });

    if (target.status) return refuse(response, target.status);
    const hosts = request.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
    if (hosts > 1 || (hosts === 0 && request.httpVersion === '1.1')) return refuse(response, 400);
    if (settings.isWorker && path !== '/live' && path !== '/ready') return refuse(response, 404);
    const methods = allowedMethods(path);
    if (!methods.includes(request.method) && !(settings.isDev && request.method === 'POST'))
      return refuse(response, 405, { Allow: methods.join(', ') });

    const page = methods.length === 2 ? settings.pages.page?.(path) : undefined;
    if (page && request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined)
      return sendPage(request, response, page);

    const isUpload = UPLOADS.test(path);
    const limit = isUpload ? UPLOAD_LIMIT : FORM_LIMIT;
    const length = Number(request.headers['content-length'] ?? 0);
    if (!Number.isSafeInteger(length) || length > limit) return refuse(response, 413);
    const hasBody = length > 0 || request.headers['transfer-encoding'] !== undefined;
    if (request.headers['transfer-encoding'] !== undefined)
      countBody(request, limit, () => cut(settings, request.socket, 413, requestId));

    if (!isUpload && !settings.isDev) {
      const tooLate = () => {
        if (response.headersSent) return;
        refuse(response, 503, { 'Retry-After': '5' });
        silence(response);
      };
      let timer = hasBody
        ? setTimeout(() => cut(settings, request.socket, 408, requestId), BODY_SECONDS * 1000)
        : setTimeout(tooLate, ANSWER_SECONDS * 1000);
      if (hasBody)
        request.once('end', () => {
          clearTimeout(timer);
          timer = setTimeout(tooLate, ANSWER_SECONDS * 1000);
        });
      response.once('close', () => clearTimeout(timer));
    }
    request.url = target.url;
    if (methods.length === 2 && settings.pages.remade?.has(path)) sendRemade(request, response, path, settings.pages);
    rewriteHeaders(request, { ip, requestId, nonce, path, fromProxy });
    requests.run(store, next);
  };

  const onListening = (server) => {
    servers.add(server);
    if (settings.pages.remade?.size > 0 && !settings.isWorker) keepFresh(server, settings.pages.remade);
    if (settings.connections !== undefined) server.maxConnections = settings.connections;
    server.headersTimeout = 10_000;
    server.requestTimeout = 300_000;
    server.keepAliveTimeout = 10_000;
    server.timeout = 120_000;
    server.once('close', () => servers.delete(server));
  };

  /** Stops taking requests, lets the running ones and the registered closers end, then ends the process. */
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), STOP_SECONDS * 1000).unref();
    const idle = setInterval(() => {
      for (const server of servers) server.closeIdleConnections();
    }, 100);
    await Promise.allSettled([...servers].map((server) => new Promise((done) => server.close(done))));
    clearInterval(idle);
    await Promise.allSettled([...closing].map((close) => close()));
    process.exit(0);
  };

  /** @returns {boolean} true when the event was dealt with here */
  const see = (server, event, args, next) => {
    if (server[PRIVATE]) return false;
    if (event === 'request') {
      onRequest(args[0], args[1], next);
      return true;
    }
    if (event === 'upgrade' && !settings.isDev) {
      cut(settings, args[1], 400);
      return true;
    }
    if (event === 'clientError') {
      const [error, socket] = args;
      const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code] ?? 400;
      cut(settings, socket, status);
      return true;
    }
    if (event === 'listening') onListening(server);
    return false;
  };
  return { see, stop };
};

/** Puts the guard between node:http and every server made in this process from now on. */
const install = (guard) => {
  const emit = http.Server.prototype.emit;
  http.Server.prototype.emit = function (event, ...args) {
    const next = () => emit.call(this, event, ...args);
    return guard.see(this, event, args, next) || next();
  };
  const { createServer } = http;
  http.createServer = (...args) => {
    const options = typeof args[0] === 'object' ? args.shift() : {};
    // Node's own refusal of a missing Host would go out undressed; the guard refuses it.
    return createServer({ connectionsCheckingInterval: 5_000, requireHostHeader: false, ...options }, ...args);
  };
  syncBuiltinESMExports();
};

/** Descriptors the process keeps for itself: database, files, and the code that a page loads at its first request. */
const OWN_DESCRIPTORS = 96;
/**
 * Connections to let in at once. A process without a free descriptor cannot load the code of a page, and what failed to load
 * once fails until a restart; so connections end before descriptors do. Undefined where the system does not tell.
 * @param {string} limits text of /proc/self/limits
 * @returns {number | undefined}
 */
export const connectionsWithin = (limits) => {
  const [, soft] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  return soft === undefined ? undefined : Math.max(8, Number(soft) - OWN_DESCRIPTORS);
};
const descriptorLimits = () => {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
};

/** Keeps the last good one of each page that is made again; the first is that of the build. `page` reads one of the build. */
export const remaking = (policies, page) => {
  const remade = new Set(policies.remade);
  const last = new Map();
  const built = (path) => {
    const made = page(path);
    return made && { ...made, hashes: policies.pages[path] };
  };
  const made = (path) => last.get(path) ?? built(path);
  const remake = (path, body) => {
    const before = made(path);
    if (before?.body.equals(body)) return before;
    const after = { ...preparePage(body), hashes: inlineScripts(body.toString('utf8')) };
    last.set(path, after);
    return after;
  };
  return { remade, made, remake, page: (path) => (remade.has(path) ? undefined : page(path)) };
};

const pagesBeside = (script) => {
  const file = script && join(dirname(script), 'csp.json');
  if (!file || !existsSync(file)) return undefined;
  const app = join(dirname(file), '.next', 'server', 'app');
  const notFoundPages = Object.fromEntries(
    ['es', 'en'].flatMap((locale) => {
      const page = join(app, locale, '404.html');
      return existsSync(page) ? [[locale, readFileSync(page, 'utf8')]] : [];
    }),
  );
  const policies = JSON.parse(readFileSync(file, 'utf8'));
  const kept = new Map();
  /** Bytes of a prerendered page, read and compressed at its first request. */
  const page = (path) => {
    if (!Object.hasOwn(policies.pages, path) || path.endsWith('/404')) return undefined;
    const known = kept.get(path);
    if (known) return known;
    const source = join(app, `${path}.html`);
    if (!existsSync(source)) return undefined;
    const made = preparePage(readFileSync(source));
    kept.set(path, made);
    return made;
  };
  return { ...policies, notFoundPages, ...remaking(policies, page) };
};

// Vitest imports the functions above; everywhere else this file is a preload.
if (!process.env.VITEST) {
  const settings = settingsFrom(process.env, pagesBeside(process.argv[1]));
  const guard = makeGuard({ ...settings, connections: connectionsWithin(descriptorLimits()) });
  install(guard);
  if (process.env.NODE_ENV !== 'development') {
    process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, guard.stop);
    // The supervisor is gone, perhaps by SIGKILL: nobody would end this process any more.
    if (process.channel) process.on('disconnect', guard.stop);
  }
}
