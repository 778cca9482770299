import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { remedyDue, remedyOf } from '@/lib/casework/remedy';
import { sayRemedyTerm } from '@/lib/casework/say-remedy';
import type { Sheet } from '@/lib/casework/sheet';
import { getProcedure, type Registered } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { formatDay } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { communicate } from '../notifications/communicate';
import { placesOf } from '../register/places';

const silenceSheet = ({ procedure, words }: Registered, locale: Locale, dueOn: Day, suit: Day): Sheet => {
  const t = translator(locale);
  const { title } = words[locale];
  const remedy = remedyOf(procedure);
  return {
    title: t('after.silence.title'),
    lead: t('after.silence.lead', { title }),
    sections: [
      {
        title: t('after.silence.what'),
        paragraphs: [
          t(`remedies.${remedy}.silence`, {
            due: formatDay(dueOn, locale),
            source: sayRemedyTerm(procedure, 'answer', dueOn, locale).source,
          }),
        ],
      },
      {
        title: t('after.silence.can'),
        paragraphs: [
          t(`remedies.${remedy}.silenceCourt`, {
            term: sayRemedyTerm(procedure, 'court', dueOn, locale).term,
            until: formatDay(suit, locale),
          }),
          t('after.silence.still'),
        ],
      },
    ],
  };
};

/**
 * An objection without answer after its term counts as refused (Ley 36/2011 art. 71.5), and the way to court is open. The
 * office still has to answer it (Ley 39/2015 art. 21.1). A term that stands still does not pass.
 */
export const lapseRevisions = async (): Promise<number> => {
  const waiting = { kind: 'prior_claim', state: 'open' } as const;
  const due = await systemDb().revision.findMany({
    where: { ...waiting, case: { dueOn: { lt: toDate(today()) }, stoppedAt: null } },
    select: { id: true, caseId: true },
    take: 200,
  });
  let lapsed = 0;
  for (const { id, caseId } of due)
    await transact(systemActor, async (tx, audit) => {
      await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} FOR UPDATE`;
      const row = await tx.case.findUniqueOrThrow({ where: { id: caseId }, include: { person: true } });
      assertCan(systemActor, 'lapse:revision', { personId: row.personId });
      if (!row.dueOn || row.stoppedAt || toDay(row.dueOn) >= today()) return;
      const { count } = await tx.revision.updateMany({ where: { id, ...waiting }, data: { state: 'silent' } });
      if (count === 0) return;
      const registered = getProcedure(row.procedure);
      const dueOn = toDay(row.dueOn);
      const locale = isLocale(row.person.locale) ? row.person.locale : 'es';
      await tx.case.update({
        where: { id: caseId },
        data: { version: { increment: 1 }, events: { create: { at: now(), kind: 'objection-silent' } } },
      });
      await communicate(tx, {
        kind: 'objection-silent',
        dedupeKey: `objection-silent:${id}`,
        person: row.person,
        caseId,
        locale,
        sheet: silenceSheet(
          registered,
          locale,
          dueOn,
          remedyDue(remedyOf(registered.procedure), 'court', dueOn, placesOf(row.person)),
        ),
      });
      audit({ action: 'revision.lapsed', object: `case:${caseId}`, behalf: row.personId });
      lapsed++;
    });
  return lapsed;
};
