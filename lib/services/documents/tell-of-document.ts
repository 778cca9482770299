import 'server-only';
import type { Sheet } from '@/lib/casework/sheet';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { communicate } from '../notifications/communicate';

type News = 'document-unsent' | 'document-unreadable' | 'document-infected';

/** Tells the person what happened to a document of their case, once, and what they can do. */
export const tellOfDocument = async (tx: Tx, kind: News, documentId: string): Promise<void> => {
  const document = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { case: { include: { person: { select: { id: true, email: true } } } } },
  });
  const { case: of, name } = document;
  if (!of) return;
  const locale = isLocale(of.locale) ? of.locale : 'es';
  const t = translator(locale);
  const words = getProcedure(of.procedure).words[locale];
  const sheet: Sheet = {
    title: t(`documents.news.${kind}.title`),
    lead: t(`documents.news.${kind}.lead`),
    sections: [
      {
        title: t('documents.news.document'),
        rows: [
          [words.title, words.documents[document.kind]?.name ?? t('issued.other')],
          [t('documents.news.file'), name],
        ],
      },
      { title: t('documents.news.how'), paragraphs: [t(`documents.news.${kind}.how`), t('documents.news.noTerm')] },
    ],
  };
  await communicate(tx, {
    kind,
    dedupeKey: `${kind}:${documentId}`,
    person: of.person,
    caseId: of.id,
    locale,
    sheet,
  });
};
