import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import type { Actor } from '@/lib/access/actor';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { abstentionCauses, keptFrom, listAbstentions } from '@/lib/services/office/apart';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { reviewers } from '../../../staff-areas';
import { actsOf } from '../case-acts';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('caseDesk.abstain.title'), problems, locale) };
};

const Stood = async ({ actor, caseId, locale }: { actor: Actor; caseId: string; locale: Locale }) => {
  const t = translator(locale);
  const stood = await listAbstentions(actor, caseId);
  if (stood.length === 0) return null;
  return (
    <section aria-labelledby="stood" className="mt-10 max-w-form">
      <h2 id="stood" className="mb-2 text-xl">
        {t('caseDesk.abstain.listTitle')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {stood.map(({ id, name, at, cause, text }) => (
          <li key={id} className="py-3">
            {t('caseDesk.abstain.line', {
              name: name ?? t('office.someone'),
              when: formatInstant(at, locale, { style: 'medium' }),
              cause: t(`caseDesk.abstain.causes.${cause}`),
            })}
            <p className="mt-1 break-words whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Ask = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base } = await casePage(params, '/abstain');
  const { values, problems } = await formState(searchParams);
  const labels = { cause: t('caseDesk.abstain.cause'), text: t('caseDesk.abstain.text') };
  const { list, of } = formErrors(problems, labels, locale);
  const errorOf = (name: string) => {
    const error = of(name);
    return error ? { error } : {};
  };
  const { abstain, protect } = actsOf(session.actor, row);
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{t('caseDesk.abstain.title')}</h1>
      <Inset>
        <p>{t('caseDesk.abstain.what')}</p>
      </Inset>
      {abstain ? (
        <Form
          action="/api/office/abstain"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: row.id, version: String(row.version) }}
          className="max-w-form"
        >
          <Field
            widget="radios"
            name="cause"
            label={labels.cause}
            locale={locale}
            value={values.cause}
            options={abstentionCauses.map((value) => ({ value, label: t(`caseDesk.abstain.causes.${value}`) }))}
            {...errorOf('cause')}
          />
          <Field
            widget="textarea"
            name="text"
            label={labels.text}
            hint={t('caseDesk.abstain.hint')}
            locale={locale}
            maxLength={2000}
            value={values.text}
            {...errorOf('text')}
          />
          <Button look="warning">{t('caseDesk.abstain.submit')}</Button>
        </Form>
      ) : (
        <p className="text-muted">
          {t(row.state === 'proposed' ? 'caseDesk.abstain.proposed' : 'office.case.actionsNone')}
        </p>
      )}
      {protect ? <Stood actor={session.actor} caseId={row.id} locale={locale} /> : null}
    </>
  );
};

/** Where somebody stands aside from a case; once they have, the page says so and nothing else. */
const AbstainPage = async (props: Props) => {
  const locale = await pageLocale(props.params);
  const { id } = await props.params;
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const { actor } = await requireStaff(locale, `/${locale}/office/cases/${id}/abstain`, ...reviewers);
  if ((await orNotFound(() => keptFrom(actor, id))) !== 'abstained') return <Ask {...props} />;
  const t = translator(locale);
  return (
    <>
      <BackLink href={`/${locale}/office/queue`} locale={locale} label={t('office.backToQueue')} />
      <h1 className="mb-6 text-2xl">{t('caseDesk.abstain.title')}</h1>
      <Notice kind="info" locale={locale} title={t('caseDesk.abstain.doneTitle')}>
        <p>{t('caseDesk.abstain.doneText')}</p>
      </Notice>
    </>
  );
};

export default AbstainPage;
