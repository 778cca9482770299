import { SummaryList } from '@/components/ui/summary-list';
import { toDay } from '@/lib/casework/dates';
import { sayScope } from '@/lib/casework/say-power';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import type { LegalProof } from '@/lib/services/powers/legal-power';
import { nameOf, type PowerRow, scopeOf } from '@/lib/services/powers/power-row';
import { PowerTag } from '../../power-tag';
import type { ReadPower } from './load-power';

const named = (person: PowerRow['granter']) => `${nameOf(person)}, ${maskId(person.idNumber)}`;

/** The proof of a legal representation in words. */
const sayProof = (legal: unknown, locale: Locale): string => {
  const { capacity, document, number } = legal as LegalProof;
  const { capacities, office } = messagesOf(locale).representation;
  const documents: Readonly<Record<string, string>> = office.enterPage.documents;
  return `${capacities[capacity]}. ${documents[document] ?? document}, ${number}`;
};

/** What a power says: people, matters, notifications, days, number and where it comes from. */
export const PowerFacts = ({ read, locale }: { read: ReadPower; locale: Locale }) => {
  const { power, inForce, replaces, replacedBy } = read;
  const t = translator(locale);
  const reasons: Readonly<Record<string, string>> = messagesOf(locale).representation.power.reasons;
  const optional = (key: string, label: string, value: string | null | undefined) =>
    value ? [{ key, label, value }] : [];
  const rows = [
    {
      key: 'state',
      label: t('representation.state'),
      value: <PowerTag state={power.state} inForce={inForce} locale={locale} />,
    },
    ...optional(
      'why',
      t('representation.power.endReason'),
      power.endReason && (reasons[power.endReason] ?? power.endReason),
    ),
    { key: 'granter', label: t('representation.granter'), value: named(power.granter) },
    { key: 'agent', label: t('representation.agent'), value: named(power.agent) },
    {
      key: 'what',
      label: t('representation.what'),
      value: (
        <ul>
          {sayScope(scopeOf(power), locale).map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'notifications',
      label: t('representation.notifications'),
      value: t(power.notifications ? 'representation.withNotifications' : 'representation.withoutNotifications'),
    },
    ...optional('since', t('representation.since'), power.effectiveAt && formatInstant(power.effectiveAt, locale)),
    { key: 'until', label: t('representation.until'), value: formatDay(toDay(power.until), locale) },
    ...optional('reference', t('representation.reference'), power.reference),
    ...optional('replaces', t('representation.power.replaces'), replaces?.reference),
    ...optional('replacedBy', t('representation.power.replacedBy'), replacedBy?.reference),
    { key: 'origin', label: t('representation.origin'), value: t(`representation.origins.${power.origin}`) },
    ...(power.legal
      ? [{ key: 'proof', label: t('representation.power.proof'), value: sayProof(power.legal, locale) }]
      : []),
  ];
  return <SummaryList rows={rows} locale={locale} />;
};
