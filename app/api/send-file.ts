import { contentDisposition } from '@/lib/adapters/file-name';

/** A stored file as an answer: never shown inside the page's own origin rights, never kept by a cache. */
export const sendFile = (
  file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
  { inline = false }: { readonly inline?: boolean } = {},
): Response => {
  const disposition = contentDisposition(file.name);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.bytes.length),
      'content-disposition': inline ? disposition.replace(/^attachment/, 'inline') : disposition,
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
};

/** A PDF made for this answer and kept nowhere: letters with codes. */
export const sendPdf = (pdf: Buffer, name: string): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'cache-control': 'no-store',
    },
  });
