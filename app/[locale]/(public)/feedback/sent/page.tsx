import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { SummaryList } from '@/components/ui/summary-list';
import { NotFound } from '@/lib/access/outcomes';
import { formatCode } from '@/lib/adapters/csv-code';
import { anonymousActor, currentSession } from '@/lib/auth/session';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { findSent, type SentFeedback } from '@/lib/services/feedback/send-feedback';
import type { Search } from '../../../form-state';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).feedback.sent.title,
  robots: { index: false },
});

const Found = ({ sent, locale }: { sent: SentFeedback; locale: Locale }) => {
  const t = translator(locale);
  const { sent: words, kinds } = messagesOf(locale).feedback;
  const shown = formatCode(sent.reference);
  const how = sent.receipt ? words.howNamed : sent.hasEmail ? words.howEmail : words.howNone;
  const rows = [
    ...(sent.receipt ? [{ key: 'number', label: words.number, value: sent.receipt.number }] : []),
    { key: 'kind', label: words.kind, value: kinds[sent.kind].name },
    { key: 'received', label: words.received, value: formatDay(sent.receivedOn, locale) },
    { key: 'due', label: words.due, value: formatDay(sent.dueOn, locale) },
    {
      key: 'state',
      label: words.state,
      value: sent.answered
        ? t('feedback.sent.answered', { day: formatInstantDay(sent.answered, locale, 'medium') })
        : words.waiting,
    },
  ];
  return (
    <>
      <Panel title={words.title}>
        <p>{words.reference}</p>
        <p className="font-mono text-2xl font-bold" data-testid="reference">
          {shown}
        </p>
        <CopyButton text={shown} label={words.copy} done={words.copied} about={words.copyAbout} />
      </Panel>
      <div className="mt-8 max-w-form space-y-6">
        <SummaryList rows={rows} locale={locale} />
        {sent.answered ? null : <p>{how}</p>}
        <p>{sent.form === 'feedback' ? words.inspection : words.claim}</p>
        <p className="text-muted">{words.keep}</p>
        {sent.receipt ? <ButtonLink href={`/api/issued/${sent.receipt.issuedId}`}>{words.receipt}</ButtonLink> : null}
      </div>
    </>
  );
};

/** What happens with what was sent, at an address that can be kept. Its key is the reference. */
const SentPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { reference } = await searchParams;
  const actor = (await currentSession())?.actor ?? (await anonymousActor());
  const sent = await findSent(actor, typeof reference === 'string' ? reference : '').catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  const { feedback: words } = messagesOf(locale);
  const crumbs = [{ href: `/${locale}/feedback`, label: words.title }];
  return (
    <PageBody
      top={<Breadcrumb locale={locale} crumbs={crumbs} current={sent ? words.sent.title : words.sent.missing} />}
    >
      {sent ? (
        <Found sent={sent} locale={locale} />
      ) : (
        <>
          <h1 className="mb-6 text-3xl">{words.sent.missing}</h1>
          <EmptyState
            title={words.look.title}
            action={<ButtonLink href={`/${locale}/feedback`}>{words.sent.again}</ButtonLink>}
          >
            <p>{words.sent.missingText}</p>
          </EmptyState>
        </>
      )}
    </PageBody>
  );
};

export default SentPage;
