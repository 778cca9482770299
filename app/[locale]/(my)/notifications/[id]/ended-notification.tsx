import { AddToCalendar } from '@/components/case/add-to-calendar';
import { SheetView } from '@/components/case/sheet-view';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { today } from '@/lib/adapters/clock';
import { remedyDue, remedyOf } from '@/lib/casework/remedy';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { officePlace } from '@/lib/services/register/places';
import { endingOf } from '../ending';
import { SuspensionNote } from '../suspension-note';
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
export const EndedNotification = ({ read, reader, locale }: { read: Read; reader: string; locale: Locale }) => {
  const t = translator(locale);
  const { notification, content, receipt, receiver } = read;
  if (!content) return null;
  const { end, at } = endingOf(notification);
  const { kind, caseId, requestId } = notification;
  const opened = end === 'opened';
  const when = formatInstant(at, locale);
  // Whoever reads may not be who opened it: both are told who did.
  const byAnother = receiver && receiver.id !== reader && end !== 'lapsed' ? receiver : null;
  // By the office's own calendar: a holiday where the person lives only adds to it.
  const remedy = remedyOf(getProcedure(notification.case.procedure).procedure);
  const isOpenToObjection = kind === 'decision' && remedyDue(remedy, 'present', dayAt(at), [officePlace]) >= today();
  return (
    <>
      <Notice
        kind={opened ? 'success' : 'warning'}
        locale={locale}
        title={
          byAnother
            ? t(end === 'opened' ? 'notices.ended.openedBy' : 'notices.ended.refusedBy', { name: byAnother.name, when })
            : t(`my.notification.ended.${end}`, { when })
        }
      >
        {byAnother?.power ? <p>{t('notices.ended.power', { power: byAnother.power })}</p> : null}
        <p>{t(opened ? 'my.notification.ended.openedText' : 'my.notification.ended.noEffect')}</p>
      </Notice>
      <h1 className="max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
          {t(`my.kinds.${kind}`)} · {getProcedure(notification.case.procedure).words[locale].title}
        </span>
        {content.sheet.title}
      </h1>
      <SuspensionNote suspensions={notification.suspensions} outage={null} locale={locale} />
      <section className="no-print mt-6 max-w-form rounded border border-line bg-surface p-5 sm:p-6">
        <h2 className="text-lg">{t('my.notification.nextTitle')}</h2>
        <p className="mt-1 mb-4">{t(`my.notification.next.${kind}`)}</p>
        <ButtonLink href={`/${locale}/my/cases/${caseId}${requestId ? `/requests/${requestId}` : ''}`}>
          {t(`my.notification.nextLink.${kind}`)}
        </ButtonLink>
        {isOpenToObjection ? (
          <p className="mt-2">
            <AddToCalendar deadline={`object.${notification.id}`} locale={locale} />
          </p>
        ) : null}
        <Downloads contentId={content.id} receiptId={receipt?.id} locale={locale} />
      </section>
      <article className="mt-10">
        <SheetView sheet={content.sheet} locale={locale} />
      </article>
    </>
  );
};
