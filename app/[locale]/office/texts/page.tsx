import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listTexts, needsSecond } from '@/lib/services/texts/edit-texts';
import { textWriters } from '../staff-areas';
import { sayBy } from './text-words';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).texts.title,
});

type Group = Awaited<ReturnType<typeof listTexts>>[number];
type Text = Group['texts'][number];

const State = ({ text, group, locale }: { text: Text; group: Group['group']; locale: Locale }) => {
  const words = messagesOf(locale).texts;
  const name = text.draft?.by ?? words.someone;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {text.doesNotFit ? (
        <Tag tone="red">{words.states.misfit}</Tag>
      ) : text.isOfProgram ? (
        <Tag>{words.states.program}</Tag>
      ) : (
        <Tag tone="green">{words.states.published}</Tag>
      )}
      {text.draft ? (
        <span className="text-muted">
          {translator(locale)(needsSecond(group) ? 'texts.draftSecond' : 'texts.draftWaits', { name })}
        </span>
      ) : null}
    </span>
  );
};

/** Every text that changes without a release, by group, with who changed it last and what waits. */
const TextsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/texts`;
  const { actor } = await requireStaff(locale, base, ...textWriters);
  const groups = await listTexts(actor);
  const words = messagesOf(locale).texts;
  const drafts = groups.flatMap(({ texts }) => texts).filter(({ draft }) => draft).length;
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 max-w-text">{words.lead}</p>
      <p className="mt-2 font-bold">
        {drafts === 0 ? words.emptyDrafts : translator(locale)('texts.drafts', { count: drafts })}
      </p>
      {groups.map(({ group, texts }) => (
        <section key={group} className="mt-10">
          <h2 className="text-xl">{words.groups[group]}</h2>
          <p className="mt-1 mb-5 max-w-text text-muted">{words.groupLeads[group]}</p>
          <Table
            caption={words.groups[group]}
            hideCaption
            rows={texts}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'text',
                label: words.text,
                cell: ({ key, titles }) => (
                  <>
                    <a href={`${base}/${key}`}>{titles[locale]}</a>
                    {group === 'template' ? (
                      <span className="block font-mono text-sm font-normal break-all text-muted">
                        {key.slice('template/'.length)}
                      </span>
                    ) : null}
                  </>
                ),
              },
              {
                key: 'changed',
                label: words.changed,
                cell: ({ changed }) => (changed ? sayBy(changed, locale) : words.never),
              },
              { key: 'state', label: words.state, cell: (text) => <State text={text} group={group} locale={locale} /> },
            ]}
          />
        </section>
      ))}
    </>
  );
};

export default TextsPage;
