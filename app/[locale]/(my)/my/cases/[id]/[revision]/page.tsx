import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Notice } from '@/components/ui/notice';
import { remedyOf } from '@/lib/casework/remedy';
import { sayRemedyTerm } from '@/lib/casework/say-remedy';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { formState, type Search, titleWithErrors } from '../../../../../form-state';
import { ChangeForm } from './change-form';
import { ObjectionForm } from './objection-form';
import { type RevisionParams, revisionPage, revisionTitle } from './revision-page';

type Props = { params: RevisionParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(await revisionTitle(params), problems, locale) };
};

/** Objection, correction or change: pre-filled from what the decision itself says. */
const RevisionPage = async ({ params, searchParams }: Props) => {
  const page = await revisionPage(params);
  const { locale, t, found, kind, home } = page;
  const { facts } = await searchParams;
  const due = formatDay(found.claimDue, locale);
  const form = await formState(searchParams);
  return (
    <PageBody top={<BackLink href={home} locale={locale} />}>
      {kind === 'change' ? (
        <ChangeForm page={page} asked={[facts ?? []].flat()} {...form} />
      ) : (
        <ObjectionForm page={page} kind={kind} {...form}>
          {kind === 'prior_claim' && found.isLate ? (
            <Notice kind="warning" locale={locale} title={t('after.form.lateTitle', { due })}>
              <p>{t('after.form.lateText')}</p>
            </Notice>
          ) : null}
          {kind === 'prior_claim' && !found.isLate ? (
            <p className="mt-3">
              {t(`remedies.${remedyOf(found.procedure)}.due`, {
                due,
                ...sayRemedyTerm(found.procedure, 'present', found.notifiedOn, locale),
              })}
            </p>
          ) : null}
        </ObjectionForm>
      )}
    </PageBody>
  );
};

export default RevisionPage;
