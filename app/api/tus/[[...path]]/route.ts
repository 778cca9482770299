import { NotFound, PowerEnded } from '@/lib/access/outcomes';
import { MAX_FILE_BYTES } from '@/lib/adapters/file-check';
import { StorageFull } from '@/lib/adapters/storage';
import { tusServer, UploadRefused, type Uploads } from '@/lib/adapters/uploads';
import { currentSession } from '@/lib/auth/session';
import { attachDocument } from '@/lib/services/documents/attach-document';
import { isSameOrigin } from '../../mutation';

/**
 * Browsers name no Origin when they only ask how far an upload came: there Sec-Fetch-Site alone tells, which no page can
 * forge. Whoever changes something names both.
 */
const isOwnPage = (request: Request): boolean =>
  isSameOrigin(request) ||
  (request.method === 'HEAD' &&
    !request.headers.has('origin') &&
    request.headers.get('sec-fetch-site') === 'same-origin');

/** Resumable uploads. The owner key names the session's person; a finished file is attached as that person. */
const make = () =>
  tusServer({
    maxSize: MAX_FILE_BYTES,
    authorise: async (request) => {
      if (!isOwnPage(request)) throw new UploadRefused(403, 'origin');
      const session = await currentSession();
      return session?.actor.level === 'substantial' ? { ownerKey: session.actor.id } : null;
    },
    finished: async ({ ownerKey, path, name, type, metadata }) => {
      const session = await currentSession();
      if (session?.actor.id !== ownerKey) throw new UploadRefused(401, 'signed-out');
      const upload = { name, type, content: { path } };
      const result = await attachDocument(session.actor, metadata.case ?? '', metadata.kind ?? '', upload).catch(
        (error) => {
          if (error instanceof StorageFull) throw new UploadRefused(503, 'full');
          if (error instanceof PowerEnded || error instanceof NotFound) throw new UploadRefused(403, 'forbidden');
          throw error;
        },
      );
      if (!result.ok) throw new UploadRefused(422, result.why);
    },
  });

const shared = globalThis as unknown as { __eOfficeUploads?: Uploads };
const handle = (request: Request): Promise<Response> => {
  shared.__eOfficeUploads ??= make();
  return shared.__eOfficeUploads.handleWeb(request);
};

export { handle as DELETE, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST };
