import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { sayScope } from '@/lib/casework/say-power';
import type { Sheet } from '@/lib/casework/sheet';
import { config } from '@/lib/config';
import { transact } from '@/lib/db/transact';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { issueDocument } from '../documents/issue-document';
import { replaceIssued } from '../documents/replace-issued';
import { isInForce } from './list-powers';
import { lockPower, type PowerRow, scopeOf, sideOf } from './power-row';

/** What the register says of a power today: parties, matters, validity, reference, date, state and kind (art. 7.2). */
const certificateSheet = (power: PowerRow, locale: Locale): Sheet => {
  const t = translator(locale);
  const instant = (at: Date) => formatInstant(at, locale, { zone: true });
  const named = ({ givenName, surnames, idNumber }: PowerRow['granter']) => `${givenName} ${surnames}, ${idNumber}`;
  const state = isInForce(power) ? 'in_force' : power.state === 'in_force' ? 'ended' : power.state;
  return {
    title: t('representation.certificate.title'),
    lead: t('representation.certificate.lead', { when: instant(now()) }),
    sections: [
      {
        title: t('representation.certificate.entry'),
        rows: [
          [t('representation.reference'), power.reference ?? ''],
          [t('representation.state'), t(`representation.states.${state}`)],
          [t('representation.certificate.inscribedAt'), power.inscribedAt ? instant(power.inscribedAt) : ''],
          [t('representation.until'), formatDay(toDay(power.until), locale)],
          ...(power.endedAt ? [[t('representation.certificate.endedAt'), instant(power.endedAt)] as const] : []),
        ],
      },
      {
        title: t('representation.certificate.parties'),
        rows: [
          [t('representation.granter'), named(power.granter)],
          [t('representation.agent'), named(power.agent)],
        ],
      },
      {
        title: t('representation.certificate.scope'),
        rows: [
          [t('representation.kind'), t(`representation.kinds.${power.kind}.name`)],
          [
            t('representation.notifications'),
            t(power.notifications ? 'representation.withNotifications' : 'representation.withoutNotifications'),
          ],
        ],
        list: sayScope(scopeOf(power), locale),
      },
      {
        title: t('representation.certificate.about'),
        paragraphs: [
          t('representation.certificate.law'),
          t('representation.certificate.check'),
          ...(config().DEMO ? [t('issued.receipt.demo')] : []),
        ],
      },
    ],
  };
};

/** A certificate of a power of the register as it stands now, for either of its people (Orden ISM/189/2021 art. 11). */
export const certifyPower = async (actor: Actor, id: string, locale: Locale): Promise<{ readonly issuedId: string }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:powers', { personId: actor.id });
    const power = await lockPower(tx, id);
    sideOf(power, actor);
    if (power.origin !== 'granted' || power.reference === null) throw new NotFound('power');
    const sheet = certificateSheet(power, locale);
    const issued = await issueDocument(tx, { kind: 'power', locale, personId: actor.id, powerId: id, sheet });
    await replaceIssued(tx, { kind: 'power', personId: actor.id, powerId: id }, issued.id);
    audit({ action: 'power.certified', object: `power:${id}`, details: { csv: issued.csv } });
    return { issuedId: issued.id };
  });
