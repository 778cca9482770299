import { activities, activityIn, sayActivity, searchActivities, successorsOf } from '@/lib/record/economic-activity';
import { findMutual, mutualSocieties, searchMutuals } from '@/lib/record/mutual-societies';
import type { Suggested } from './fields';

type List = {
  /** Everything there is to choose from, as it is written. */
  readonly all: readonly string[];
  /** The one that a text is, as it is written. */
  readonly find: (text: string) => string | undefined;
  /** Those that a text may mean, the nearest first. */
  readonly search: (text: string) => readonly string[];
};

/** Lists that a text is chosen from. */
export const suggestions: Readonly<Record<Suggested, List>> = {
  activities: {
    all: activities.map(({ code }) => sayActivity(code)),
    find: (text) => {
      const found = activityIn(text);
      return found && sayActivity(found.code);
    },
    search: (text) => {
      const successors = successorsOf(text);
      return (successors.length > 0 ? successors : searchActivities(text)).map(({ code }) => sayActivity(code));
    },
  },
  'mutual-societies': { all: mutualSocieties, find: findMutual, search: searchMutuals },
};
