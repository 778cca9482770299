import { type Day, day, daysInMonth, lastDay, monthOf } from '@/lib/law/day';
import type { Sources } from '../fields';
import { date, yesNo } from '../fields';
import type { AwardPeriod } from '../kernel';

const openOn = ({ record, today }: Sources) =>
  record?.periods.filter(({ from, to }) => from <= today && (to === null || to >= today));

/** Facts about who changes something of their self-employment. */
export const selfEmployedFacts = {
  /** The day it is asked: that of the register, never asked. */
  changeRequestDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 }, from: ({ today }) => today }),
  /** In alta as self-employed. */
  selfEmployed: yesNo({ from: (sources) => openOn(sources)?.some(({ regime }) => regime === 'self-employed') }),
  /** Works also in another scheme, which covers sick leave. */
  coveredElsewhere: yesNo({ from: (sources) => openOn(sources)?.some(({ regime }) => regime !== 'self-employed') }),
};

/** The first month in which a change counts, from its day on. */
export const firstMonth = (from: Day): AwardPeriod => {
  const to = lastDay(monthOf(from));
  return { id: 'effect', from, to, days: daysInMonth(monthOf(from)) - Number(from.slice(8)) + 1 };
};
