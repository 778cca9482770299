import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { lastDayOfModel } from '@/lib/casework/power';
import { enqueue } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import { takeFile, type Upload } from '../documents/take-file';
import type { Problem, RawValues } from '../forms/form-return';
import { readModel } from './model-sheet';
import { auditNaming, countNaming, findNamed } from './named-person';
import { lockPerson, withParties } from './power-row';
import { tell } from './tell';

/** Models one account may have waiting to be checked. */
const MOST_WAITING = 10;

/** Takes in a model signed on paper; staff compare the signature before it gives any right. */
export const sendModel = async (
  actor: Actor,
  values: RawValues,
  upload: Upload | null,
): Promise<{ readonly powerId: string } | { readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  await countNaming(actor);
  const { registered, problems } = readModel(values);
  const noFile = upload ? [] : [{ field: 'file', code: 'no-file' }];
  if (problems.length + noFile.length > 0 || !registered || !upload) return { problems: [...problems, ...noFile] };
  const taken = await takeFile(upload);
  if (!taken.ok) return { problems: [{ field: 'file', code: `file-${taken.why}` }] };
  return transact(actor, async (tx, audit) => {
    await lockPerson(tx, actor.id);
    const named = await findNamed(tx, actor, values, { withAccess: false });
    if ('problems' in named) {
      auditNaming(audit);
      return named;
    }
    const { slug } = registered.procedure;
    const waiting = await tx.power.findMany({
      where: { agentId: actor.id, origin: 'model', state: 'to_check' },
      select: { granterId: true, procedures: true },
    });
    if (waiting.some(({ granterId, procedures }) => granterId === named.person.id && procedures.includes(slug)))
      return { problems: [{ field: 'procedure', code: 'model-sent-before' }] };
    if (waiting.length >= MOST_WAITING)
      return { problems: [{ field: 'procedure', code: 'too-many-asks', values: { limit: MOST_WAITING } }] };
    const at = now();
    const power = await tx.power.create({
      data: {
        granterId: named.person.id,
        agentId: actor.id,
        kind: 'procedure',
        procedures: [slug],
        origin: 'model',
        state: 'to_check',
        askedById: actor.id,
        askedAt: at,
        until: toDate(lastDayOfModel(today())),
        documents: { create: { kind: 'representation-model', ...taken.file, uploadedById: actor.id, uploadedAt: at } },
      },
      include: { ...withParties, documents: { select: { id: true } } },
    });
    for (const { id } of power.documents)
      if (taken.file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    // Whoever the paper says signed it hears of it before staff decide.
    await tell(tx, power, 'granter', 'power-model-sent');
    const { sha256 } = taken.file;
    audit({ action: 'power.model-sent', object: `power:${power.id}`, behalf: power.granterId, details: { sha256 } });
    return { powerId: power.id };
  });
};
