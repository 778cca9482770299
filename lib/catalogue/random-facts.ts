import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '@/lib/law/day';
import { type Bound, boundDay, type Field, type Fields } from './fields';

const ibans = ['ES9121000418450200051332', 'ES7921000813610123456789', 'DE89370400440532013000'];

const resolve = (bound: Bound | undefined, fallback: string, today: Day) =>
  bound ? boundDay(bound, today) : day(fallback);

/** Any value a field accepts, as JSON. Only tests import this. */
const anyValue = (field: Field, today: Day): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'date': {
      const first = resolve(field.min, '1920-01-01', today);
      const last = resolve(field.max, '2035-12-31', today);
      return fc.integer({ min: 0, max: daysBetween(first, last) }).map((offset) => addDays(first, offset));
    }
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'integer':
      return fc.integer({ min: field.min, max: field.max });
    case 'money':
    case 'percent':
      return fc.integer({ min: 0, max: field.max * 100 }).map((amount) => amount / 100);
    case 'text': {
      const written = fc
        .string({ minLength: 1, maxLength: field.maxLength })
        .filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text) && text.isWellFormed());
      return field.optional ? fc.oneof(fc.constant(''), written) : written;
    }
    case 'iban':
      return fc.constantFrom(...ibans);
    case 'list':
      return fc.array(allFacts(field.item, today), { minLength: field.min, maxLength: Math.min(field.max, 6) });
  }
};

/** A value for every field. */
export const allFacts = (fields: Fields, today: Day) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, anyValue(field, today)])));

/** A value for some of the fields. */
export const someFacts = (fields: Fields, today: Day) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, anyValue(field, today)])), {
    requiredKeys: [],
  });
