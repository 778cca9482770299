import type { ReactNode } from 'react';
import { z } from 'zod/v4';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag, type TagTone } from '@/components/ui/tag';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { sayStatement } from '@/lib/services/register/receipt-sheet';
import type { OfficeCase } from './case-page';
import { documentName } from './case-views';

type Props = {
  row: OfficeCase /** May settle statements now. */;
  may: boolean;
  /** May take the mark off an answer. */
  mayRead: boolean;
  csrf: string;
  base: string;
  locale: Locale;
};

const said = z.object({
  documents: z.array(z.unknown()),
  text: z.string().optional(),
  silent: z.boolean().optional(),
  request: z.string().optional(),
});

/* Entries that answered a request or brought words. */
const answersOf = (row: OfficeCase) =>
  row.register
    .filter(({ kind }) => kind === 'documents')
    .flatMap(({ id, number, presentedAt, content }) => {
      const read = said.safeParse(content).data;
      const request = row.requests.find((each) => each.id === read?.request);
      return read && (read.text || read.silent || request) ? [{ ...read, id, number, presentedAt, request }] : [];
    })
    .reverse();

const Answer = ({
  answer,
  locale,
  children,
}: {
  answer: ReturnType<typeof answersOf>[number];
  locale: Locale;
  children: ReactNode;
}) => {
  const t = translator(locale);
  const { request, number, presentedAt, text, silent, documents } = answer;
  const isLate = request?.dueOn && dayAt(presentedAt) > toDay(request.dueOn);
  return (
    <li className="rounded border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 className="text-lg">{t(`requests.office.answers.${request?.kind ?? 'other'}`)}</h3>
        {children}
      </div>
      <p className="text-sm text-muted">
        {t('requests.office.answers.when', { when: formatInstant(presentedAt, locale), number })}{' '}
        {t('requests.office.answers.files', { count: documents.length })}
        {isLate && request.dueOn
          ? ` ${t('requests.office.answers.late', { day: formatDay(toDay(request.dueOn), locale) })}`
          : ''}
      </p>
      {silent ? <p className="mt-3">{t('requests.office.answers.silent')}</p> : null}
      {text ? <p className="mt-3 max-w-text whitespace-pre-line">{text}</p> : null}
    </li>
  );
};

const tones = { open: 'amber', fetched: 'green', refused: 'red' } as const satisfies Record<string, TagTone>;

const Statements = ({ row, may, base, locale }: Props) => {
  const t = translator(locale);
  return (
    <section id="statements" aria-labelledby="statements-title" className="space-y-3 lg:scroll-mt-36">
      <h2 id="statements-title" className="text-xl">
        {t('requests.office.statements.title')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {row.statements.map((each) => {
          const name = documentName(row, each.kind, locale);
          return (
            <li key={each.id} className="space-y-1 py-3">
              <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <strong>{name}</strong>
                <Tag tone={tones[each.state]}>{t(`requests.office.statements.states.${each.state}`)}</Tag>
              </p>
              <p className="max-w-text">{sayStatement(each, locale)}</p>
              {each.note ? (
                <p className="text-sm text-muted">{t('office.case.reason', { reason: each.note })}</p>
              ) : null}
              {may && each.state === 'open' ? (
                <a href={`${base}/statements/${each.id}`} className="inline-flex min-h-11 items-center">
                  {t('requests.office.statements.settle', { name })}
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What the person answered, new ones marked until somebody has read them, and what they say of documents they do not send. */
export const CaseAnswers = (props: Props) => {
  const { row, mayRead, csrf, locale } = props;
  const t = translator(locale);
  const answers = answersOf(row);
  const isUnread = row.requests.some(({ state, readAt }) => state === 'answered' && !readAt);
  return (
    <>
      {answers.length > 0 ? (
        <section id="answers" aria-labelledby="answers-title" className="space-y-3 lg:scroll-mt-36">
          <h2 id="answers-title" className="text-xl">
            {t('requests.office.answers.title')}
          </h2>
          <ul className="space-y-4">
            {answers.map((answer, index) => (
              <Answer key={answer.id} answer={answer} locale={locale}>
                {isUnread && index === 0 ? (
                  <span className="no-print flex flex-wrap items-center gap-4">
                    <Tag tone="amber" icon="mail">
                      {t('requests.office.answers.new')}
                    </Tag>
                    {mayRead ? (
                      <Form
                        action="/api/office/read-answer"
                        csrf={csrf}
                        locale={locale}
                        hidden={{ case: row.id, version: String(row.version) }}
                      >
                        <Button look="secondary">{t('requests.office.answers.read')}</Button>
                      </Form>
                    ) : null}
                  </span>
                ) : null}
              </Answer>
            ))}
          </ul>
        </section>
      ) : null}
      {row.statements.length > 0 ? <Statements {...props} /> : null}
    </>
  );
};
