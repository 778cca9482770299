import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getText } from '@/lib/services/texts/edit-texts';
import { isTextKey, titleIn } from '@/lib/services/texts/editable';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { textWriters } from '../../../staff-areas';
import { DraftOfText } from './draft-of-text';
import { TextHistory } from './text-history';

type Props = { params: Promise<{ locale: string; group: string; name: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).texts.title, problems, locale) };
};

/** One text: what is read, the draft beside it, and what was saved before. */
const TextPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { group, name } = await params;
  const key = `${group}/${name}`;
  if (!isTextKey(key)) notFound();
  const base = `/${locale}/office/texts`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${key}`, ...textWriters);
  const text = await orNotFound(() => getText(actor, key));
  const words = messagesOf(locale).texts;
  const { problems } = await formState(searchParams);
  const { list } = formErrors(problems, {}, locale);
  const { done } = await searchParams;
  const { published } = text;
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary errors={list.map((error) => ({ ...error, id: 'text-heading' }))} locale={locale} />
      {typeof done === 'string' && Object.hasOwn(words.done, done) && problems.length === 0 ? (
        <Notice kind="success" alert locale={locale} title={words.done[done as keyof typeof words.done]}>
          <p>{words.doneText[done as keyof typeof words.doneText]}</p>
        </Notice>
      ) : null}
      <h1 id="text-heading" tabIndex={-1} className="max-w-form text-2xl">
        {titleIn(key, text.inForce[locale])}
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        {text.doesNotFit ? (
          <Tag tone="red">{words.states.misfit}</Tag>
        ) : text.isOfProgram ? (
          <Tag>{words.states.program}</Tag>
        ) : (
          <Tag tone="green">{words.states.published}</Tag>
        )}
        <span className="text-muted">{words.groups[text.group]}</span>
      </p>
      <p className="mt-2 text-muted">
        {[
          ...(text.isOfProgram ? [words.ofProgram] : []),
          ...(published
            ? [
                translator(locale)('texts.publishedBy', {
                  number: published.number,
                  name: published.by ?? words.someone,
                  when: formatInstant(published.at, locale, { style: 'medium' }),
                }),
              ]
            : []),
        ].join(' ')}
      </p>
      {text.doesNotFit ? (
        <div className="mt-6">
          <Notice kind="warning" locale={locale} title={words.misfitTitle}>
            <p>{words.misfitText}</p>
          </Notice>
        </div>
      ) : null}
      <p className="mt-6 flex flex-wrap gap-4">
        <ButtonLink href={`${base}/${key}/edit`}>{words.edit}</ButtonLink>
        <ButtonLink href={`/es/texts/preview/${key}/${text.read}`} look="secondary">
          {words.seeEs}
        </ButtonLink>
        <ButtonLink href={`/en/texts/preview/${key}/${text.read}`} look="secondary">
          {words.seeEn}
        </ButtonLink>
      </p>
      <DraftOfText text={text} csrf={csrf} locale={locale} />
      <TextHistory text={text} csrf={csrf} locale={locale} />
    </>
  );
};

export default TextPage;
