import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { certificateServices, parseSubject } from '@/lib/casework/certificate-subject';
import { config } from '@/lib/config';
import { transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { countPost } from '../forms/count-post';
import { queueMessage } from '../messages/queue-message';

/** Where anybody with the code of a document checks it. */
export const verifyUrl = (csv: string, locale: Locale): string =>
  `${config().APP_URL}/${locale}/verify/${formatCode(csv)}`;

/**
 * Sends somebody the link with which they check a certificate: a link and nothing else. Counted by account, and once a day
 * for each certificate and address, so that nobody is flooded through this office.
 */
export const sendVerificationLink = async (
  actor: Actor,
  issuedId: string,
  { email, locale }: { readonly email: string; readonly locale: Locale },
): Promise<void> => {
  await countPost('naming', actor.id);
  await transact(actor, async (tx, audit) => {
    const personId = principalOf(actor);
    const issued = await tx.issuedDocument.findFirst({ where: { id: issuedId, kind: 'certificate', personId } });
    const subject = issued?.subject ? parseSubject(issued.subject) : null;
    if (!issued || !subject) throw new NotFound('certificate');
    assertCan(actor, 'read:record', { personId, procedure: certificateServices[subject.kind] });
    await queueMessage(tx, {
      dedupeKey: `verify-link:${issuedId}:${email.toLowerCase()}:${today()}`,
      personId: null,
      recipient: email,
      template: 'verification-link',
      locale,
      values: { link: verifyUrl(issued.csv, locale) },
    });
    audit({ action: 'certificate.link-sent', object: `issued:${issuedId}` });
  });
};
