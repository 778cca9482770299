import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { config } from '@/lib/config';
import { log } from './log';
import { hmac } from './tokens';

/** Whoever the request speaks for; `ownerKey` is any stable text, kept only as a keyed hash. */
export type Uploader = { ownerKey: string; maxSize?: number };
/** A complete upload: `path` on this machine, `name` and `type` as the browser declared them, never to be trusted. */
export type FinishedUpload = {
  id: string;
  ownerKey: string;
  path: string;
  size: number;
  name: string;
  type: string;
  metadata: Readonly<Record<string, string>>;
};
/** Throw this from `authorise` or `finished` to answer the browser; a refused finished upload is deleted. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503,
    readonly reason: string,
  ) {
    super(reason);
  }
}

export type UploadOptions = {
  /** Session, origin and quota: null for nobody signed in. Called once a request, before any byte is read. */
  authorise: (request: Request) => Promise<Uploader | null>;
  /** Takes the file over (check, store, record). It may run twice for one upload: after a failure it is tried again. */
  finished: (upload: FinishedUpload) => Promise<void>;
  /** Most bytes one file may have. */
  maxSize: number;
  folder?: string;
};
export type Uploads = {
  /** For the route handler: (request) => uploads.handleWeb(request). Always answers, never throws. */
  handleWeb: (request: Request) => Promise<Response>;
  /** Deletes uploads begun more than 48 hours ago (trust D3); answers how many. */
  deleteExpired: () => Promise<number>;
  remove: (id: string) => Promise<void>;
};

const PATH = '/api/tus';
const LIFETIME_MS = 48 * 3_600_000;
const ID = /^[0-9a-f]{32}$/;
const METHODS = new Set(['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS']); // no GET: nothing unscanned is ever served
const OWNER = '_owner';
const DONE = '_done';

type Metadata = Record<string, string | null> | undefined;
const idOf = (request: Request): string => new URL(request.url).pathname.split('/').at(-1) ?? '';
const ownerMark = (ownerKey: string): string => hmac('upload-owner', ownerKey).toString('base64url');
const refusal = (error: unknown): { status_code: number; body: string } | null =>
  error instanceof UploadRefused ? { status_code: error.status, body: error.reason } : null;

const answer = (status: number, reason: string): Response =>
  new Response(reason, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'tus-resumable': '1.0.0' } });

/** Only what the browser may say: our own marks cannot be forged, and nothing outsized is kept. */
const declared = (metadata: Metadata): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata ?? {})
      .filter(([key]) => /^[a-z][a-z0-9-]{0,30}$/i.test(key))
      .slice(0, 12)
      .map(([key, value]) => [key, (value ?? '').slice(0, 500)]),
  );

// FileStore makes its folder from the constructor and throws in a callback nobody can catch: a full disk would end the
// process. We make the folder ourselves, at each request.
class QuietStore extends FileStore {}
Object.defineProperty(QuietStore.prototype, 'checkOrCreateDirectory', { value: () => undefined });

