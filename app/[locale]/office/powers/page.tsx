import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { sayScopeShort } from '@/lib/casework/say-power';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { listOfficePowers } from '@/lib/services/powers/check-model';
import type { LegalProof } from '@/lib/services/powers/legal-power';
import { nameOf, type PowerRow, scopeOf } from '@/lib/services/powers/power-row';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { registrars } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('representation.office.title'),
});

const named = (person: PowerRow['granter']) => `${nameOf(person)} · ${maskId(person.idNumber)}`;

const Models = ({ models, base, locale }: { models: PowerRow[]; base: string; locale: Locale }) => {
  const words = messagesOf(locale).representation.office;
  if (models.length === 0) return <p className="text-muted">{words.noModels}</p>;
  return (
    <Table<PowerRow>
      caption={words.models}
      hideCaption
      rows={models}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          label: words.person,
          cell: ({ id, granter }) => <a href={`${base}/${id}`}>{named(granter)}</a>,
        },
        { key: 'agent', label: words.agent, cell: ({ agent }) => named(agent) },
        { key: 'procedure', label: words.procedure, cell: (power) => sayScopeShort(scopeOf(power), locale) },
        { key: 'sent', label: words.sent, cell: ({ askedAt }) => formatInstant(askedAt, locale) },
      ]}
    />
  );
};

const Legal = ({
  legal,
  caption,
  base,
  locale,
}: {
  legal: PowerRow[];
  caption: string;
  base: string;
  locale: Locale;
}) => {
  const { office: words, capacities } = messagesOf(locale).representation;
  if (legal.length === 0) return <p className="text-muted">{words.noLegal}</p>;
  return (
    <Table<PowerRow>
      caption={caption}
      hideCaption
      rows={legal}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          label: words.person,
          cell: ({ id, granter }) => <a href={`${base}/${id}`}>{named(granter)}</a>,
        },
        { key: 'agent', label: words.agent, cell: ({ agent }) => named(agent) },
        {
          key: 'capacity',
          label: words.capacity,
          cell: ({ legal: proof }) => capacities[(proof as LegalProof).capacity],
        },
        { key: 'until', label: words.until, cell: ({ until }) => formatDay(toDay(until), locale) },
        { key: 'record', label: words.record, cell: ({ reference }) => reference ?? '–' },
      ]}
    />
  );
};

/** The registry's part of representation: papers to compare, and the representations that the law or a court gave. */
const OfficePowersPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/powers`;
  const { actor } = await requireStaff(locale, base, ...registrars);
  const { models, toConfirm, legal } = await orNotFound(() => listOfficePowers(actor));
  const words = messagesOf(locale).representation.office;
  const { done } = await searchParams;
  const told: Readonly<Record<string, string>> = words.done;
  const title = typeof done === 'string' && Object.hasOwn(told, done) ? told[done] : undefined;
  return (
    <>
      {title ? <Notice kind="success" alert locale={locale} title={title} /> : null}
      <h1 className="mb-4 text-2xl">{words.title}</h1>
      <p className="mb-8 flex flex-wrap gap-4">
        <ButtonLink href={`${base}/new`}>{words.enter}</ButtonLink>
        <ButtonLink href={`${base}/death`} look="secondary">
          {words.death}
        </ButtonLink>
      </p>
      <section className="mb-10">
        <h2 className="mb-3 text-xl">{words.models}</h2>
        <Models models={models} base={base} locale={locale} />
      </section>
      <section className="mb-10">
        <h2 className="mb-3 text-xl">{words.toConfirm}</h2>
        <Legal legal={toConfirm} caption={words.toConfirm} base={base} locale={locale} />
      </section>
      <section>
        <h2 className="mb-3 text-xl">{words.legal}</h2>
        <Legal legal={legal} caption={words.legal} base={base} locale={locale} />
      </section>
    </>
  );
};

export default OfficePowersPage;
