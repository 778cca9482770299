import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { Field } from '@/components/fields/field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { today } from '@/lib/adapters/clock';
import { isLocale, localeNames } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { requirementTerm } from '@/lib/law/parameters/procedure-terms';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';
import { neededDocuments } from '../case-views';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/request');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('office.request.title')} · ${number}`, problems, locale) };
};

const RequestPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, procedure, words, base, number } = await casePage(params, '/request');
  const { values, problems } = await formState(searchParams);
  const labels = { kinds: t('office.names.kinds'), message: t('office.names.message') };
  const errors = formErrors(problems, labels, locale);
  const theirs = isLocale(row.locale) ? row.locale : 'es';
  const needed = neededDocuments(row, locale).filter(({ state }) => state !== 'neededMaybe');
  const returned = new Set(row.documents.filter(({ review }) => review === 'returned').map(({ kind }) => kind));
  const given = new Set(row.documents.map(({ kind }) => kind));
  const wanted = new Set(needed.map(({ id }) => id));
  const wantedFirst = procedure.documents.toSorted((a, b) => Number(wanted.has(b.id)) - Number(wanted.has(a.id)));
  const standing = (id: string) => {
    if (returned.has(id)) return t('office.request.returned');
    if (given.has(id)) return t('office.request.given');
    return t(wanted.has(id) ? 'office.request.missing' : 'office.request.notNeeded');
  };
  const isReturn = problems.length > 0;
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="mb-6 text-2xl">{t('office.request.title')}</h1>
      {actsOf(session.actor, row).request ? (
        <Form
          action="/api/office/request-documents"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: row.id, version: String(row.version) }}
        >
          <Field
            widget="checkboxes"
            name="kinds"
            label={t('office.request.kinds')}
            hint={t('office.request.kindsHint')}
            locale={locale}
            value={isReturn ? values.kinds : needed.map(({ id }) => id)}
            error={errors.of('kinds')}
            options={wantedFirst.map(({ id }) => ({
              value: id,
              label: words.documents[id]?.name ?? id,
              hint: `${standing(id)} ${words.documents[id]?.why ?? ''}`,
            }))}
          />
          <Field
            widget="textarea"
            name="message"
            label={t('office.request.message')}
            hint={t('office.request.messageHint', { language: localeNames[theirs] })}
            locale={locale}
            maxLength={4000}
            value={isReturn ? values.message : messagesOf(theirs).office.request.suggested}
            error={errors.of('message')}
          />
          <Inset>
            <h2 className="text-lg">{t('office.request.happens')}</h2>
            <ol className="list-numbers">
              <li>{t('office.request.happensList.notify')}</li>
              <li>{t('office.request.happensList.term', { days: requirementTerm.on(today()) })}</li>
              <li>{t('office.request.happensList.stop')}</li>
            </ol>
          </Inset>
          <Button>{t('office.request.send')}</Button>
        </Form>
      ) : (
        <p className="text-muted">{t('office.request.closed')}</p>
      )}
    </>
  );
};

export default RequestPage;
