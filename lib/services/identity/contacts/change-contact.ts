import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { hasSms } from '@/lib/adapters/sms';
import type { Channel } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { assertProven, type Proof } from '../methods/assert-proven';
import { isSpare } from '../methods/remove-method';
import { sendOneTimeCode, useOneTimeCode } from '../one-time-codes';
import { contactValue, setContact } from './contact-value';
import { stopWaiting } from './waiting';

/** Asks a new e-mail address or telephone of the person for a code; until it comes back nothing changes. */
export const startContactChange = async (
  actor: Actor,
  session: Proof,
  sent: { readonly channel: Channel; readonly value: string },
): Promise<{ readonly ok: false } | { readonly ok: true; readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    const { channel } = sent;
    if (channel === 'sms' && !hasSms()) throw new NotFound('sms');
    const value = contactValue(channel, sent.value);
    if (!value) return { ok: false };
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    audit({ action: 'contact.asked', object: `person:${actor.id}`, details: { channel } });
    const code = { purpose: 'confirm_contact', subject: 'change', person, channel, recipient: value } as const;
    return { ok: true, codeId: (await sendOneTimeCode(tx, { ...code, state: { value } })).id };
  });

/** The code of the new channel puts it in force at once: a second factor was given before. What waited is stopped. */
export const confirmContactChange = async (
  actor: Actor,
  session: Proof,
  sent: { readonly codeId: string; readonly code: string },
): Promise<{ readonly ok: true; readonly channel: Channel } | { readonly ok: false; readonly left: number }> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    const code = { id: sent.codeId, code: sent.code, purpose: 'confirm_contact', subject: 'change' } as const;
    const used = await useOneTimeCode(tx, code);
    const right = used.ok && used.code.personId === actor.id;
    if (!right) {
      audit({ action: 'contact.changed', object: `person:${actor.id}`, result: 'refused' });
      return { ok: false, left: used.ok ? 0 : used.left };
    }
    const { channel, state } = used.code;
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    await stopWaiting(tx, audit, { personId: actor.id });
    await setContact(tx, person, channel, (state as { value: string }).value);
    audit({ action: 'contact.changed', object: `person:${actor.id}`, details: { channel } });
    return { ok: true, channel };
  });

/** Takes the telephone away. Refused when nothing else would let the person in. @throws NotFound when there is none. */
export const removePhone = async (actor: Actor, session: Proof): Promise<{ readonly ok: boolean }> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    if (!person.phone) throw new NotFound('phone');
    if (!(await isSpare(tx, actor.id, 'phone'))) return { ok: false };
    await stopWaiting(tx, audit, { personId: actor.id });
    await setContact(tx, person, 'sms', null);
    audit({ action: 'contact.removed', object: `person:${actor.id}`, details: { channel: 'sms' } });
    return { ok: true };
  });
