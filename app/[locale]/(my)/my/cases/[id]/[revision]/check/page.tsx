import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AwardTable } from '@/components/case/award-tables';
import { DocumentRow } from '@/components/case/document-row';
import { SheetView } from '@/components/case/sheet-view';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { sayRevisionKind } from '@/lib/casework/say-remedy';
import { sayLine, sayTotal } from '@/lib/catalogue/say';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { askedSections } from '@/lib/services/revisions/revision-receipt';
import { settlementSections } from '@/lib/services/revisions/revision-sheet';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { type RevisionParams, revisionPage, revisionTitle } from '../revision-page';

type Props = { params: RevisionParams; searchParams: Search };
type Page = Awaited<ReturnType<typeof revisionPage>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(await revisionTitle(params), problems, locale) };
};

/** With the changed data: from when, how much, and what it makes of the payments. */
const Preview = ({ page }: { page: Page }) => {
  const { locale, t, found } = page;
  const { preview } = found;
  if (!preview) return null;
  const words = found.registered.words[locale];
  const { award, assessment, settlement } = preview;
  const from = formatDay(preview.from, locale);
  const total = award && sayTotal(award, locale);
  return (
    <section aria-labelledby="preview" className="max-w-form space-y-4 border-l-4 border-action bg-sunken px-5 py-4">
      <h2 id="preview" className="text-xl">
        {t('after.check.preview')}
      </h2>
      {award ? (
        <>
          <p className="font-bold">{t('after.check.previewFrom', { from })}</p>
          <AwardTable
            lines={award.lines.map((line) => ({ id: line.id, ref: line.ref, ...sayLine(words, line, locale) }))}
            total={total}
            caption={t('after.check.preview')}
            locale={locale}
          />
        </>
      ) : (
        <p className="font-bold">
          {assessment.outcome === 'not-entitled'
            ? t('after.check.previewNone', { from })
            : t('after.check.previewOpen')}
        </p>
      )}
      {assessment.outcome === 'unknown' ? null : (
        <SheetView
          sheet={{ title: '', lead: '', sections: settlementSections(settlement, locale) }}
          locale={locale}
          level={3}
        />
      )}
      <p className="text-sm text-muted">{t('after.check.previewNote')}</p>
    </section>
  );
};

/** Everything that will be signed, with what can be added; and the way back to change it. */
const CheckPage = async ({ params, searchParams }: Props) => {
  const page = await revisionPage(params, '/check');
  const { locale, t, session, found, kind, base, hidden } = page;
  const { draft } = found;
  if (!draft) redirect(base);
  const { changed } = await searchParams;
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { 'file-other': t('after.check.file') }, locale);
  return (
    <PageBody top={<BackLink href={base} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      {changed ? (
        <Notice kind="warning" locale={locale} alert>
          <p>{t('after.check.changed')}</p>
        </Notice>
      ) : null}
      <p className="mb-2 text-lg text-muted">{sayRevisionKind(kind, found.procedure, locale)}</p>
      <h1>{t('after.check.title')}</h1>
      {kind === 'prior_claim' && found.isLate ? (
        <Notice
          kind="warning"
          id="late"
          locale={locale}
          title={t('after.form.lateTitle', { due: formatDay(found.claimDue, locale) })}
        >
          <p>{t('after.form.lateText')}</p>
        </Notice>
      ) : null}
      <div className="mt-8 max-w-form space-y-10">
        <div>
          <SheetView sheet={{ title: '', lead: '', sections: askedSections(found, draft, locale) }} locale={locale} />
          <p className="mt-4">
            <a href={base}>{t('after.check.edit')}</a>
          </p>
        </div>
        <Preview page={page} />
        <section id="other" className="scroll-mt-8">
          <h2 className="text-xl">{t('after.check.documents')}</h2>
          <p className="mt-2 text-muted">{t('after.check.documentsHint')}</p>
          <DocumentRow
            caseId={hidden.case}
            kind="other"
            name={t('after.check.file')}
            page={`${base}/check`}
            files={found.documents}
            csrf={session.csrf}
            locale={locale}
            errorOf={errors.of}
            isActing={session.actor.acting !== null}
          />
        </section>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-4 border-t border-line pt-6">
          <Form action="/api/revisions/sign" csrf={session.csrf} locale={locale} hidden={hidden}>
            <Button large>{t('after.check.sign')}</Button>
          </Form>
          <Form action="/api/revisions/remove" csrf={session.csrf} locale={locale} hidden={hidden}>
            <Button look="plain" icon="trash">
              {t('after.check.remove')}
            </Button>
          </Form>
        </div>
      </div>
    </PageBody>
  );
};

export default CheckPage;
