import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import type { RawValues } from '@/lib/services/forms/form-return';
import { evidences, getPersonalData, stampOf, textFields } from '@/lib/services/personal-data/personal-data';
import { dateAnswer, dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { provincesOf } from '../../../provinces';
import { DocumentFields } from '../../identity-desk/document-fields';
import { registrars } from '../../staff-areas';

type Props = { params: LocaleParams['params'] & Promise<{ id: string }>; searchParams: Search };
type Found = Awaited<ReturnType<typeof getPersonalData>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale)['personal-data'].correctTitle, problems, locale) };
};

const widths: Partial<Record<string, 5 | 30>> = { postcode: 5 };

/** What was corrected before, with what it was. */
const Corrections = ({ found, locale }: { found: Found; locale: Locale }) => {
  const words = messagesOf(locale)['personal-data'];
  const t = translator(locale);
  const names = { ...words.fields } as Readonly<Record<string, string>>;
  const shown = (field: string, value: string) =>
    !value
      ? words.nothing
      : field === 'birthDate'
        ? formatDay(value as Day, locale)
        : field === 'province'
          ? (provincesOf(locale).find((each) => each.value === value)?.label ?? value)
          : value;
  const rows = found.corrections.flatMap(({ id, madeAt, evidence, changes }) =>
    Object.entries(changes).map(([field, [before, after]]) => ({
      key: `${id}:${field}`,
      madeAt,
      field,
      before: shown(field, before),
      after: shown(field, after),
      proof: evidences.find((each) => evidence.startsWith(each)),
      note: evidence.split(': ').slice(1).join(': '),
    })),
  );
  return (
    <section className="mt-12">
      <h2 className="text-xl">{words.history}</h2>
      {rows.length === 0 ? (
        <p className="mt-2 text-muted">{words.historyNone}</p>
      ) : (
        <Table
          caption={words.history}
          hideCaption
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'at', label: words.columns.at, cell: ({ madeAt }) => formatInstant(madeAt, locale) },
            { key: 'field', label: words.columns.field, cell: ({ field }) => names[field] ?? field },
            { key: 'before', label: words.columns.before, cell: ({ before }) => before },
            { key: 'after', label: words.columns.after, cell: ({ after }) => after },
            {
              key: 'proof',
              label: words.columns.proof,
              cell: ({ proof, note }) =>
                [proof && t(`personal-data.evidences.${proof}`), note].filter(Boolean).join(': '),
            },
          ]}
        />
      )}
    </section>
  );
};

/** The data held of one person, to correct with them at the desk. */
const CorrectDataPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const base = `/${locale}/office/personal-data`;
  const session = await requireStaff(locale, `${base}/${id}`, ...registrars);
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const found = await orNotFound(() => getPersonalData(session.actor, id));
  const words = messagesOf(locale)['personal-data'];
  const desk = messagesOf(locale).registration.desk;
  const { values: sent, problems } = await formState(searchParams);
  const { birthDate, ...texts } = found.data;
  const [year = '', month = '', day = ''] = birthDate.split('-').map((part) => part.replace(/^0/, ''));
  const held: RawValues = { ...texts, 'birthDate.day': day, 'birthDate.month': month, 'birthDate.year': year };
  const values: RawValues = Object.keys(sent).length > 0 ? sent : held;
  const { list, of } = formErrors(
    problems,
    {
      ...words.fields,
      ...dateLabels('birthDate', words.fields.birthDate),
      ...dateLabels('documentUntil', desk.until),
      proof: words.proof,
      note: words.note,
      documentKind: desk.document,
      documentNumber: desk.number,
      photoMatches: desk.photoMatches,
      personPresent: desk.personPresent,
    },
    locale,
  );
  const partErrors = Object.fromEntries(list.map(({ name, text }) => [name, text]));
  const isDone = (await searchParams).done === 'corrected';
  return (
    <>
      <BackLink href={base} locale={locale} />
      {isDone ? (
        <Notice kind="success" locale={locale} title={words.doneTitle} alert>
          <p>{words.doneText}</p>
        </Notice>
      ) : null}
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      <h1 className="text-2xl">
        <span className="mb-1 block text-base font-normal text-muted">{words.correctTitle}</span>
        {found.data.givenName} {found.data.surnames} · {found.idNumber}
      </h1>
      {found.diedOn ? (
        <Notice kind="warning" locale={locale} title={words.died}>
          <p>{words.diedText}</p>
        </Notice>
      ) : (
        <Form
          action="/api/office/personal-data"
          csrf={session.csrf}
          locale={locale}
          hidden={{ person: id, seen: stampOf(found.data) }}
          className="mt-4 max-w-form"
        >
          <p className="mb-6">{words.correctLead}</p>
          {textFields.map((name) =>
            name === 'province' ? (
              <Field
                key={name}
                widget="select"
                name={name}
                label={words.fields.province}
                value={values.province}
                error={of(name)}
                options={provincesOf(locale)}
                locale={locale}
              />
            ) : (
              <Field
                key={name}
                widget="text"
                name={name}
                label={words.fields[name]}
                value={values[name]}
                error={of(name)}
                width={widths[name] ?? 30}
                optional={['street', 'postcode', 'town'].includes(name)}
                autoComplete="off"
                locale={locale}
              />
            ),
          )}
          <Field
            widget="date"
            name="birthDate"
            label={words.fields.birthDate}
            value={dateAnswer(values, 'birthDate')}
            error={of('birthDate')}
            partErrors={partErrors}
            locale={locale}
          />
          <Field
            widget="radios"
            name="proof"
            label={words.proof}
            hint={words.proofHint}
            value={values.proof}
            error={of('proof')}
            options={evidences.map((value) => ({ value, label: words.evidences[value] }))}
            locale={locale}
          />
          <Field
            widget="text"
            name="note"
            label={words.note}
            hint={words.noteHint}
            value={values.note}
            error={of('note')}
            width={30}
            optional
            autoComplete="off"
            locale={locale}
          />
          <DocumentFields values={values} errorOf={of} partErrors={partErrors} locale={locale} />
          <Button>{words.submit}</Button>
        </Form>
      )}
      <Corrections found={found} locale={locale} />
    </>
  );
};

export default CorrectDataPage;
