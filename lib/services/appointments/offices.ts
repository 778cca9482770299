import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import type { AppointmentSubject } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { type Office, type OfficeService, offices } from '../offices/offices';

/** What somebody can come for, and what an office has to do for it; anything can be asked everywhere. */
export const subjects = ['identity', 'application', 'information'] as const satisfies readonly AppointmentSubject[];
const needs: Readonly<Record<AppointmentSubject, OfficeService | null>> = {
  identity: 'identity',
  application: 'register',
  information: null,
};
export const isSubject = (value: unknown): value is AppointmentSubject => subjects.some((each) => each === value);

/** @throws NotFound when the directory has no such office. */
export const officeOf = (id: string): Office => {
  const office = offices.find((each) => each.id === id);
  if (!office) throw new NotFound('office');
  return office;
};

export const isFor = ({ services }: Office, subject: AppointmentSubject): boolean => {
  const service = needs[subject];
  return service === null || services.includes(service);
};

/** The offices somebody of the staff answers for: those of the province where they work. */
export const officesOfStaff = async (tx: Tx, actor: Actor): Promise<readonly Office[]> => {
  const staff = await tx.staff.findUniqueOrThrow({ where: { personId: actor.id }, select: { province: true } });
  return offices.filter(({ province }) => province === staff.province);
};

/** One of them, or the first when none is asked for. @throws NotFound outside of the province. */
export const chooseOffice = (own: readonly Office[], asked: string | undefined): Office => {
  const office = asked ? own.find(({ id }) => id === asked) : own[0];
  if (!office) throw new NotFound('office');
  return office;
};
