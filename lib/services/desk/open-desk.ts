import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { draftIdPrefix } from '@/lib/casework/draft-reference';
import { nextPowerState } from '@/lib/casework/power';
import { findProcedure, type Registered } from '@/lib/catalogue/registry';
import type { Person } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import { standFor, type Tx, transact } from '@/lib/db/transact';
import { takeFile, type Upload } from '../documents/take-file';
import type { Problem, RawValues } from '../forms/form-return';
import { findRegistered } from '../powers/find-registered';
import { nextReference } from '../powers/inscribe';
import { lockPerson } from '../powers/power-row';
import { readSeenDocument } from './seen-document';

type Session = { readonly idHash: Uint8Array<ArrayBuffer> };
export type Opened = { readonly caseId: string; readonly slug: string } | { readonly problems: readonly Problem[] };

const LONGEST_PURPOSE = 200;
const textOf = (value: RawValues[string] | undefined) => (typeof value === 'string' ? value.trim() : '');

/** Whom a desk may serve: somebody with an entry, alive, and neither the registrar nor somebody they represent. */
const visitorProblems = (actor: Actor, person: Person | null): Problem[] => {
  if (!person) return [];
  if (person.diedOn) return [{ field: 'visitor', code: 'person-died' }];
  return can(actor, 'serve:visitor', { personId: person.id }) ? [] : [{ field: 'visitor', code: 'own-desk' }];
};

/** The draft whose reference stands on the form, or none when the form was blank. */
const findDraft = async (tx: Tx, person: Person, slug: string, typed: string): Promise<string | null | 'unknown'> => {
  if (!typed) return null;
  const prefix = draftIdPrefix(typed);
  const drafts = prefix
    ? await tx.case.findMany({
        where: { personId: person.id, procedure: slug, state: 'draft', id: { startsWith: prefix } },
        select: { id: true },
        take: 2,
      })
    : [];
  return drafts.length === 1 && drafts[0] ? drafts[0].id : 'unknown';
};

const newDraft = async (tx: Tx, person: Person, { procedure }: Registered): Promise<string> => {
  const at = now();
  const { slug, version: procedureVersion } = procedure;
  const created = await tx.case.create({
    data: {
      procedure: slug,
      procedureVersion,
      personId: person.id,
      locale: person.locale,
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  return created.id;
};

/** What the registrar typed and saw, with everything that is wrong, in the order of the page. */
const read = async (tx: Tx, actor: Actor, values: RawValues, fileProblems: readonly Problem[]) => {
  const { person, problems: unknown } = await findRegistered(tx, values.visitor, 'visitor');
  const registered = findProcedure(textOf(values.procedure));
  const purpose = textOf(values.purpose).slice(0, LONGEST_PURPOSE);
  const seen = readSeenDocument(values, person?.idNumber);
  const problems: Problem[] = [
    ...unknown,
    ...visitorProblems(actor, person),
    ...(registered ? [] : [{ field: 'procedure', code: 'missing' }]),
    ...(purpose ? [] : [{ field: 'purpose', code: 'missing' }]),
    ...seen.problems,
    ...fileProblems,
    ...(values.consented === 'yes' ? [] : [{ field: 'consented', code: 'missing' }]),
  ];
  return { person, registered, purpose, document: seen.document, problems };
};

/**
 * A visitor is identified at the desk and consents on paper to one application being presented for them, today, by this
 * registrar (Ley 39/2015 arts. 12.2 and 16.4): a power of one draft, with which the session acts from now on.
 */
export const openDesk = async (
  actor: Actor,
  session: Session,
  values: RawValues,
  upload: Upload | null,
): Promise<Opened> => {
  assertCan(actor, 'serve:visitor');
  const taken = upload && (await takeFile(upload));
  const file = taken?.ok ? taken.file : null;
  const unread: Problem[] = file
    ? []
    : [{ field: 'file', code: taken?.ok === false ? `file-${taken.why}` : 'no-file' }];
  return transact(actor, async (tx, audit): Promise<Opened> => {
    const { person, registered, purpose, document, problems } = await read(tx, actor, values, unread);
    if (person && problems.some(({ code }) => code === 'own-desk'))
      audit({ action: 'desk.opened', object: `person:${person.id}`, behalf: person.id, result: 'refused' });
    if (problems.length > 0 || !person || !registered || !file || !document) return { problems };
    assertCan(actor, 'serve:visitor', { personId: person.id });
    await lockPerson(tx, person.id);
    const { slug } = registered.procedure;
    const people = { granterId: person.id, agentId: actor.id };
    const live = { ...people, origin: 'desk' as const, state: 'in_force' as const, until: toDate(today()) };
    if ((await tx.power.count({ where: { ...live, procedures: { has: slug } } })) > 0)
      return { problems: [{ field: 'procedure', code: 'desk-open' }] };
    // The draft becomes the visitor's own: it is written as theirs.
    await standFor(tx, person.id);
    const found = await findDraft(tx, person, slug, textOf(values.reference));
    if (found === 'unknown') return { problems: [{ field: 'reference', code: 'unknown-draft' }] };
    const caseId = found ?? (await newDraft(tx, person, registered));
    const reference = await nextReference(tx, 'desk');
    const at = now();
    const power = await tx.power.create({
      data: {
        ...live,
        state: nextPowerState({ state: 'none', origin: 'desk' }, 'serve', 'staff') ?? 'in_force',
        kind: 'procedure',
        procedures: [slug],
        reference,
        caseId,
        askedById: actor.id,
        askedAt: at,
        inscribedAt: at,
        effectiveAt: at,
        signature: { method: 'paper', purpose, document, consent: file.sha256 },
        documents: { create: { kind: 'desk-consent', ...file, uploadedById: actor.id, uploadedAt: at } },
      },
      include: { documents: { select: { id: true } } },
    });
    for (const { id } of power.documents)
      if (file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    await tx.session.update({ where: { idHash: session.idHash }, data: { powerId: power.id } });
    const behalf = person.id;
    const details = { procedure: slug, reference, document: document.kind, sha256: file.sha256 };
    audit({ action: 'desk.opened', object: `power:${power.id}`, behalf, details });
    if (!found) audit({ action: 'case.started', object: `case:${caseId}`, behalf, details: { procedure: slug } });
    return { caseId, slug };
  });
};

const ofToday = (actor: Actor) => ({
  agentId: actor.id,
  origin: 'desk' as const,
  state: 'in_force' as const,
  until: { gte: toDate(today()) },
});

/** Goes on with a visitor of today after an interruption. */
export const resumeDesk = async (actor: Actor, session: Session, powerId: string): Promise<Opened> =>
  transact(actor, async (tx, audit): Promise<Opened> => {
    assertCan(actor, 'serve:visitor');
    const power = await tx.power.findFirst({ where: { id: powerId, ...ofToday(actor) } });
    const [slug] = power?.procedures ?? [];
    if (!power?.caseId || !slug) throw new NotFound('desk');
    assertCan(actor, 'serve:visitor', { personId: power.granterId });
    await tx.session.update({ where: { idHash: session.idHash }, data: { powerId } });
    audit({ action: 'power.acting-started', object: `power:${powerId}`, behalf: power.granterId });
    return { caseId: power.caseId, slug };
  });
