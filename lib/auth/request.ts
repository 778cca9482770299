import 'server-only';
import { headers } from 'next/headers';
import { config } from '@/lib/config';

/** Address and request id, as the HTTP guard wrote them: never taken from what the client sent. */
export const requestOrigin = async () => {
  const sent = await headers();
  return {
    ip: sent.get('x-forwarded-for') ?? '',
    requestId: sent.get('x-request-id') ?? '',
    userAgent: (sent.get('user-agent') ?? '').slice(0, 300),
  };
};

/** `__Host-` cookies need https; plain names are only used on a local address. */
export const isSecure = () => config().APP_URL.startsWith('https:');
export const cookieName = (name: string) => (isSecure() ? `__Host-${name}` : name);
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const;
