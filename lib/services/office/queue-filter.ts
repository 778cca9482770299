import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { findProcedure } from '@/lib/catalogue/registry';
import { reading, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { parseIdNumber } from '@/lib/law/identifiers';
import { findFormReturn, type Problem, type RawValues } from '../forms/form-return';
import { provinces } from '../offices/offices';
import { readDay } from '../register/read-filter';
import { type QueueFilter, type QueueSort, queueStates, sorts, type View, views } from './queue-views';

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;
const NUMBER = /^\d{4}-[A-Z]-\d{8}$/;
const ID = /^[a-z0-9]{20,32}$/;

const textOf = (asked: Asked, name: string): string => {
  const value = asked[name];
  return typeof value === 'string' ? value.trim().slice(0, 100) : '';
};

export type QueueAsk = {
  readonly view: View;
  readonly filter: QueueFilter;
  readonly sort: QueueSort;
  readonly page: number;
};

/** What the address asks, without the person of a search; what makes no sense is as if it had not been asked. */
const readAddress = (asked: Asked): QueueAsk => {
  const [assigned, province, number, language] = ['assigned', 'province', 'number', 'language'].map((name) =>
    textOf(asked, name),
  ) as [string, string, string, string];
  const page = textOf(asked, 'page');
  return {
    view: views.find((known) => known === asked.view) ?? 'open',
    filter: {
      procedure: findProcedure(textOf(asked, 'procedure'))?.procedure.slug,
      province: Object.hasOwn(provinces, province) ? province : undefined,
      language: isLocale(language) ? language : undefined,
      assigned: assigned === 'me' || assigned === 'nobody' || ID.test(assigned) ? assigned : undefined,
      state: queueStates.find((known) => known === asked.state),
      from: readDay(textOf(asked, 'from')),
      until: readDay(textOf(asked, 'until')),
      number: NUMBER.test(number) ? number : undefined,
    },
    sort: { by: sorts.find((known) => known === asked.sort) ?? 'clock', isDown: asked.order === 'down' },
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
};

/** What the address asks of the queue. Somebody is named only by a search of this session; one that is over is told. */
export const readQueueAsk = async (
  asked: Asked,
  sessionHash: Uint8Array,
): Promise<QueueAsk & { readonly search: string | undefined; readonly isSearchOver: boolean }> => {
  const address = readAddress(asked);
  const search = textOf(asked, 'search') || undefined;
  const kept = search ? await findFormReturn(search, sessionHash) : null;
  const person = kept && typeof kept.values.person === 'string' ? kept.values.person : undefined;
  return {
    ...address,
    filter: person ? { ...address.filter, person } : address.filter,
    search: person ? search : undefined,
    isSearchOver: search !== undefined && person === undefined,
  };
};

/** The same question as an address. A person is never part of it: their search is. */
export const queueQuery = ({
  view,
  filter: { person: _person, ...filter },
  sort,
  search,
}: Pick<QueueAsk, 'view' | 'filter' | 'sort'> & { readonly search?: string | undefined }): URLSearchParams => {
  const query = new URLSearchParams({ view });
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (search) query.set('search', search);
  if (sort.by !== 'clock') query.set('sort', sort.by);
  if (sort.isDown) query.set('order', 'down');
  return query;
};

/** An address somebody kept or sent, made ours again: nothing in it but what the queue knows. */
export const cleanQuery = (query: string): string =>
  queueQuery(readAddress(Object.fromEntries(new URLSearchParams(query)))).toString();

/** The place on the queue that a form was sent from, with its search and page, to go back there. */
export const cleanPlace = (query: string): string => {
  const sent = new URLSearchParams(query);
  const place = new URLSearchParams(cleanQuery(query));
  const [search, page] = [sent.get('search') ?? '', sent.get('page') ?? ''];
  if (/^[\w-]{43}$/.test(search)) place.set('search', search);
  if (/^[1-9]\d{0,4}$/.test(page)) place.set('page', page);
  return place.toString();
};

/**
 * The filters of the form, as they were typed. A register number belongs in the address; a document or surnames do not,
 * and that somebody was looked for is on the audit, for whoever it was.
 */
export const readFilterForm = async (
  actor: Actor,
  values: RawValues,
): Promise<
  | { readonly problems: readonly Problem[] }
  | { readonly problems?: undefined; readonly ask: QueueAsk; readonly person: string | undefined }
> => {
  assertCan(actor, 'see:queue');
  const text = textOf(values, 'text');
  const problems = (['from', 'until'] as const)
    .filter((field) => textOf(values, field) && !readDay(textOf(values, field)))
    .map((field) => ({ field, code: 'malformed' }));
  if (problems.length > 0) return { problems };
  const number = text.toUpperCase().replaceAll(' ', '');
  const ask = readAddress({ ...values, number });
  const person = text && !ask.filter.number ? text : undefined;
  if (person) {
    const id = parseIdNumber(person);
    const found = id.ok
      ? await reading(actor, (tx) => tx.person.findUnique({ where: { idNumber: id.value }, select: { id: true } }))
      : null;
    await transact(actor, async (_tx, audit) =>
      audit(
        found
          ? { action: 'queue.searched', object: `person:${found.id}`, behalf: found.id }
          : { action: 'queue.searched', object: 'queue:search' },
      ),
    );
  }
  return { ask, person };
};
