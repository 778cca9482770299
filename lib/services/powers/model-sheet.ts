import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now } from '@/lib/adapters/clock';
import { findProcedure } from '@/lib/catalogue/registry';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { sheetPdf } from '../documents/sheet-pdf';
import type { Problem, RawValues } from '../forms/form-return';
import { namedIn } from './named-person';

const procedureIn = (values: RawValues) =>
  typeof values.procedure === 'string' ? findProcedure(values.procedure) : undefined;

/** The paper, document and procedure a model speaks of, or what is wrong with them. Nobody is looked for. */
export const readModel = (values: RawValues) => {
  const { idNumber, surnames, problems } = namedIn(values);
  const registered = procedureIn(values);
  const wrong: Problem[] = [...problems, ...(registered ? [] : [{ field: 'procedure', code: 'missing' }])];
  return { idNumber, surnames, registered, problems: wrong };
};

/**
 * The standard model of representation for one procedure (Orden ISM/189/2021 DA 2), with what was typed and the
 * representative's own data, to print and sign on paper. Nothing about the person represented is looked up or kept.
 */
export const modelPdf = async (
  actor: Actor,
  values: RawValues,
  locale: Locale,
): Promise<{ readonly pdf: Buffer } | { readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  const { idNumber, surnames, registered, problems } = readModel(values);
  if (problems.length > 0 || !registered) return { problems };
  const agent = await db().person.findUniqueOrThrow({ where: { id: actor.id } });
  const t = translator(locale);
  const { title, lead, text, sign, how, toFill } = messagesOf(locale).representation.paper;
  const pdf = await sheetPdf(
    {
      title,
      lead,
      sections: [
        {
          title: t('representation.granter'),
          rows: [
            [t('representation.paper.fullName'), `${toFill} ${surnames}`],
            [t('representation.paper.idNumber'), idNumber],
          ],
        },
        {
          title: t('representation.agent'),
          rows: [
            [t('representation.paper.fullName'), `${agent.givenName} ${agent.surnames}`],
            [t('representation.paper.idNumber'), agent.idNumber],
          ],
        },
        {
          title: t('representation.paper.what'),
          rows: [
            [t('representation.paper.procedure'), registered.words[locale].title],
            [t('representation.paper.code'), registered.procedure.code],
            [t('representation.notifications'), t('representation.paper.boxes')],
          ],
          paragraphs: text,
        },
        { title: sign.title, rows: sign.rows.map((row) => [row, toFill] as const) },
        { title: how.title, list: how.list },
      ],
    },
    { csv: null, issuedAt: now(), locale },
  );
  return { pdf };
};
