import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, system } from '@/lib/adapters/clock';
import {
  type CertificateSubject,
  certificateServices,
  parseSubject,
  subjectName,
} from '@/lib/casework/certificate-subject';
import type { Sheet } from '@/lib/casework/sheet';
import { reading, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { readText } from '../case-messages/write-message';
import { tellAct } from '../cases/parties';
import { countPost } from '../forms/count-post';
import type { Problem } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { addTask } from '../tasks/add-task';

export const LONGEST_REPORT = 2000;
const SHOWN = 20;

const problemsOf = (field: string, text: string): readonly Problem[] => {
  if (!text) return [{ field, code: 'missing' }];
  return text.length > LONGEST_REPORT ? [{ field, code: 'too-long', values: { limit: LONGEST_REPORT } }] : [];
};
const serviceOf = (subject: CertificateSubject) => certificateServices[subject.kind];

/** What a certificate or report is called, for its page, its task and the answer. */
export const subjectTitle = (subject: CertificateSubject, locale: Locale): string => {
  const t = translator(locale);
  return subject.kind === 'income'
    ? t('certificates.kinds.income', { year: subject.year })
    : t(`certificates.kinds.${subject.kind}`);
};

/** Somebody, or who represents them, says that what the office holds is wrong: work for staff, who answers. */
export const reportRecord = async (
  actor: Actor,
  subject: CertificateSubject,
  sent: { readonly text: string; readonly locale: Locale },
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> => {
  await countPost('naming', actor.id);
  return transact(actor, async (tx, audit) => {
    const personId = principalOf(actor);
    assertCan(actor, 'report:record', { personId, procedure: serviceOf(subject) });
    const text = readText(sent.text);
    const problems = problemsOf('text', text);
    if (problems.length > 0) return { problems };
    const { id } = await tx.recordReport.create({
      data: { personId, subject: subjectName(subject), text, locale: sent.locale, madeById: actor.id, madeAt: now() },
    });
    await addTask(tx, { kind: 'record-reported', dedupeKey: `record:${id}`, personId, details: { report: id } });
    await tellAct(tx, actor, `record:${id}`);
    audit({ action: 'record.reported', object: `report:${id}`, details: { subject: subjectName(subject) } });
    return { id };
  });
};

/** The reports of a person about one thing, the newest first. */
export const listReports = async (actor: Actor, subject: CertificateSubject) => {
  const personId = principalOf(actor);
  assertCan(actor, 'report:record', { personId, procedure: serviceOf(subject) });
  return reading(actor, (tx) =>
    tx.recordReport.findMany({
      where: { personId, subject: subjectName(subject) },
      orderBy: { madeAt: 'desc' },
      take: SHOWN,
      select: { id: true, text: true, madeAt: true, answeredAt: true, answer: true },
    }),
  );
};

/** A report with who made it, for staff. @throws NotFound for one about themselves or whom they represent. */
export const getReport = async (actor: Actor, id: string) => {
  const { report, people } = await reading(actor, async (tx) => {
    const row = await tx.recordReport.findUnique({
      where: { id },
      include: { person: { select: { id: true, givenName: true, surnames: true, idNumber: true } } },
    });
    const ids = row ? [row.madeById, row.answeredById ?? ''] : [];
    const named = { id: true, givenName: true, surnames: true } as const;
    return { report: row, people: await tx.person.findMany({ where: { id: { in: ids } }, select: named }) };
  });
  const subject = report && parseSubject(report.subject);
  if (!report || !subject) throw new NotFound('report');
  assertCan(actor, 'correct:record', { personId: report.personId });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'record.viewed', object: `report:${id}`, behalf: report.personId }),
  );
  const by = (personId: string | null) => people.find((person) => person.id === personId) ?? null;
  return { ...report, subject, madeBy: by(report.madeById), answeredBy: by(report.answeredById) };
};

const answerSheet = (title: string, said: string, answer: string, locale: Locale): Sheet => {
  const t = translator(locale);
  const lines = (text: string) => text.split(/\n+/).filter(Boolean);
  return {
    title: t('certificates.told.answerTitle'),
    lead: `${title}. ${t('certificates.told.answerLead')}`,
    sections: [
      { title: t('certificates.told.you'), paragraphs: lines(said) },
      { title: t('certificates.told.answer'), paragraphs: [...lines(answer), t('certificates.told.noAct')] },
    ],
  };
};

/** Answers a report, tells its person and closes its task. @throws Conflict when a colleague has answered it. */
export const answerReport = async (
  actor: Actor,
  id: string,
  sent: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "RecordReport" WHERE id = ${id} FOR UPDATE`;
    const report = await tx.recordReport.findUnique({ where: { id }, include: { person: true } });
    const subject = report && parseSubject(report.subject);
    if (!report || !subject) throw new NotFound('report');
    const { personId } = report;
    assertCan(actor, 'correct:record', { personId });
    if (report.answeredAt) throw new Conflict('report answered');
    const answer = readText(sent);
    const problems = problemsOf('answer', answer);
    if (problems.length > 0) return { problems };
    await tx.recordReport.update({ where: { id }, data: { answer, answeredById: actor.id, answeredAt: now() } });
    await tx.staffTask.updateMany({
      where: { dedupeKey: `record:${id}`, doneAt: null },
      data: { doneAt: system(), doneById: actor.id, note: answer },
    });
    const locale = isLocale(report.locale) ? report.locale : 'es';
    await communicate(tx, {
      kind: 'report-answered',
      dedupeKey: `report:${id}`,
      person: report.person,
      locale,
      sheet: answerSheet(subjectTitle(subject, locale), report.text, answer, locale),
    });
    audit({ action: 'record.answered', object: `report:${id}`, behalf: personId });
    return { problems: [] };
  });