const openDesk = (options: UploadOptions, folder: string): Uploads => {
  const store = new QuietStore({ directory: folder, expirationPeriodInMilliseconds: LIFETIME_MS });
  const speakers = new WeakMap<Request, Uploader>();
  const speakerOf = (request: unknown): Uploader => {
    const speaker = speakers.get(request as Request);
    if (!speaker) throw new UploadRefused(401, 'sign-in');
    return speaker;
  };

  const remove = async (id: string): Promise<void> => {
    if (ID.test(id)) await store.remove(id).catch(() => undefined); // gone already is as good
  };

  const finish = async (id: string, { ownerKey }: Uploader): Promise<void> => {
    const upload = await store.getUpload(id);
    const kept = upload.metadata ?? {};
    if (kept[DONE] || upload.size === undefined || upload.offset !== upload.size) return;
    const metadata = declared(kept);
    const { filename: name = '', filetype: type = '' } = metadata;
    try {
      await options.finished({ id, ownerKey, path: join(folder, id), size: upload.size, name, type, metadata });
    } catch (error) {
      if (error instanceof UploadRefused && error.status < 500) await remove(id);
      throw error;
    }
    upload.metadata = { ...kept, [DONE]: '1' };
    await store.configstore.set(id, upload).catch(() => undefined); // `finished` may have removed it
  };

  const server = new Server({
    path: PATH,
    datastore: store,
    relativeLocation: true,
    allowedOrigins: [],
    disableTerminationForFinishedUploads: false,
    maxSize: (request) => Math.min(options.maxSize, speakerOf(request).maxSize ?? options.maxSize),
    namingFunction: () => randomBytes(16).toString('hex'),
    getFileIdFromRequest: (_, last) => (last && ID.test(last) ? last : undefined),
    onUploadCreate: async (request, upload) => {
      if (upload.size === undefined) throw { status_code: 400, body: 'length' };
      return { metadata: { ...declared(upload.metadata), [OWNER]: ownerMark(speakerOf(request).ownerKey) } };
    },
    onUploadFinish: async (request, upload) => {
      await finish(upload.id, speakerOf(request));
      return {};
    },
    onResponseError: (_, error) => {
      const told = refusal(error);
      if (told) return told;
      const { status_code: status } = error as { status_code?: number };
      if (status !== undefined && status < 500) return undefined;
      // No room, a cut connection or a fault of ours: nothing is lost, the browser resumes.
      log.error({ err: error instanceof Error ? error : new Error('upload write failed') }, 'upload.failed');
      return { status_code: 503, body: 'try-again' };
    },
  });

  const isOwner = async (id: string, { ownerKey }: Uploader): Promise<boolean> => {
    if (!ID.test(id)) return false;
    const upload = await store.configstore.get(id);
    return upload?.metadata?.[OWNER] === ownerMark(ownerKey);
  };

  const handle = async (request: Request): Promise<Response> => {
    if (!METHODS.has(request.method)) return answer(405, 'method');
    if (request.method !== 'OPTIONS') {
      const speaker = await options.authorise(request);
      if (!speaker) return answer(401, 'sign-in');
      speakers.set(request, speaker);
      if (request.method !== 'POST') {
        const id = idOf(request);
        if (!(await isOwner(id, speaker))) return answer(404, 'not-found'); // somebody else's looks like none
        if (request.method === 'HEAD') await finish(id, speaker); // a lost answer: the browser asks, we end the work
      }
    }
    return server.handleWeb(request);
  };

  return { handleWeb: handle, remove, deleteExpired: () => server.cleanUpExpiredUploads() };
};

const inWords = (error: unknown): Response => {
  const told = refusal(error) ?? (error as { status_code?: number; body?: string });
  if (told.status_code && told.status_code < 500) return answer(told.status_code, String(told.body ?? '').trim());
  if (!(error instanceof UploadRefused)) log.error({ err: error }, 'upload.failed');
  return answer(503, 'try-again');
};

/** The marks of the owner stay here, and this is no service for other sites. */
const ownHeaders = (response: Response): Headers => {
  const headers = new Headers(response.headers);
  for (const name of [...headers.keys()]) if (/^access-control-|^upload-metadata$/.test(name)) headers.delete(name);
  headers.set('cache-control', 'no-store');
  if (response.status === 503) headers.set('retry-after', '5');
  return headers;
};

/** Resumable uploads (tus 1.0) into DATA_DIR/uploads, each bound to the person who began it. One per process. */
export const tusServer = (options: UploadOptions): Uploads => {
  let desk: Uploads | undefined;
  const open = async (): Promise<Uploads> => {
    const folder = options.folder ?? join(config().DATA_DIR, 'uploads');
    await mkdir(folder, { recursive: true });
    desk ??= openDesk(options, folder);
    return desk;
  };
  return {
    remove: async (id) => (await open()).remove(id),
    deleteExpired: async () => (await open()).deleteExpired(),
    handleWeb: async (request) => {
      const response = await open()
        .then((opened) => opened.handleWeb(request))
        .catch(inWords);
      return new Response(response.body, { status: response.status, headers: ownHeaders(response) });
    },
  };
};
