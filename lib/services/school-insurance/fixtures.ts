/** What the stories of School Insurance share, and the demonstration with them. */
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { codeOf } from '../fixtures';
import { openSettlement } from './open-settlement';
import { presentList, requestListSignature } from './present-list';
import { bringStudents } from './student-list';

/** A row as a spreadsheet writes it. */
export type Typed = readonly [
  id: string,
  name: string,
  surnames: string,
  birth: string,
  level: string,
  enrolled: string,
];
export const listOf = (...rows: readonly Typed[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'DNI, NIE o pasaporte;Nombre;Apellidos;Fecha de nacimiento;Curso;Fecha de matrícula',
      ...rows.map((row) => row.join(';')),
    ].join('\r\n'),
  );

/** Opens the settlement of the only centre of an organisation. */
export const opened = async (
  actor: Actor,
  organisationId: string,
  ccc: string,
  enrolmentEnd: string,
  stage = 'secondary',
) => {
  const { id: accountId } = await systemDb().contributionAccount.findUniqueOrThrow({ where: { ccc } });
  const result = await openSettlement(actor, organisationId, { accountId, stage, enrolmentEnd: day(enrolmentEnd) });
  if (result.status === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.id;
};
export const brought = async (actor: Actor, organisationId: string, id: string, content: Uint8Array): Promise<void> => {
  const found = await bringStudents(actor, organisationId, id, { name: 'lista.csv', content });
  if (!found.ok) throw new Error(found.problem);
};
/** Signs and presents the list that is written. */
export const presented = async (actor: Actor, organisationId: string, id: string, leavesOut = false) => {
  const asked = await requestListSignature(actor, organisationId, id, leavesOut);
  if (asked.status !== 'sent') throw new Error(asked.status);
  const code = await codeOf(asked.codeId);
  return presentList(actor, organisationId, id, { codeId: asked.codeId, code, locale: 'es' });
};
