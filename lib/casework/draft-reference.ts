const LENGTH = 8;

/** How a form on paper names its draft: short enough to type, looked for only among the drafts of one person and procedure. */
export const draftReference = (draftId: string): string =>
  draftId
    .slice(0, LENGTH)
    .toUpperCase()
    .replace(/(.{4})(?=.)/, '$1-');

/** The beginning of the id that a typed reference names; undefined when it is none. */
export const draftIdPrefix = (typed: string): string | undefined => {
  const text = typed.replaceAll(/[\s-]/g, '').toLowerCase();
  return text.length === LENGTH && /^[a-z0-9]+$/.test(text) ? text : undefined;
};
