import { randomBytes } from 'node:crypto';
import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { rows } from './office-database';

type Owner = { readonly personId: string } | { readonly organisationId: string };
const isoDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A debt of a person or an organisation, whose term ends in so many days (before today: a negative number). */
export const newDebt = async (
  owner: Owner,
  { principal, dueIn, kind = 'self_employed' }: { principal: number; dueIn: number; kind?: string },
): Promise<{ id: string; number: string }> => {
  const id = `e2edebt${randomBytes(10).toString('hex')}`;
  const number = `2026-D-9${randomBytes(4).readUInt32BE().toString().padStart(10, '0').slice(-7)}`;
  await rows(
    `INSERT INTO "Debt" (id, number, kind, "personId", "organisationId", "from", "to", principal, "arisenOn", "dueOn")
     VALUES ($1, $2, $3::"DebtKind", $4, $5, $6, $7, $8, $6, $7)`,
    [
      id,
      number,
      kind,
      'personId' in owner ? owner.personId : null,
      'organisationId' in owner ? owner.organisationId : null,
      isoDay(dueIn - 30),
      isoDay(dueIn),
      principal,
    ],
  );
  return { id, number };
};

/** What a QR code on the page says to a camera. */
export const readQr = async (picture: Locator): Promise<string> => {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  if (!found) throw new Error('no QR code to read');
  return found.data;
};
