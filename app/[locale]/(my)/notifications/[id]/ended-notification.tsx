import { SheetView } from '@/components/case/sheet-view';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { endingOf } from '../ending';
import type { Read } from './load-notification';

/** The sealed PDFs; they are made after the end is on record, a moment later than the law may put it. */
const Downloads = ({
  contentId,
  receiptId,
  locale,
}: {
  contentId: string;
  receiptId: string | undefined;
  locale: Locale;
}) => {
  const t = translator(locale);
  if (!receiptId) return <p className="mt-4">{t('my.notification.notYet')}</p>;
  const files = [
    [contentId, t('my.notification.downloadAct')],
    [receiptId, t('my.notification.downloadReceipt')],
  ] as const;
  return (
    <ul className="mt-4">
      {files.map(([id, label]) => (
        <li key={id}>
          <a href={`/api/issued/${id}`} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="download" className="size-5" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** How it ended, what to do next, the documents, and what it says. */
export const EndedNotification = ({ read, locale }: { read: Read; locale: Locale }) => {
  const t = translator(locale);
  const { notification, content, receipt } = read;
  if (!content) return null;
  const { end, at } = endingOf(notification);
  const { kind, caseId, requestId } = notification;
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
      <section className="no-print mt-6 max-w-form rounded border border-line bg-surface p-5 sm:p-6">
        <h2 className="text-lg">{t('my.notification.nextTitle')}</h2>
        <p className="mt-1 mb-4">{t(`my.notification.next.${kind}`)}</p>
        <ButtonLink href={`/${locale}/my/cases/${caseId}${requestId ? `/requests/${requestId}` : ''}`}>
          {t(`my.notification.nextLink.${kind}`)}
        </ButtonLink>
        <Downloads contentId={content.id} receiptId={receipt?.id} locale={locale} />
      </section>
      <article className="mt-10">
        <SheetView sheet={content.sheet} locale={locale} />
      </article>
    </>
  );
};
