import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import type { Sheet } from '@/lib/casework/sheet';
import type { Body } from '@/lib/catalogue/kernel';
import { addressees } from '@/lib/catalogue/procedures/other-documents';
import { reading, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { lockOfficeCase } from '../office/office-case';

type Forwarding = { readonly from: Body; readonly to: Body; readonly reason: string; readonly number: string };

/** What the person is told: who has it now, and that nothing is lost. */
const forwardedSheet = ({ from, to, reason, number }: Forwarding, locale: Locale): Sheet => {
  const t = translator(locale);
  const nameOf = (body: Body) => t(`issued.bodies.${body}`);
  return {
    title: t('written.forwarded.title'),
    lead: t('written.forwarded.lead', { body: nameOf(to) }),
    sections: [
      {
        title: t('written.forwarded.what'),
        rows: [
          [t('written.forwarded.number'), number],
          [t('written.forwarded.from'), nameOf(from)],
          [t('written.forwarded.to'), nameOf(to)],
        ],
      },
      { title: t('written.forwarded.reason'), paragraphs: reason.split(/\n+/).filter(Boolean) },
      { title: t('written.forwarded.law'), paragraphs: [t('written.forwarded.lawText')] },
    ],
  };
};

const isAddressee = (body: string): body is (typeof addressees)[number] =>
  (addressees as readonly string[]).includes(body);

/**
 * Sends a written document on to the body it belongs to, and tells its person (Ley 40/2015 art. 14). @throws Conflict
 * when it is no written document, or is decided.
 */
export const forwardDocument = async (
  actor: Actor,
  caseId: string,
  version: number,
  sent: { readonly to: string; readonly reason: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, procedure } = await lockOfficeCase(tx, actor, caseId, version, 'forward:document');
    if (!procedure.addressedTo || !['registered', 'instruction'].includes(row.state))
      throw new Conflict('not to forward');
    const from = attendingBody(row);
    const reason = sent.reason.trim();
    const { to } = sent;
    if (!isAddressee(to) || to === from || !reason)
      return {
        problems: [
          ...(isAddressee(to) && to !== from ? [] : [{ field: 'to', code: 'missing' }]),
          ...(reason ? [] : [{ field: 'reason', code: 'missing' }]),
        ],
      };
    const at = now();
    const entry = await tx.registerEntry.findFirstOrThrow({
      where: { caseId, kind: 'application' },
      select: { number: true },
    });
    await tx.case.update({
      where: { id: caseId },
      data: {
        addressedBody: to,
        assignedToId: null,
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind: 'forwarded', byOffice: true, details: { body: to } } },
      },
    });
    const locale = isLocale(row.locale) ? row.locale : 'es';
    await communicate(tx, {
      kind: 'written-forwarded',
      dedupeKey: `written-forwarded:${caseId}:${row.version}`,
      person: row.person,
      caseId,
      locale,
      sheet: forwardedSheet({ from, to, reason, number: entry.number }, locale),
    });
    audit({ action: 'case.forwarded', object: `case:${caseId}`, behalf: row.personId, details: { from, to } });
    return { problems: [] };
  });

/** The cases a written document names, of the same person and in sight of the reader; the rest stay as they were typed. */
export const relatedCases = async (actor: Actor, personId: string, numbers: readonly string[]) => {
  const found = await reading(actor, (tx) =>
    tx.registerEntry.findMany({
      where: {
        number: { in: numbers.map((number) => number.trim().toUpperCase()) },
        personId,
        case: officeCases(actor),
      },
      select: { number: true, caseId: true },
    }),
  );
  return numbers.map((typed) => ({
    typed,
    caseId: found.find(({ number }) => number === typed.trim().toUpperCase())?.caseId ?? null,
  }));
};
