import { SheetView } from '@/components/case/sheet-view';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { endingOf } from '../ending';
import type { Read } from './load-notification';

/** How it ended, what to do next, the documents, and what it says. */
export const EndedNotification = ({ read, locale }: { read: Read; locale: Locale }) => {
  const t = translator(locale);
  const { notification, content, receipt } = read;
  if (!content) return null;
  const { end, at } = endingOf(notification);
  const { kind, caseId } = notification;
  const opened = end === 'opened';
  return (
    <>
      <Notice
        kind={opened ? 'success' : 'warning'}
        locale={locale}
        title={t(`my.notification.ended.${end}`, { when: formatInstant(at, locale) })}
      >
        <p>{t(opened ? 'my.notification.ended.openedText' : 'my.notification.ended.noEffect')}</p>
      </Notice>
      <h1 className="max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
          {t(`my.kinds.${kind}`)} · {getProcedure(notification.case.procedure).words[locale].title}
        </span>
        {content.sheet.title}
      </h1>
      <article className="mt-6">
        <SheetView sheet={content.sheet} locale={locale} />
      </article>
      <section className="no-print mt-12 max-w-text border-t border-line pt-8">
        <h2 className="text-xl">{t('my.notification.nextTitle')}</h2>
        <p className="mt-2 mb-4">{t(`my.notification.next.${kind}`)}</p>
        <ButtonLink href={`/${locale}/my/cases/${caseId}`}>{t(`my.notification.nextLink.${kind}`)}</ButtonLink>
      </section>
      <section className="no-print mt-10">
        <h2 className="text-xl">{t('my.notification.documents')}</h2>
        {receipt ? (
          <ul className="mt-2">
            {[
              [content.id, t('my.notification.downloadAct')],
              [receipt.id, t('my.notification.downloadReceipt')],
            ].map(([id, label]) => (
              <li key={id}>
                <a href={`/api/issued/${id}`} className="inline-flex min-h-11 items-center">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-2">{t('my.notification.notYet')}</p>
        )}
      </section>
    </>
  );
};
