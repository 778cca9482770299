import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { parseIdNumber } from '@/lib/law/identifiers';
import { sheetPdf } from '../documents/sheet-pdf';
import type { Problem, RawValues } from '../forms/form-return';

/** The consent of a visitor, to print and sign, with what was typed. Nobody is looked up: the name is written by hand. */
export const consentPdf = async (
  actor: Actor,
  values: RawValues,
  locale: Locale,
): Promise<{ readonly pdf: Buffer } | { readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'serve:visitor');
  const typed = typeof values.visitor === 'string' ? values.visitor : '';
  const id = parseIdNumber(typed);
  const registered = typeof values.procedure === 'string' ? findProcedure(values.procedure) : undefined;
  const problems = [
    ...(id.ok ? [] : [{ field: 'visitor', code: typed.trim() ? 'wrong-id' : 'missing' }]),
    ...(registered ? [] : [{ field: 'procedure', code: 'missing' }]),
  ];
  if (!id.ok || !registered) return { problems };
  const t = translator(locale);
  const { consent } = messagesOf(locale).desk;
  const { toFill } = messagesOf(locale).representation.paper;
  const pdf = await sheetPdf(
    {
      title: consent.title,
      lead: consent.lead,
      sections: [
        {
          title: consent.who,
          rows: [
            [consent.name, toFill],
            [consent.idNumber, id.value],
          ],
        },
        {
          title: consent.what,
          rows: [
            [consent.procedure, `${registered.procedure.code} · ${registered.words[locale].title}`],
            [consent.day, formatDay(today(), locale)],
          ],
          paragraphs: [t('paper.desk.text'), ...consent.text],
        },
        { title: consent.sign, rows: consent.signRows.map((row) => [row, toFill] as const) },
      ],
    },
    { csv: null, issuedAt: now(), locale },
  );
  return { pdf };
};
