import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

/** One line of the side column: what it is, how it stands, and more of it. */
export type RecordView = { id: string; title: string; lines: string[]; href?: string; icon: IconName };

/** A short list beside the case (notifications, requests, decisions, issued documents). Nothing to list, nothing shown. */
export const CaseRecords = ({ id, title, records }: { id: string; title: string; records: RecordView[] }): ReactNode =>
  records.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-lg">
        {title}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {records.map((record) => (
          <li key={record.id} className="flex items-start gap-2.5 py-3">
            <Icon name={record.icon} className="mt-0.5 size-5 text-link" />
            <div className="min-w-0 flex-1">
              {record.href ? <a href={record.href}>{record.title}</a> : <strong>{record.title}</strong>}
              {record.lines.map((line) => (
                <p key={line} className="text-xs text-muted">
                  {line}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
