import 'server-only';
import { type Actor, isAtDesk, principalOf, reaches, reachesCase } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { type PersonWithRecord, withRecord } from './sources';

type Client = Pick<Tx, '$queryRaw' | 'person'>;
type Written = {
  readonly birthDate: string | null;
  readonly iban: string | null;
  readonly duesPaid: boolean | null;
  readonly periods: readonly (Omit<PersonWithRecord['periods'][number], 'from' | 'to'> & {
    readonly from: string;
    readonly to: string | null;
  })[];
  readonly bases: PersonWithRecord['bases'];
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly beneficiaries: readonly (Omit<Held<'beneficiaries'>, 'birthDate' | 'from' | 'to'> & {
    readonly birthDate: string;
    readonly from: string;
    readonly to: string | null;
  })[];
  readonly europeanCards: readonly { readonly caseId: string; readonly from: string; readonly to: string }[];
};
type Held<K extends 'beneficiaries'> = NonNullable<PersonWithRecord[K]>[number];
export type ReceivedCertificate = {
  readonly company: string;
  readonly firstDay: Day;
  /** ISO instant. */
  readonly receivedAt: string;
};
type Row = {
  readonly id: string;
  readonly procedure: string;
  readonly personId: string;
  readonly facts: unknown;
  readonly sources: unknown;
  readonly locale: string;
  readonly updatedAt: Date;
  readonly laterDocuments: string[];
  readonly togetherId: string | null;
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
    readonly mediaType: string;
    readonly pages: number | null;
    readonly state: 'pending' | 'safe' | 'infected' | 'error' | 'locked';
  }[];
  /** What companies sent about this person for this procedure, the newest first. */
  readonly certificates: readonly ReceivedCertificate[];
  readonly person: Written;
};

const date = (text: string) => new Date(`${text}T00:00:00Z`);
const read = (person: Written): Omit<PersonWithRecord, 'domesticWork' | 'domesticEmployees'> => ({
  ...person,
  birthDate: person.birthDate === null ? null : date(person.birthDate),
  periods: person.periods.map((period) => ({
    ...period,
    from: date(period.from),
    to: period.to === null ? null : date(period.to),
  })),
  beneficiaries: person.beneficiaries.map((held) => ({
    ...held,
    birthDate: date(held.birthDate),
    from: date(held.from),
    to: held.to === null ? null : date(held.to),
  })),
  europeanCards: person.europeanCards.map((card) => ({ ...card, from: date(card.from), to: date(card.to) })),
});

const withEmployments = (client: Client, id: string) =>
  client.person.findUniqueOrThrow({
    where: { id },
    select: { domesticWork: withRecord.select.domesticWork, domesticEmployees: withRecord.select.domesticEmployees },
  });

/**
 * The own draft with its documents and the person's record: one round trip, where the ORM makes five and an object for
 * each month of a working life.
 */
export const findDraftRow = async (client: Client, actor: Actor, id: string) => {
  const [row] = await client.$queryRaw<Row[]>(Prisma.sql`
    SELECT c.id, c.procedure, c."personId", c.facts, c.sources, c.locale, c."updatedAt", c."laterDocuments", c."togetherId",
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'size', d.size,
         'sha256', d.sha256, 'mediaType', d."mediaType", 'pages', d.pages, 'state', d.state) ORDER BY d."uploadedAt"), '[]')
       FROM "Document" d WHERE d."caseId" = c.id AND d."entryId" IS NULL) AS documents,
      (SELECT coalesce(json_agg(json_build_object('company', o.name, 'firstDay', x."firstDay", 'receivedAt', x."receivedAt")
         ORDER BY x."receivedAt" DESC), '[]')
       FROM "CompanyCertificate" x JOIN "Organisation" o ON o.id = x."companyId"
       WHERE x."idNumber" = p."idNumber" AND x.procedure = c.procedure) AS certificates,
      json_build_object('birthDate', p."birthDate", 'iban', p.iban, 'duesPaid', p."duesPaid",
        'periods', (SELECT coalesce(json_agg(json_build_object('regime', r.regime, 'employer', r.employer, 'ccc', r.ccc,
           'from', r."from", 'to', r."to", 'workTime', r."workTime") ORDER BY r."from"), '[]')
         FROM "ContributionPeriod" r WHERE r."personId" = p.id),
        'bases', (SELECT coalesce(json_agg(json_build_object('month', b.month, 'base', b.base, 'days', b.days,
           'regime', b.regime, 'employer', b.employer) ORDER BY b.month), '[]')
         FROM "ContributionBase" b WHERE b."personId" = p.id),
        'street', p.street, 'postcode', p.postcode, 'town', p.town,
        'beneficiaries', (SELECT coalesce(json_agg(json_build_object('givenName', f."givenName", 'surnames', f.surnames,
           'birthDate', f."birthDate", 'idNumber', f."idNumber", 'from', f."from", 'to', f."to") ORDER BY f."birthDate"), '[]')
         FROM "Beneficiary" f WHERE f."holderId" = p.id),
        'europeanCards', (SELECT coalesce(json_agg(json_build_object('caseId', e."caseId", 'from', e."from", 'to', e."to")), '[]')
         FROM "EuropeanCard" e WHERE e."personId" = p.id AND e.kind = 'certificate')) AS person
    FROM "Case" c JOIN "Person" p ON p.id = c."personId"
    WHERE c.id = ${id} AND c."personId" = ${principalOf(actor)} AND c.state = 'draft'`);
  if (!row || !reaches(actor, row.procedure) || !reachesCase(actor, row.id)) return undefined;
  // Only the one procedure that reads them pays for their query.
  const employments = row.procedure === 'domestic-change' ? await withEmployments(client, row.personId) : {};
  return { ...row, person: { ...read(row.person), ...employments }, atDesk: isAtDesk(actor) };
};

/** The same, or not found. */
export const getDraftRow = async (client: Client, actor: Actor, id: string) => {
  const row = await findDraftRow(client, actor, id);
  if (!row) throw new NotFound('draft');
  return row;
};
