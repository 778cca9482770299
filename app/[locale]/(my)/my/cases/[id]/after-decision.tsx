import { Tag, type TagTone } from '@/components/ui/tag';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { remedyDue, remedyOf } from '@/lib/casework/remedy';
import { type RevisionKind, revisionPaths } from '@/lib/casework/revision';
import { sayRemedyTerm, sayRevisionKind } from '@/lib/casework/say-remedy';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { endedAt } from '@/lib/services/cases/known-decisions';
import type { getMyCase } from '@/lib/services/cases/my-cases';
import { placesOf } from '@/lib/services/register/places';
import { isUpheld } from '@/lib/services/revisions/answer';
import { askable } from '@/lib/services/revisions/contested';

type MyCase = Awaited<ReturnType<typeof getMyCase>>;
type Decision = MyCase['decisions'][number];
type Revision = MyCase['revisions'][number];

const tones = {
  granted: 'green',
  granted_in_part: 'amber',
  refused: 'red',
  inadmissible: 'red',
  withdrawn: 'grey',
} as const satisfies Record<Decision['outcome'], TagTone>;

const sayOutcome = ({ outcome, result, revision }: Decision, locale: Locale): [TagTone, string] => {
  const t = translator(locale);
  if (!result || !revision) return [tones[outcome], t(`after.chain.outcomes.${outcome}`)];
  const tone = isUpheld(result) ? 'green' : 'grey';
  return revision.kind === 'prior_claim'
    ? [tone, t(`after.chain.results.${result}`)]
    : [tone, t(isUpheld(result) ? 'after.chain.changed' : 'after.chain.unchanged')];
};

const DecisionItem = ({ decision, found, locale }: { decision: Decision; found: MyCase; locale: Locale }) => {
  const t = translator(locale);
  const [tone, words] = sayOutcome(decision, locale);
  const at = decision.notification && endedAt(decision.notification);
  const issued = found.issued.find(({ id }) => id === decision.notification?.issuedId);
  return (
    <li className="border-l-4 border-line py-2 pl-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{t('after.chain.decision')}</strong>
        <Tag tone={tone}>{words}</Tag>
      </p>
      {at ? (
        <p className="text-sm text-muted">{t('after.chain.notified', { day: formatDay(dayAt(at), locale) })}</p>
      ) : null}
      {issued ? (
        <p>
          <a href={`/api/issued/${issued.id}`} download>
            {t('after.chain.pdf')}
            <span className="sr-only">: {issued.title}</span>
          </a>
          {issued.state === 'replaced' ? <span className="block text-sm">{t('after.chain.replaced')}</span> : null}
        </p>
      ) : null}
    </li>
  );
};

const standingOf = ({ state }: Revision, found: MyCase, locale: Locale): string => {
  const t = translator(locale);
  if (state === 'open' && found.stoppedAt) return t('after.chain.stopped');
  if (state === 'open')
    return t('after.chain.states.open', { due: found.dueOn ? formatDay(toDay(found.dueOn), locale) : '' });
  return t(state === 'silent' ? 'after.chain.states.silent' : 'after.chain.states.answered');
};

const RevisionItem = ({ revision, found, locale }: { revision: Revision; found: MyCase; locale: Locale }) => {
  const t = translator(locale);
  const when = formatInstant(revision.madeAt, locale, { style: 'medium' });
  return (
    <li className="border-l-4 border-action py-2 pl-4">
      <p>
        <strong>{sayRevisionKind(revision.kind, found.registered.procedure, locale)}</strong>
      </p>
      <p className="text-sm text-muted">
        {t(revision.entry ? 'after.chain.presented' : 'after.chain.byOffice', { when })}
        {revision.entry ? ` · ${t('after.chain.number', { number: revision.entry.number })}` : null}
      </p>
      <p>{standingOf(revision, found, locale)}</p>
      {revision.entry ? (
        <p>
          <a href={`/${locale}/receipts/${revision.entry.id}`}>
            {t('after.chain.receipt')}
            <span className="sr-only">: {revision.entry.number}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
};

/** One thing that can be done now, until when, and the way to it. */
const Can = ({ kind, found, locale }: { kind: RevisionKind; found: MyCase; locale: Locale }) => {
  const t = translator(locale);
  const last = found.decisions.at(-1)?.notification;
  const at = last && endedAt(last);
  if (!at) return null;
  const notifiedOn = dayAt(at);
  const { procedure } = found.registered;
  const remedy = remedyOf(procedure);
  const limit = remedyDue(remedy, 'present', notifiedOn, placesOf(found.person));
  const due = formatDay(limit, locale);
  const text =
    kind !== 'prior_claim'
      ? t(`after.can.${kind}.text`)
      : today() > limit
        ? t('after.can.prior_claim.late', { due })
        : t(`remedies.${remedy}.until`, {
            due,
            term: sayRemedyTerm(procedure, 'present', notifiedOn, locale).term,
          });
  const isDraft = found.revisions.some((revision) => revision.kind === kind && revision.state === 'draft');
  return (
    <li className="border-t border-line py-4">
      <h4>{t(`after.can.${kind}.title`)}</h4>
      <p className="mt-1">{text}</p>
      {isDraft ? <p className="mt-1 font-bold">{t('after.can.continue')}</p> : null}
      <a
        href={`/${locale}/my/cases/${found.id}/${revisionPaths[kind]}`}
        className="mt-1 inline-flex min-h-11 items-center"
      >
        {t(kind === 'prior_claim' ? `remedies.${remedy}.present` : `after.can.${kind}.link`)}
      </a>
    </li>
  );
};

/** Decisions and what was asked about them, in order; then what can be done now and until when. */
export const AfterDecision = ({ found, locale }: { found: MyCase; locale: Locale }) => {
  const t = translator(locale);
  const last = found.decisions.at(-1);
  if (!last) return null;
  const { procedure } = found.registered;
  const kinds = askable(found.state, last);
  const chain = [
    ...found.decisions.map((decision) => ({ at: decision.signedAt ?? decision.proposedAt, decision, revision: null })),
    ...found.revisions
      .filter(({ state }) => state !== 'draft')
      .map((revision) => ({ at: revision.madeAt, decision: null, revision })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const ended = last.notification && endedAt(last.notification);
  const isOverInOffice = found.state === 'notified' && last.revision?.kind === 'prior_claim' && ended;
  return (
    <section aria-labelledby="after-decision" className="mt-10 max-w-form">
      <h2 id="after-decision" className="text-xl">
        {t('after.chain.title')}
      </h2>
      <ol className="mt-4 space-y-4">
        {chain.map(({ decision, revision }) =>
          decision ? (
            <DecisionItem key={decision.id} decision={decision} found={found} locale={locale} />
          ) : (
            <RevisionItem key={revision.id} revision={revision} found={found} locale={locale} />
          ),
        )}
      </ol>
      {kinds.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg">{t('after.can.title')}</h3>
          {isOverInOffice ? (
            <p className="mt-2">
              {t(`remedies.${remedyOf(procedure)}.courtUntil`, {
                until: formatDay(remedyDue(remedyOf(procedure), 'court', dayAt(ended), placesOf(found.person)), locale),
                term: sayRemedyTerm(procedure, 'court', dayAt(ended), locale).term,
              })}
            </p>
          ) : null}
          <ul className="mt-3 border-b border-line">
            {kinds.map((kind) => (
              <Can key={kind} kind={kind} found={found} locale={locale} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
