import 'server-only';
import { systemDb } from '@/lib/db/client';

/** Leaves out what belongs to a person of whom nothing is deleted for now. */
export const notHeld = async (): Promise<{ personId?: { notIn: string[] } }> => {
  const held = await systemDb().retentionHold.findMany({ where: { liftedAt: null }, select: { personId: true } });
  return held.length > 0 ? { personId: { notIn: held.map(({ personId }) => personId) } } : {};
};

/** The same for what names a person by their document alone. */
export const documentsNotHeld = async (): Promise<{ idNumber?: { notIn: string[] } }> => {
  const held = await systemDb().retentionHold.findMany({
    where: { liftedAt: null },
    select: { person: { select: { idNumber: true } } },
  });
  return held.length > 0 ? { idNumber: { notIn: held.map(({ person }) => person.idNumber) } } : {};
};
