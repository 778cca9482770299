/**
 * The process that lib/services/kill.db.test.ts kills: people apply, one a little after the other, each from the first
 * page to the receipt. Every step is told on stdout, so that the test knows when to strike.
 */

import { disconnect, systemDb } from '@/lib/db/client';
import { queue } from '@/lib/db/queue';
import { putOffDocument } from '@/lib/services/cases/answer-step';
import { getDraft } from '@/lib/services/cases/draft';
import { submitCase } from '@/lib/services/cases/submit-case';
import { ensurePdf } from '@/lib/services/documents/issue-document';
import { scanDocument } from '@/lib/services/documents/scan-document';
import { actorOf, attach, fillDraft, signatureOf } from '@/lib/services/fixtures';

const tell = (text: string): void => void process.stdout.write(`${text}\n`);

const apply = async (personId: string): Promise<void> => {
  const actor = actorOf(personId);
  const id = await fillDraft(actor);
  tell('filled');
  const [first = 'other', ...others] = (await getDraft(actor, id)).openDocuments;
  const document = await attach(actor, id, first);
  tell('attached');
  await scanDocument(document);
  for (const kind of others) await putOffDocument(actor, id, kind, true);
  tell('ready');
  const signature = await signatureOf(actor, id);
  tell('signed');
  const sent = await submitCase(actor, id, signature);
  tell(sent.status);
  const issued = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id } });
  await ensurePdf(issued.id);
  tell('issued');
};

await queue().start();
tell('started');
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
await Promise.all(process.argv.slice(2).map((personId, index) => pause(index * 120).then(() => apply(personId))));
tell('ended');
await queue().stop({ graceful: false });
await disconnect();
