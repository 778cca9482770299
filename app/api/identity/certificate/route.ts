import { readCertificate } from '@/lib/adapters/client-certificate';
import { system } from '@/lib/adapters/clock';
import { anonymousActor } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { isLocale } from '@/lib/i18n/locales';
import { countPost } from '@/lib/services/forms/count-post';
import { proveCertificate, refuseCertificate } from '@/lib/services/identity/registration/certificate';
import { signedAct } from '@/lib/services/notifications/sign-end';
import { setBrowserId } from '../../cookies';
import { isLocalPath } from '../../local-path';
import { failure } from '../../mutation';

const goTo = (path: string) =>
  new Response(null, { status: 303, headers: { location: `${config().APP_URL}${path}`, 'cache-control': 'no-store' } });

/** What a certificate can be brought to sign: the opening or the refusal of a notification. */
const SIGNS = /^(open|refuse):([a-z0-9]{20,32})$/;

/**
 * The one address of the proxy's server that asks for a certificate. It changes nothing of anybody: it notes for this
 * browser who the certificate says is there, and goes back to the office, where a form of ours does the rest.
 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    const actor = await anonymousActor();
    await countPost('identity', actor.ip);
    const read = readCertificate(request.headers, system());
    const page = `/${locale}/identity/certificate`;
    if (!read.ok) {
      await refuseCertificate(actor, read.why);
      return goTo(`${page}/refused/${read.why}`);
    }
    const [, act, notification] = SIGNS.exec(searchParams.get('sign') ?? '') ?? [];
    if (act && notification) {
      const subject = signedAct(notification, act === 'open' ? 'open' : 'refuse');
      await setBrowserId('certificate', await proveCertificate(actor, read.holder, subject));
      return goTo(`/${locale}/notifications/${notification}/${act}`);
    }
    await setBrowserId('certificate', await proveCertificate(actor, read.holder));
    const back = searchParams.get('returnTo') ?? '';
    return goTo(isLocalPath(back) ? `${page}?returnTo=${encodeURIComponent(back)}` : page);
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
