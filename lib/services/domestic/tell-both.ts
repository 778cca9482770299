import 'server-only';
import { standFor, type Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { communicate } from '../notifications/communicate';
import { declaredSheet } from './conditions-sheet';
import type { Written } from './write-conditions';

/* What is told to the other side is theirs: the row is written as one of theirs, and nothing else is done so. */
const writtenFor = async (tx: Tx, personId: string, run: () => Promise<void>): Promise<void> => {
  const [now] = await tx.$queryRaw<
    { person: string }[]
  >`SELECT coalesce(current_setting('eoffice.person', true), '') AS person`;
  await standFor(tx, personId);
  await run();
  await standFor(tx, now?.person ?? '');
};

/** Tells both people of an employment what was declared, each in their language; a household with an account has no inbox. */
export const tellBoth = async (tx: Tx, { employment, before, after, replaced }: Written): Promise<void> => {
  const { worker, employer, account } = employment;
  const parties = [
    { id: worker.id, role: 'worker', other: employer ?? { givenName: account?.holder.name ?? '', surnames: '' } },
    ...(employer ? [{ id: employer.id, role: 'employer', other: worker }] : []),
  ];
  for (const { id, role, other } of parties) {
    const person = await tx.person.findUniqueOrThrow({
      where: { id },
      select: { id: true, email: true, locale: true },
    });
    const locale = isLocale(person.locale) ? person.locale : 'es';
    const said = {
      after,
      before,
      replaced,
      other: `${other.givenName} ${other.surnames}`.trim(),
      declaredByReader: after.declaredAs === role,
    };
    await writtenFor(tx, id, () =>
      communicate(tx, {
        kind: 'domestic-conditions',
        dedupeKey: `domestic:${after.id}:${id}`,
        person,
        locale,
        sheet: declaredSheet(said, locale),
      }),
    );
  }
};
