/** A calendar as an answer, kept by no cache; a name makes it a file to save. */
export const sendCalendar = (text: string, name?: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      ...(name && { 'content-disposition': `attachment; filename="${name}"` }),
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'cache-control': 'private, no-store',
    },
  });
