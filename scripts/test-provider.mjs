// A real OpenID Connect provider for tests: `OIDC_TEST_PORT=… OIDC_TEST_BACK=… node scripts/test-provider.mjs`. Whoever
// types a name at its door is that account; PUT and DELETE /test/accounts/<name> say what is known of it.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { OIDC_TEST_PORT: port, OIDC_TEST_BACK: back = '', OIDC_TEST_ACCESS_SECONDS: seconds = '3600' } = process.env;
const accounts = new Map();
const faults = { away: false };

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'e-office',
      client_secret: 'a secret of the e-Office at its provider',
      redirect_uris: back.split(' '),
      grant_types: ['authorization_code', 'refresh_token'],
    },
  ],
  claims: { openid: ['sub', 'dni', 'roles', 'acr', 'amr'] },
  cookies: { keys: ['keys of a test'] },
  features: { devInteractions: { enabled: false } },
  ttl: { AccessToken: Number(seconds), Session: 3600, Grant: 3600, Interaction: 600, RefreshToken: 3600, IdToken: 600 },
  issueRefreshToken: () => true,
  rotateRefreshToken: () => true,
  pkce: { required: () => true },
  interactions: { url: (_ctx, { uid }) => `/test/door/${uid}` },
  findAccount: (_ctx, name) =>
    accounts.has(name) ? { accountId: name, claims: () => ({ ...accounts.get(name), sub: name }) } : undefined,
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});

const bodyOf = async (request) => {
  let text = '';
  for await (const part of request) text += part;
  return text;
};
const handle = provider.callback();
const routes = {
  accounts: async (request, response, name) => {
    if (request.method === 'DELETE') accounts.delete(name);
    else accounts.set(name, JSON.parse(await bodyOf(request)));
    response.end('ok');
  },
  away: async (request, response) => {
    faults.away = (await bodyOf(request)) === 'yes';
    response.end('ok');
  },
  door: async (request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="es"><title>Acceso</title><form method="post"><label>Cuenta <input name="name"></label><button>Entrar</button></form></html>',
      );
      return;
    }
    const accountId = new URLSearchParams(await bodyOf(request)).get('name') ?? '';
    const { acr, amr } = accounts.get(accountId) ?? {};
    await provider.interactionFinished(request, response, { login: { accountId, acr, amr } });
  },
};

const server = createServer(async (request, response) => {
  const [, mark, kind, name = ''] = new URL(request.url, 'http://x').pathname.split('/');
  if (mark === 'test' && routes[kind]) return routes[kind](request, response, decodeURIComponent(name));
  if (faults.away) {
    response.statusCode = 503;
    return response.end();
  }
  return handle(request, response);
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
