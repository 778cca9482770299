import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { domesticChange } from '@/lib/casework/batch/domestic-change';
import { columnLabel } from '@/lib/casework/batch/export-batch';
import { writeTable } from '@/lib/catalogue/csv';
import { reading } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import type { DomesticEmployment } from '@/lib/record/domestic';
import { usableAccounts } from '../companies/accounts';
import { uploadBatch } from '../companies/submissions';
import { employmentOf, withDomestic } from './employment-row';

export type CompanyEmployment = DomesticEmployment & { readonly ccc: string; readonly holder: string };

/** Domestic workers of the household accounts an organisation may present for today; null when it has no such account. */
export const listCompanyEmployments = async (
  actor: Actor,
  organisationId: string,
): Promise<readonly CompanyEmployment[] | null> => {
  assertCan(actor, 'see:company', { organisationId });
  return reading(actor, async (tx) => {
    const accounts = (await usableAccounts(tx, organisationId, today())).filter(({ regime }) => regime === 'household');
    if (accounts.length === 0) return null;
    const rows = await tx.domesticEmployment.findMany({
      where: { accountId: { in: accounts.map(({ id }) => id) } },
      include: withDomestic,
      orderBy: [{ account: { ccc: 'asc' } }, { worker: { surnames: 'asc' } }, { id: 'asc' }],
      take: 500,
    });
    return rows.map((row) => ({
      ...employmentOf(row, 'employer'),
      ccc: row.account?.ccc ?? '',
      holder: row.account?.holder.name ?? '',
    }));
  });
};

/** One of them. @throws NotFound for that of another account. */
export const getCompanyEmployment = async (
  actor: Actor,
  organisationId: string,
  id: string,
): Promise<CompanyEmployment> => {
  const found = (await listCompanyEmployments(actor, organisationId))?.find((each) => each.id === id);
  if (!found) throw new NotFound('domestic employment');
  return found;
};

/** A change of one worker as a file of one line: checked, signed and registered as any other. Answers the submission. */
export const uploadOneChange = async (
  actor: Actor,
  organisationId: string,
  id: string,
  answers: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<string> => {
  const { other, ccc } = await getCompanyEmployment(actor, organisationId, id);
  const columns = Object.keys(domesticChange.columns);
  const line: Readonly<Record<string, string>> = { ...answers, idNumber: other, ccc };
  const text = writeTable(
    [
      columns.map((column) => columnLabel(domesticChange.id, column, locale)),
      columns.map((column) => line[column] ?? ''),
    ],
    locale,
  );
  const content = new TextEncoder().encode(text);
  const kept = await uploadBatch(actor, organisationId, { kind: domesticChange.id, name: `${other}.csv`, content });
  if (!kept.ok) throw new NotFound('domestic employment');
  return kept.id;
};
