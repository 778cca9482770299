import 'server-only';
import type { Sheet } from '@/lib/casework/sheet';
import type { RegistrationLevel, RegistrationMethod } from '@/lib/db/generated/client';
import { formatDay, formatInstant, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';

/** What the member of staff saw at the desk. */
export type DocumentSeen = {
  readonly kind: 'dni' | 'foreigner-card' | 'passport';
  readonly number: string;
  /** Last day it is valid. */
  readonly until: string;
};
/** The certificate with which somebody registered without leaving home. */
export type CertificateSeen = { readonly issuer: string; readonly serial: string; readonly endsAt: string };
export type Evidence = { readonly document?: DocumentSeen; readonly certificate?: CertificateSeen };

type Said = {
  readonly person: { readonly givenName: string; readonly surnames: string; readonly idNumber: string };
  readonly method: RegistrationMethod;
  readonly level: RegistrationLevel;
  readonly evidence: Evidence;
  readonly registrar: { readonly givenName: string; readonly surnames: string } | null;
  /** Last day of the activation code, where it is still to be used. */
  readonly codeUntil: Date | null;
  readonly at: Date;
};

type Row = readonly [string, string];

const seenRows = ({ evidence: { document, certificate } }: Said, locale: Locale): Row[] => {
  const t = translator(locale);
  return [
    ...(document
      ? ([
          [t('registration.record.document'), t(`registration.documents.${document.kind}`)],
          [t('registration.record.number'), maskId(document.number)],
          [t('registration.record.until'), formatDay(document.until, locale)],
          [t('registration.record.photo'), t('registration.record.yes')],
          [t('registration.record.present'), t('registration.record.yes')],
        ] as const)
      : []),
    ...(certificate
      ? ([
          [t('registration.record.issuer'), certificate.issuer],
          [t('registration.record.serial'), certificate.serial],
          [t('registration.record.until'), formatInstantDay(new Date(certificate.endsAt), locale)],
        ] as const)
      : []),
  ];
};

/**
 * The record of a registration: who, how, how sure, until when. It never holds a code: whoever has its CSV may read it.
 * The one of the desk is signed by the member of staff in their session and has room for the person's own signature.
 */
export const registrationSheet = (said: Said, locale: Locale): Sheet => {
  const t = translator(locale);
  const { person, method, level, registrar, codeUntil, at } = said;
  const seen = seenRows(said, locale);
  return {
    title: t(`registration.record.titles.${method}`),
    lead: t(`registration.record.leads.${method}`),
    sections: [
      {
        title: t('registration.record.who'),
        rows: [
          [t('registration.record.name'), `${person.givenName} ${person.surnames}`],
          [t('registration.record.id'), maskId(person.idNumber)],
          [t('registration.record.at'), formatInstant(at, locale)],
          [t('registration.record.method'), t(`registration.methods.${method}`)],
          [t('registration.record.level'), t(`registration.levels.${level}`)],
          [t('registration.record.validity'), t('registration.record.validityText')],
          ...(codeUntil
            ? [[t('registration.record.codeUntil'), formatInstantDay(codeUntil, locale)] as const]
            : ([] as Row[])),
        ],
      },
      ...(seen.length > 0 ? [{ title: t(`registration.record.seen.${method}`), rows: seen }] : []),
      ...(registrar
        ? [
            {
              title: t('registration.record.signatures'),
              rows: [
                [
                  t('registration.record.registrar'),
                  t('registration.record.signedText', {
                    name: `${registrar.givenName} ${registrar.surnames}`,
                    when: formatInstant(at, locale),
                  }),
                ],
                [t('registration.record.own'), '\n\n\n'],
              ] as const,
            },
          ]
        : []),
      {
        title: t('registration.record.next'),
        list: [
          t(`registration.levelTexts.${level}`),
          ...(codeUntil ? [t('registration.record.activate')] : []),
          t('registration.record.change'),
          t('registration.record.fraud'),
        ],
      },
    ],
  };
};
