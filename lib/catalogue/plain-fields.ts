import type { Fields } from './fields';

/** Fields without their prefill, so that the browser can be told of them. */
export const plainFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const { from: _from, ...plain } = field;
      return [key, (plain.kind === 'list' ? { ...plain, item: plainFields(plain.item) } : plain) as typeof field];
    }),
  );
