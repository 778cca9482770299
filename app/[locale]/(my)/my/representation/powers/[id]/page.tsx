import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Timeline } from '@/components/ui/timeline';
import { formatCode } from '@/lib/adapters/csv-code';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { nameOf } from '@/lib/services/powers/power-row';
import { DoneNotice } from './done-notice';
import { loadPower, type PowerProps, powerTitle, type ReadPower } from './load-power';
import { PowerActs } from './power-acts';
import { PowerFacts } from './power-facts';

export const generateMetadata = async ({ params }: PowerProps): Promise<Metadata> => {
  const { locale, read } = await loadPower(params);
  return { title: powerTitle(read.power, locale) };
};

/** Why a power gives no right yet, or how one that cannot be ended here ends. */
const Standing = ({ read: { power }, locale }: { read: ReadPower; locale: Locale }) => {
  const t = translator(locale);
  const until = power.answerBy ? formatDay(toDay(power.answerBy), locale) : '';
  const text =
    power.state === 'to_accept'
      ? t('representation.power.waitAccept', { until })
      : power.state === 'asked'
        ? t('representation.power.waitAnswer', { until })
        : power.state === 'to_check'
          ? t('representation.power.waitCheck')
          : power.state === 'in_force' && power.origin !== 'granted'
            ? t(power.origin === 'legal' ? 'representation.power.legalHow' : 'representation.power.modelHow')
            : undefined;
  return text ? (
    <Inset>
      <p>{text}</p>
    </Inset>
  ) : null;
};

const NoticeOfActs = ({
  read,
  base,
  csrf,
  locale,
}: {
  read: ReadPower;
  base: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { power } = read;
  const agent = nameOf(power.agent);
  return (
    <section className="mt-10 max-w-form">
      <h2 className="text-xl">{t('representation.power.noticeTitle')}</h2>
      <p className="mt-2 mb-4">
        {t(power.noticeOfActs ? 'representation.power.noticeOn' : 'representation.power.noticeOff', { agent })}
      </p>
      <Form
        action="/api/powers/notice"
        csrf={csrf}
        locale={locale}
        hidden={{ power: power.id, wanted: power.noticeOfActs ? 'no' : 'yes' }}
      >
        <Button look="secondary">
          {t(power.noticeOfActs ? 'representation.power.turnOff' : 'representation.power.turnOn')}
        </Button>
      </Form>
      <a href={`${base}/activity`} className="mt-4 inline-flex min-h-11 items-center">
        {t('representation.power.activity')}
      </a>
    </section>
  );
};

const Certificates = ({ read, csrf, locale }: { read: ReadPower; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section className="mt-10 max-w-form">
      <h2 className="text-xl">{t('representation.power.certificateTitle')}</h2>
      <p className="mt-2 mb-4">{t('representation.power.certificateText')}</p>
      <Form action="/api/powers/certificate" csrf={csrf} locale={locale} hidden={{ power: read.power.id }}>
        <Button look="secondary">{t('representation.power.certificateButton')}</Button>
      </Form>
      <ul className="mt-4 border-t border-line empty:hidden">
        {read.certificates.map(({ id, csv, issuedAt }) => {
          const name = t('representation.power.certificateRow', { when: formatInstant(issuedAt, locale) });
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-3">
              <span className="min-w-0 flex-1">
                {name}
                <code className="block font-mono text-sm break-all">{formatCode(csv)}</code>
              </span>
              <a href={`/api/issued/${id}`} download className="inline-flex min-h-11 items-center">
                {t('representation.power.download')}
                <span className="sr-only">: {name}</span>
              </a>
              <a href={`/${locale}/verify/${csv}`} className="inline-flex min-h-11 items-center">
                {t('representation.power.verify')}
                <span className="sr-only">: {name}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const History = ({ read, locale }: { read: ReadPower; locale: Locale }) => {
  const t = translator(locale);
  const words: Readonly<Record<string, string>> = messagesOf(locale).representation.history;
  return (
    <section className="mt-12 max-w-form">
      <h2 className="mb-5 text-xl">{t('representation.power.historyTitle')}</h2>
      <Timeline
        locale={locale}
        items={read.history.map(({ id, at, action, by }) => ({
          id,
          title: words[action.replaceAll('.', '-')] ?? t('representation.history.other'),
          at: at.toISOString(),
          when: formatInstant(at, locale),
          who: t(`representation.by.${by}`),
        }))}
      />
    </section>
  );
};

const PowerPage = async ({ params, searchParams }: PowerProps) => {
  const { locale, session, read, base } = await loadPower(params);
  const t = translator(locale);
  const title = powerTitle(read.power, locale);
  const { done } = await searchParams;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my`, label: t('my.title') },
            { href: `/${locale}/my/representation`, label: t('representation.title') },
          ]}
          current={title}
        />
      }
    >
      <DoneNotice done={done} read={read} locale={locale} />
      <h1 className="max-w-text text-3xl">{title}</h1>
      <Standing read={read} locale={locale} />
      <div className="mt-6 max-w-form">
        <PowerFacts read={read} locale={locale} />
      </div>
      <PowerActs read={read} base={base} locale={locale} />
      {read.side === 'granter' && read.power.effectiveAt ? (
        <NoticeOfActs read={read} base={base} csrf={session.csrf} locale={locale} />
      ) : null}
      {read.isCertified ? <Certificates read={read} csrf={session.csrf} locale={locale} /> : null}
      <History read={read} locale={locale} />
    </PageBody>
  );
};

export default PowerPage;
