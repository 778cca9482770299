import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getAssignment } from '@/lib/services/assignment/rules';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { supervisors } from '../staff-areas';
import { ruleName } from './rule-name';

type Props = LocaleParams & { searchParams: Search };
type Assignment = Awaited<ReturnType<typeof getAssignment>>;
type Rule = Assignment['rules'][number];

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).queue.assignment.title,
});

const RuleActs = ({ rule, base, csrf, locale }: { rule: Rule; base: string; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).queue.assignment;
  const name = ruleName(rule, locale);
  return (
    <div className="flex flex-wrap items-center gap-4">
      <a href={`${base}/rule?rule=${rule.id}`} className="inline-flex min-h-11 items-center">
        <span aria-hidden="true">{words.change}</span>
        <span className="sr-only">{t('queue.assignment.changeOf', { name })}</span>
      </a>
      <Form
        action="/api/office/assignment/remove-rule"
        csrf={csrf}
        locale={locale}
        hidden={{ rule: rule.id, version: String(rule.version) }}
      >
        <Button look="plain">
          <span aria-hidden="true">{words.remove}</span>
          <span className="sr-only">{t('queue.assignment.removeOf', { name })}</span>
        </Button>
      </Form>
    </div>
  );
};

const Loads = ({ loads, locale }: { loads: Assignment['loads']; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).queue.assignment;
  if (loads.length === 0) return <p className="text-muted">{words.nobody}</p>;
  return (
    <Table<Assignment['loads'][number]>
      caption={words.loadCaption}
      hideCaption
      rows={loads}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: words.name,
          cell: ({ id, name, isAway }) => (
            <span className="inline-flex flex-wrap items-center gap-3">
              <a
                href={`/${locale}/office/queue?view=open&assigned=${id}`}
                aria-label={t('queue.assignment.seeCases', { name })}
                className="inline-flex min-h-8 items-center"
              >
                {name}
              </a>
              {isAway ? <Tag tone="amber">{words.away}</Tag> : null}
            </span>
          ),
        },
        { key: 'open', label: words.open, numeric: true, cell: ({ open }) => open },
        { key: 'due', label: words.due, numeric: true, cell: ({ due }) => due },
      ]}
    />
  );
};

/** Who gets which cases, and how much everybody has. */
const AssignmentPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const base = `/${locale}/office/assignment`;
  const { actor, csrf } = await requireStaff(locale, base, ...supervisors);
  const { rules, loads } = await orNotFound(() => getAssignment(actor));
  const words = messagesOf(locale).queue.assignment;
  const told: Readonly<Record<string, string>> = words.done;
  const done = typeof asked.done === 'string' && Object.hasOwn(told, asked.done) ? told[asked.done] : undefined;
  const newRule = (
    <ButtonLink look={rules.length > 0 ? 'secondary' : 'primary'} href={`${base}/rule`}>
      {words.new}
    </ButtonLink>
  );
  return (
    <>
      {done ? <Notice kind="success" locale={locale} title={done} alert /> : null}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.lead}</p>
      <h2 className="text-xl">{words.rulesTitle}</h2>
      <p className="mt-2 mb-4 max-w-text">{words.rulesLead}</p>
      {rules.length > 0 ? (
        <>
          <Table<Rule>
            caption={words.rulesCaption}
            hideCaption
            rows={rules}
            rowKey={({ id }) => id}
            columns={[
              { key: 'which', label: words.which, cell: (rule) => ruleName(rule, locale) },
              { key: 'who', label: words.who, cell: ({ staff }) => staff.map(({ name }) => name).join(', ') },
              {
                key: 'how',
                label: words.how,
                cell: ({ isAutomatic }) => (isAutomatic ? words.automatic : words.byHand),
              },
              {
                key: 'acts',
                label: words.change,
                cell: (rule) => <RuleActs rule={rule} base={base} csrf={csrf} locale={locale} />,
              },
            ]}
          />
          <p className="mt-4">{newRule}</p>
        </>
      ) : (
        <EmptyState title={words.emptyTitle} level={3} action={newRule}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      <h2 className="mt-10 mb-4 text-xl">{words.loadTitle}</h2>
      <Loads loads={loads} locale={locale} />
    </>
  );
};

export default AssignmentPage;
