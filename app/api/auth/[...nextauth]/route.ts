import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/next-auth';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What the browser may ask next-auth today: whether the session lives. Signing in and out are our own forms. */
const ANSWERED = new Set(['session']);

export const GET = async (request: Request, context: Context): Promise<Response> => {
  const [action = ''] = (await context.params).nextauth;
  if (!ANSWERED.has(action)) return new Response('not found\n', { status: 404 });
  return NextAuth(authOptions())(request, context);
};
