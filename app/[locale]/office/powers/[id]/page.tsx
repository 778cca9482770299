import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { Field } from '@/components/fields/field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { WarningText } from '@/components/ui/warning-text';
import { today } from '@/lib/adapters/clock';
import { requireStaff } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { lastDayOfModel } from '@/lib/casework/power';
import { sayScope } from '@/lib/casework/say-power';
import { formatDay, formatFileSize, formatInstant } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { partsOf } from '@/lib/law/day';
import type { RawValues } from '@/lib/services/forms/form-return';
import { getOfficePower, modelChecks } from '@/lib/services/powers/check-model';
import type { LegalProof } from '@/lib/services/powers/legal-power';
import { nameOf, type PowerRow, scopeOf } from '@/lib/services/powers/power-row';
import { dateAnswer, dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { registrars } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Read = Awaited<ReturnType<typeof getOfficePower>>;
type Part = { power: Read; values: RawValues; of: (name: string) => string | undefined; csrf: string; locale: Locale };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).representation.office.title, problems, locale) };
};

const named = (person: PowerRow['granter']) => `${nameOf(person)}, ${person.idNumber}`;

const Facts = ({ power, locale }: { power: Read; locale: Locale }) => {
  const t = translator(locale);
  const { office, capacities } = messagesOf(locale).representation;
  const proof = power.legal as LegalProof | null;
  const documents: Readonly<Record<string, string>> = office.enterPage.documents;
  const rows = [
    { key: 'state', label: t('representation.state'), value: t(`representation.states.${power.state}`) },
    { key: 'person', label: office.person, value: named(power.granter) },
    { key: 'agent', label: office.agent, value: named(power.agent) },
    { key: 'what', label: t('representation.what'), value: sayScope(scopeOf(power), locale).join(', ') },
    { key: 'sent', label: office.sent, value: formatInstant(power.askedAt, locale) },
    ...(proof
      ? [
          { key: 'capacity', label: office.capacity, value: capacities[proof.capacity] },
          {
            key: 'proof',
            label: t('representation.power.proof'),
            value: `${documents[proof.document] ?? proof.document}, ${proof.number}`,
          },
          { key: 'until', label: t('representation.until'), value: formatDay(toDay(power.until), locale) },
        ]
      : []),
  ];
  return <SummaryList rows={rows} locale={locale} />;
};

const Paper = ({ power: { id, document }, locale }: { power: Read; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).representation.office.model;
  if (!document) return null;
  const { name, size, state } = document;
  return (
    <section className="my-8">
      <h2 className="mb-2 text-xl">{words.paper}</h2>
      <p className="mb-4 break-words">
        {t('representation.office.model.paperText', { name, size: formatFileSize(size, locale) })}
      </p>
      {state === 'safe' ? (
        <ButtonLink href={`/api/powers/model/${id}`} icon="download" download look="secondary">
          {words.view}
        </ButtonLink>
      ) : (
        <WarningText locale={locale}>{state === 'infected' ? words.infected : words.notSafe}</WarningText>
      )}
    </section>
  );
};

