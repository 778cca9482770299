import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { db } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import { emailOf, issueAccessCodes } from '../activation';
import { tellPerson } from '../tell-person';
import type { LetterOf } from './letter-pdf';

const WEEK_MS = 7 * 86_400_000;
/** As many as are printed in one go, within the time of a request. */
const AT_ONCE = 50;
const SHOWN = 20;

const address = { street: { not: null }, postcode: { not: null }, town: { not: null } } as const;

/**
 * Asks for a letter with codes. Known or not, with an address or without, the first or the tenth this week: one row, one
 * answer. Only a row that names a person becomes a letter, at most one a week, and it goes to the address on record.
 */
export const requestLetter = async (
  actor: Actor,
  sent: { readonly idNumber: string; readonly birthDate: Day; readonly email: string; readonly locale: string },
): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const parsed = parseIdNumber(sent.idNumber);
    const at = system();
    const idNumber = parsed.ok ? parsed.value : '';
    // Locks the person, or two requests at once would both be the first.
    const [known] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Person" WHERE "idNumber" = ${idNumber} AND "birthDate" = ${toDate(sent.birthDate)}
        AND street IS NOT NULL AND postcode IS NOT NULL AND town IS NOT NULL FOR UPDATE`;
    const recent = await tx.letterRequest.count({
      where: { personId: known?.id ?? '', requestedAt: { gt: new Date(at.getTime() - WEEK_MS) } },
    });
    const personId = known && recent === 0 ? known.id : null;
    await tx.letterRequest.create({
      data: { personId, email: emailOf(sent.email), locale: sent.locale, requestedAt: at },
    });
    const result = personId ? 'ok' : 'refused';
    audit({ action: 'letter.requested', object: `person:${personId ?? 'unknown'}`, result });
  });

/** Nobody prints their own letter, or that of somebody they represent. */
const forOthers = (actor: Actor) => ({ personId: { not: null, notIn: [actor.id, ...actor.represents] } });

/** What waits for the printer, and the batches begun and done. */
export const listLetters = async (actor: Actor) => {
  assertCan(actor, 'print:letters');
  const where = { batchId: null, ...forOthers(actor), person: address };
  const [waiting, first, batches] = await Promise.all([
    db().letterRequest.count({ where }),
    db().letterRequest.findMany({
      where,
      orderBy: { requestedAt: 'asc' },
      take: AT_ONCE,
      select: {
        id: true,
        requestedAt: true,
        person: { select: { givenName: true, surnames: true, idNumber: true, postcode: true, town: true } },
      },
    }),
    db().letterBatch.findMany({
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
      include: { _count: { select: { requests: true } } },
    }),
  ]);
  return { waiting, first, batches };
};

const LETTER_PERSON = {
  select: {
    id: true,
    givenName: true,
    surnames: true,
    idNumber: true,
    street: true,
    postcode: true,
    town: true,
    activatedAt: true,
    email: true,
    phone: true,
    locale: true,
  },
} as const;

/** New codes for each letter of a batch; those of an earlier printing are void. In clear only in this answer. */
const letterCodes = async (tx: Tx, actor: Actor, batchId: string): Promise<LetterOf[]> => {
  const requests = await tx.letterRequest.findMany({
    where: { batchId },
    orderBy: { requestedAt: 'asc' },
    include: { person: LETTER_PERSON },
  });
  const letters: LetterOf[] = [];
  for (const { person, email, locale } of requests) {
    if (!person) continue;
    assertCan(actor, 'print:letters', { personId: person.id });
    // The address on record stays: a letter taken from a mailbox must not bring its own.
    const origin = { method: 'letter', email: person.email ? null : email } as const;
    if (person.activatedAt) await tellPerson(tx, person, 'codes-issued');
    letters.push({ person, locale, ...(await issueAccessCodes(tx, actor, person.id, origin)) });
  }
  return letters;
};

/**
 * Prints what waits as a new batch (`batchId` null), or an open batch again with new codes. Answers the letters: the codes
 * exist in clear in the PDF made of them and nowhere else.
 */
export const printLetters = async (actor: Actor, batchId: string | null): Promise<readonly LetterOf[]> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'print:letters');
    const at = system();
    let id = batchId;
    if (id) {
      const { count } = await tx.letterBatch.updateMany({
        where: { id, closedAt: null },
        data: { printings: { increment: 1 } },
      });
      if (count !== 1) throw new NotFound('batch');
    } else {
      const waiting = await tx.letterRequest.findMany({
        where: { batchId: null, ...forOthers(actor), person: address },
        orderBy: { requestedAt: 'asc' },
        take: AT_ONCE,
        select: { id: true },
      });
      if (waiting.length === 0) throw new NotFound('letters');
      id = (await tx.letterBatch.create({ data: { createdAt: at, createdById: actor.id, printings: 1 } })).id;
      // Of two that print at once, each letter goes to one.
      const taken = await tx.letterRequest.updateMany({
        where: { id: { in: waiting.map((each) => each.id) }, batchId: null },
        data: { batchId: id },
      });
      if (taken.count === 0) throw new NotFound('letters');
    }
    const letters = await letterCodes(tx, actor, id);
    for (const { person } of letters) audit({ action: 'letter.printed', object: `batch:${id}`, behalf: person.id });
    return letters;
  });

/** The print room has them: the batch is closed and cannot be printed again. */
export const closeBatch = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'print:letters');
    const { count } = await tx.letterBatch.updateMany({
      where: { id, closedAt: null },
      data: { closedAt: system(), closedById: actor.id },
    });
    if (count !== 1) throw new NotFound('batch');
    audit({ action: 'letter.batch-closed', object: `batch:${id}` });
  });
