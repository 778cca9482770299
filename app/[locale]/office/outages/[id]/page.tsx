import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getOutage } from '@/lib/services/outages/office-outages';
import { dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { supervisors } from '../../staff-areas';
import { doneNotice, stateOf } from '../outage-words';
import { OutageActs } from './acts';
import { OutageEffects } from './effects';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).outages.outage, problems, locale) };
};

/** One outage: what it is, whom it touches, and what can be done with it now. */
const OutagePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/outages`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${id}`, ...supervisors);
  const { outage, effects } = await orNotFound(() => getOutage(actor, id));
  const t = translator(locale);
  const { office: words } = messagesOf(locale).outages;
  const { values, problems } = await formState(searchParams);
  const labels = { ...dateLabels('untilDay', words.untilDay), untilTime: words.untilTime };
  const errors = formErrors(problems, labels, locale);
  const done = doneNotice((await searchParams).done, locale);
  const rows = [
    { key: 'from', label: words.from, value: formatInstant(outage.from, locale) },
    { key: 'until', label: words.until, value: outage.until ? formatInstant(outage.until, locale) : words.going },
    { key: 'state', label: words.state, value: stateOf(outage, locale) },
    { key: 'by', label: words.by, value: outage.byMonitor ? words.byMonitor : words.byStaff },
    { key: 'cause', label: messagesOf(locale).outages.status.cause, value: outage.cause[locale] },
    ...(outage.extendedTo
      ? [
          {
            key: 'extended',
            label: messagesOf(locale).outages.status.effect,
            value: t('outages.status.extendedTo', { day: formatDay(outage.extendedTo, locale) }),
          },
        ]
      : []),
  ];
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary
        errors={errors.list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      {done ? <Notice kind="success" alert locale={locale} title={done} /> : null}
      <h1 className="text-2xl">{t(`outages.services.${outage.service}`)}</h1>
      <div className="mt-4 max-w-form">
        <SummaryList rows={rows} locale={locale} />
      </div>
      {outage.isSettled ? null : <OutageEffects outage={outage} effects={effects} locale={locale} />}
      <OutageActs
        outage={outage}
        extendedTo={effects.extendedTo}
        values={values}
        errors={errors.list}
        csrf={csrf}
        locale={locale}
      />
    </>
  );
};

export default OutagePage;