const CheckModel = ({ power, values, of, csrf, locale }: Part) => {
  const words = messagesOf(locale).representation.office.model;
  const last = partsOf(lastDayOfModel(today()));
  const isEmpty = values['until.day'] === undefined;
  const partErrors = Object.fromEntries(
    ['day', 'month', 'year'].flatMap((part) => {
      const error = of(`until.${part}`);
      return error ? [[`until.${part}`, error]] : [];
    }),
  );
  const box = (name: (typeof modelChecks)[number] | 'notifications') => (
    <Field
      key={name}
      widget="checkbox"
      name={name}
      label={words[name]}
      value={values[name]}
      error={of(name)}
      locale={locale}
    />
  );
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section>
        <h2 className="mb-4 text-xl">{words.checks}</h2>
        <Form
          action="/api/office/check-model"
          csrf={csrf}
          locale={locale}
          hidden={{ power: power.id, verdict: 'accepted' }}
        >
          {modelChecks.map(box)}
          {box('notifications')}
          <Field
            widget="date"
            name="until"
            label={words.until}
            hint={words.untilHint}
            value={
              isEmpty
                ? { day: String(last.day), month: String(last.month), year: String(last.year) }
                : dateAnswer(values, 'until')
            }
            error={of('until')}
            partErrors={partErrors}
            locale={locale}
          />
          <Button icon="check">{words.accept}</Button>
        </Form>
      </section>
      <section>
        <h2 className="mb-4 text-xl">{words.return}</h2>
        <Form
          action="/api/office/check-model"
          csrf={csrf}
          locale={locale}
          hidden={{ power: power.id, verdict: 'returned' }}
        >
          <Field
            widget="textarea"
            name="reason"
            label={words.reason}
            value={values.reason}
            error={of('reason')}
            locale={locale}
          />
          <Button look="secondary">{words.returnButton}</Button>
        </Form>
      </section>
    </div>
  );
};

const ConfirmLegal = ({ power, values, of, csrf, locale }: Part) => {
  const words = messagesOf(locale).representation.office.legalPage;
  return (
    <section className="mt-8">
      <h2 className="mb-4 text-xl">{words.confirm}</h2>
      {power.isSecond ? (
        <Form action="/api/office/confirm-legal-power" csrf={csrf} locale={locale} hidden={{ power: power.id }}>
          <Field
            widget="checkbox"
            name="compared"
            label={words.compared}
            value={values.compared}
            error={of('compared')}
            locale={locale}
          />
          <Button icon="check">{words.confirmButton}</Button>
        </Form>
      ) : (
        <p className="max-w-text">{words.second}</p>
      )}
    </section>
  );
};

const EndLegal = ({ power, values, of, csrf, locale }: Part) => {
  const words = messagesOf(locale).representation.office.legalPage;
  const waits = power.state === 'to_check';
  return (
    <section className="mt-8">
      <h2 className="mb-4 text-xl">{waits ? words.refuse : words.end}</h2>
      <Form action="/api/office/end-legal-power" csrf={csrf} locale={locale} hidden={{ power: power.id }}>
        <Field
          widget="textarea"
          name="reason"
          label={waits ? words.refuseReason : words.reason}
          value={values.reason}
          error={of('reason')}
          locale={locale}
        />
        <Button look="warning">{waits ? words.refuseButton : words.button}</Button>
      </Form>
    </section>
  );
};

/** A paper to compare, or a legal representation to confirm or to end. */
const OfficePowerPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/powers/${id}`, ...registrars);
  const power = await orNotFound(() => getOfficePower(actor, id));
  const { model, legalPage } = messagesOf(locale).representation.office;
  const { values, problems } = await formState(searchParams);
  const labels = {
    ...Object.fromEntries(modelChecks.map((check) => [check, model[check]])),
    ...dateLabels('until', model.until),
    compared: legalPage.compared,
    reason:
      power.origin === 'model' ? model.reason : power.state === 'to_check' ? legalPage.refuseReason : legalPage.reason,
  };
  const { list, of } = formErrors(problems, labels, locale);
  const part = { power, values, of, csrf, locale };
  return (
    <>
      <BackLink href={`/${locale}/office/powers`} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      <h1 className="mb-6 text-2xl">{power.origin === 'model' ? model.title : legalPage.title}</h1>
      <div className="max-w-form">
        <Facts power={power} locale={locale} />
      </div>
      <Paper power={power} locale={locale} />
      {power.state === 'to_check' && power.origin === 'model' ? <CheckModel {...part} /> : null}
      {power.state === 'to_check' && power.origin === 'legal' ? <ConfirmLegal {...part} /> : null}
      {(power.state === 'in_force' || power.state === 'to_check') && power.origin === 'legal' ? (
        <EndLegal {...part} />
      ) : null}
    </>
  );
};

export default OfficePowerPage;
