import type { ReactNode } from 'react';
import { Shortcuts } from '@/components/office/shortcuts';
import { Masked } from '@/components/ui/masked';
import { Tag } from '@/components/ui/tag';
import type { LegalClock } from '@/lib/casework/legal-clock';
import type { CaseState } from '@/lib/casework/lifecycle';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { CaseStateTag } from './case-state-tag';
import { ClockText } from './clock-text';
import { Presence, type Seen } from './presence';

export type CaseHead = {
  person: string;
  maskedId: string;
  procedure: string;
  number: string;
  registered: string;
  eventDate: string | null;
  assigned: string | null;
  state: CaseState;
  clock: LegalClock;
  caseId: string;
  version: number;
  isProtected: boolean;
  /** Who else has it open, and whether single keys act for this person. */
  desk: { page: string; csrf: string; seen: Seen; every: number; shortcuts: boolean };
};

const Item = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="flex flex-wrap items-baseline gap-x-1.5">
    <dt className="text-xs text-muted">{label}</dt>
    <dd>{children}</dd>
  </div>
);

/**
 * Who and what a case is about; stays in sight on wide screens. On the case itself the person is the H1; on its other
 * pages, which have their own, a plain line.
 */
export const CaseHeader = ({
  head,
  locale,
  isHeading = false,
  action,
}: {
  head: CaseHead;
  locale: Locale;
  isHeading?: boolean;
  action?: ReactNode;
}) => {
  const t = translator(locale);
  const Name = isHeading ? 'h1' : 'p';
  const { page, csrf, seen, every, shortcuts } = head.desk;
  const words = messagesOf(locale).caseDesk;
  return (
    <section
      aria-label={t('office.case.about')}
      className="-mx-4 mb-8 border-b-2 border-control bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:sticky lg:top-0 lg:z-10 print:static"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Name className="min-w-0 text-xl leading-tight font-bold break-words">{head.person}</Name>
        <span className="sr-only">{t('office.case.idNumber')}:</span>
        <Masked text={head.maskedId} locale={locale} />
        <CaseStateTag state={head.state} locale={locale} />
        {head.isProtected ? (
          <Tag tone="violet" icon="shield-check">
            {t('caseDesk.protection.mark')}
          </Tag>
        ) : null}
        <ClockText clock={head.clock} locale={locale} />
        {action ? <div className="no-print sm:ml-auto">{action}</div> : null}
      </div>
      <dl className="mt-1.5 flex flex-wrap gap-x-6 gap-y-1">
        <Item label={t('office.case.procedure')}>{head.procedure}</Item>
        <Item label={t('office.case.number')}>
          <span className="font-mono text-xs">{head.number}</span>
        </Item>
        <Item label={t('office.case.registered')}>{head.registered}</Item>
        {head.eventDate ? <Item label={t('office.case.eventDate')}>{head.eventDate}</Item> : null}
        <Item label={t('office.case.assigned')}>
          {head.assigned ?? <span className="text-muted">{t('office.unassigned')}</span>}
        </Item>
      </dl>
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <Presence
          key={head.version}
          page={page}
          caseId={head.caseId}
          version={head.version}
          seen={seen}
          locale={locale}
          every={every}
          words={words.presence}
        />
        <div className="no-print ml-auto">
          <Shortcuts on={shortcuts} words={words.shortcuts} csrf={csrf} locale={locale} back={page} />
        </div>
      </div>
    </section>
  );
};
