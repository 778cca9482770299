import type { Metadata } from 'next';
import { CaseStateTag } from '@/components/case/case-state-tag';
import { Field } from '@/components/fields/field';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { toDay } from '@/lib/casework/dates';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { apartPage } from '../apart-page';
import type { CaseParams } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };
type Page = Awaited<ReturnType<typeof apartPage>>;
const acts = ['set', 'unset', 'allowed'] as const;
const titleOf = ({ t, head }: Page) => t(`caseDesk.protection.${head.isProtected ? 'title' : 'titleOff'}`);

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const page = await apartPage(params, '/protection');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${titleOf(page)} · ${page.head.number}`, problems, page.locale) };
};

const Redacted = ({ page: { t, locale, head } }: { page: Page }) => {
  const rows: [string, React.ReactNode][] = [
    [t('caseDesk.protection.hidden'), <em key="person">{t('caseDesk.protection.hiddenText')}</em>],
    [t('office.case.procedure'), getProcedure(head.procedure).words[locale].title],
    [t('office.case.number'), head.number],
    [t('caseDesk.related.state'), <CaseStateTag key="state" state={head.state} locale={locale} />],
    [t('office.case.registered'), head.registeredAt ? formatInstantDay(head.registeredAt, locale) : '—'],
    [t('caseDesk.protection.due'), head.dueOn ? formatDay(toDay(head.dueOn), locale) : '—'],
    [t('office.case.assigned'), head.assigned ?? t('office.unassigned')],
  ];
  return (
    <section aria-labelledby="about" className="mb-8">
      <h2 id="about" className="mb-2 text-xl">
        {t('caseDesk.protection.about')}
      </h2>
      <dl className="max-w-form divide-y divide-line border-y border-line">
        {rows.map(([label, value]) => (
          <div key={label} className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Viewers = ({ page: { t, locale, head, id, session }, error }: { page: Page; error: string | undefined }) => (
  <section aria-labelledby="viewers" className="max-w-form space-y-4">
    <h2 id="viewers" className="text-xl">
      {t('caseDesk.protection.viewers')}
    </h2>
    {head.reason ? <p>{t('caseDesk.protection.because', { reason: head.reason })}</p> : null}
    <ul className="divide-y divide-line border-y border-line">
      {head.viewers.map((viewer) => {
        const name = viewer.name ?? t('caseDesk.protection.someone');
        return (
          <li key={viewer.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            {name}
            <Form
              action="/api/office/protection/allow"
              csrf={session.csrf}
              locale={locale}
              hidden={{ case: id, staff: viewer.id, may: 'no' }}
            >
              <Button look="plain">
                {t('caseDesk.protection.remove')}
                <span className="sr-only"> {t('caseDesk.protection.removeOf', { name })}</span>
              </Button>
            </Form>
          </li>
        );
      })}
    </ul>
    <Form action="/api/office/protection/allow" csrf={session.csrf} locale={locale} hidden={{ case: id, may: 'yes' }}>
      <Field
        widget="select"
        name="staff"
        label={t('caseDesk.protection.who')}
        locale={locale}
        options={head.colleagues
          .filter((colleague) => !head.viewers.some((viewer) => viewer.id === colleague.id))
          .map(({ id: value, name, unit }) => ({ value, label: t('caseDesk.opinions.person', { name, unit }) }))}
        {...(error ? { error } : {})}
      />
      <Button look="secondary">{t('caseDesk.protection.allow')}</Button>
    </Form>
    <Details summary={t('caseDesk.protection.unset')}>
      <Form action="/api/office/protection/end" csrf={session.csrf} locale={locale} hidden={{ case: id }}>
        <Button look="warning">{t('caseDesk.protection.unsetSure')}</Button>
      </Form>
    </Details>
  </section>
);

/** The case of a protected person as everybody sees it; and for supervisors, who else does. */
const ProtectionPage = async ({ params, searchParams }: Props) => {
  const page = await apartPage(params, '/protection');
  const { t, locale, head, id, base, session } = page;
  const { done } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const labels = { reason: t('caseDesk.protection.reason'), staff: t('caseDesk.protection.who') };
  const { list, of } = formErrors(problems, labels, locale);
  const finished = acts.find((act) => act === done);
  const error = of('reason');
  return (
    <>
      <BackLink href={`/${locale}/office/queue`} locale={locale} label={t('office.backToQueue')} />
      <ErrorSummary errors={list} locale={locale} />
      {finished ? (
        <Notice kind="success" locale={locale} title={t(`caseDesk.protection.done.${finished}`)} alert />
      ) : null}
      <h1 className="mb-2 text-2xl">{titleOf(page)}</h1>
      {head.isProtected ? (
        <Inset>
          <p>{t('caseDesk.protection.redacted')}</p>
        </Inset>
      ) : null}
      <Redacted page={page} />
      {head.maySee ? (
        <p className="mb-8">
          <ButtonLink look="secondary" href={base}>
            {t('caseDesk.protection.open')}
          </ButtonLink>
        </p>
      ) : null}
      {head.isProtected && head.maySet ? <Viewers page={page} error={of('staff')} /> : null}
      {!head.isProtected && head.maySet ? (
        <Form
          action="/api/office/protection"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: id }}
          className="max-w-form"
        >
          <p className="mb-4">{t('caseDesk.protection.what')}</p>
          <Field
            widget="textarea"
            name="reason"
            label={labels.reason}
            hint={t('caseDesk.protection.reasonHint')}
            locale={locale}
            maxLength={2000}
            value={values.reason}
            {...(error ? { error } : {})}
          />
          <Button>{t('caseDesk.protection.set')}</Button>
        </Form>
      ) : null}
    </>
  );
};

export default ProtectionPage;
