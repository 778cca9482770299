import { Button, ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import { htmlLang, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type getText, needsSecond } from '@/lib/services/texts/edit-texts';
import { sayField } from '../../text-words';

type OfficeText = Awaited<ReturnType<typeof getText>>;
type Sentence = OfficeText['sentences'][number];

const Said = ({ of, text, none }: { of: Sentence; text: string | null; none: string }) =>
  text === null ? (
    <em className="text-muted">{none}</em>
  ) : (
    <span lang={htmlLang(of.locale)} className="whitespace-pre-line">
      {text}
    </span>
  );

/** What is read beside what will be read: first what changes, then what stays. */
const Changes = ({ sentences, locale }: { sentences: readonly Sentence[]; locale: Locale }) => {
  const words = messagesOf(locale).texts;
  const keyOf = (each: Sentence) => `${each.locale}.${each.path}`;
  const where = {
    key: 'where',
    label: words.where,
    cell: (each: Sentence) => sayField(each.path, each.locale, locale),
  };
  const same = sentences.filter(({ isChanged }) => !isChanged);
  return (
    <>
      <div className="mt-6">
        <Table
          caption={words.changes}
          rows={sentences.filter(({ isChanged }) => isChanged)}
          rowKey={keyOf}
          columns={[
            where,
            {
              key: 'before',
              label: words.before,
              cell: (each) => <Said of={each} text={each.before} none={words.isNew} />,
            },
            {
              key: 'after',
              label: words.after,
              cell: (each) => (
                <mark className="bg-info-soft text-ink">
                  <Said of={each} text={each.after} none={words.isGone} />
                </mark>
              ),
            },
          ]}
        />
      </div>
      {same.length > 0 ? (
        <Details summary={translator(locale)('texts.unchanged', { count: same.length })}>
          <Table
            caption={words.sameTable}
            hideCaption
            rows={same}
            rowKey={keyOf}
            columns={[
              where,
              { key: 'text', label: words.sentence, cell: (each) => <Said of={each} text={each.before} none="" /> },
            ]}
          />
        </Details>
      ) : null}
    </>
  );
};

/** The draft that waits: what it changes, how it will look, and publishing or discarding it. */
export const DraftOfText = ({ text, csrf, locale }: { text: OfficeText; csrf: string; locale: Locale }) => {
  const words = messagesOf(locale).texts;
  const t = translator(locale);
  const { key, group, draft, version } = text;
  if (!draft)
    return (
      <section className="mt-12">
        <EmptyState title={words.noDraft}>
          <p>{words.noDraftText}</p>
        </EmptyState>
      </section>
    );
  const hidden = { key, version: String(version) };
  return (
    <section className="mt-12">
      <h2 className="text-xl">{words.draft}</h2>
      <p className="mt-1 text-muted">
        {t('texts.draftBy', {
          number: draft.number,
          name: draft.by ?? words.someone,
          when: formatInstant(draft.at, locale, { style: 'medium' }),
        })}
      </p>
      <p className="mt-2 max-w-text">{t('texts.draftWhy', { why: draft.why })}</p>
      {draft.words ? (
        <>
          <p className="mt-5 flex flex-wrap gap-4">
            <ButtonLink href={`/es/texts/preview/${key}/${draft.number}`} look="secondary">
              {words.seeDraftEs}
            </ButtonLink>
            <ButtonLink href={`/en/texts/preview/${key}/${draft.number}`} look="secondary">
              {words.seeDraftEn}
            </ButtonLink>
          </p>
          <Changes sentences={text.sentences} locale={locale} />
          <section className="mt-10 max-w-form">
            <h3 className="text-lg">{words.publishTitle}</h3>
            {draft.publish === 'this' ? (
              <>
                <p className="mt-1 mb-5">{needsSecond(group) ? words.publishSecond : words.publishLead}</p>
                <Form action="/api/office/texts/publish" csrf={csrf} locale={locale} hidden={hidden}>
                  <Button>{words.publish}</Button>
                </Form>
              </>
            ) : (
              <Inset>
                <p>{words.publishAnother[group]}</p>
              </Inset>
            )}
          </section>
        </>
      ) : (
        <div className="mt-5">
          <Notice kind="warning" locale={locale} title={words.draftMisfit} id="draft-misfit" />
        </div>
      )}
      <section className="mt-8 max-w-form">
        <h3 className="text-lg">{words.discardTitle}</h3>
        <p className="mt-1 mb-5">{words.discardLead}</p>
        <Form action="/api/office/texts/discard" csrf={csrf} locale={locale} hidden={hidden}>
          <Button look="warning">{words.discard}</Button>
        </Form>
      </section>
    </section>
  );
};
