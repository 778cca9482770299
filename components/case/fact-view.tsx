import { Icon, type IconName } from '@/components/ui/icon';
import type { FactSource } from '@/lib/catalogue/prefill';

/** A fact already in words. `value` null = not known yet. */
export type FactView = {
  key: string;
  label: string;
  value: string | null;
  source: FactSource['source'];
  /** 'Declared on 3 March 2026', 'Verified by Pilar Gil, 12 November 2026'. */
  from: string;
  reason?: string;
  was?: string;
};

const icons = {
  declared: 'user',
  record: 'landmark',
  derived: 'list-checks',
  verified: 'shield-check',
} as const satisfies Record<FactSource['source'], IconName>;

/** Where a value comes from, why it was verified and what it was before. */
export const FactOrigin = ({ fact }: { fact: FactView }) => (
  <span className="block text-xs text-muted">
    <span className={`inline-flex items-start gap-1 ${fact.source === 'verified' ? 'font-bold text-success' : ''}`}>
      <Icon name={icons[fact.source]} className="mt-0.5 size-4" />
      {fact.from}
    </span>
    {fact.was ? <span className="block">{fact.was}</span> : null}
    {fact.reason ? <span className="block">{fact.reason}</span> : null}
  </span>
);

/** The link that leads to the form of one fact; its accessible name says which. */
export const FactLink = ({ href, words, label }: { href: string; words: string; label: string }) => (
  <a href={href} className="no-print inline-flex min-h-8 items-center text-xs whitespace-nowrap">
    {words}
    <span className="sr-only">: {label}</span>
  </a>
);
