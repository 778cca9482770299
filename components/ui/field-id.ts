/** Input id of a field name: 'name[0].from.day' → 'f-name-0-from-day'. Stable, so that links and labels agree. */
export const fieldId = (name: string): string => `f-${name.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
