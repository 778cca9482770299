import { basisPoints, type Cents, cents, maxCents, sumCents } from './cents';
import { addDays, addToMonth, type Day, firstDay, lastDay, month, monthOf, partsOf } from './day';
import { equityRate } from './parameters/contribution-rates';
import { type IncomeBand, selfEmployedBands } from './parameters/self-employed-bands';
import {
  selfEmployedCessation,
  selfEmployedCommon,
  selfEmployedCompanyMinimum,
  selfEmployedProfessional,
  selfEmployedTraining,
  selfEmployedUncovered,
  selfEmployedUncoveredProfessional,
} from './parameters/self-employed-rates';
import { activityChangeTerm, baseChangeWindow, coverChangeMonths } from './parameters/self-employed-windows';

/** What the fee is for, in the order in which it is told. */
export const feeConcepts = ['common', 'professional', 'cessation', 'training', 'equity'] as const;
export type FeeConcept = (typeof feeConcepts)[number];
export type Fee = { readonly concepts: Readonly<Record<FeeConcept, Cents>>; readonly total: Cents };

/** What somebody is covered for beside pensions: temporary disability, work accidents and diseases, ending of the activity. */
export type Cover = { readonly sickLeave: boolean; readonly professional: boolean; readonly cessation: boolean };
export const wholeCover: Cover = { sickLeave: true, professional: true, cessation: true };

/**
 * Monthly fee of a base by concept, with the rates of that day. All of the cover is compulsory (LGSS 315, 316 and 327)
 * but temporary disability for who is covered in another scheme, and for the groups of additional provision 28.
 */
export const feeOf = (base: Cents, on: Day, cover: Cover = wholeCover): Fee => {
  const part = (points: number) => basisPoints(base, points, 'half-up');
  const common = part(selfEmployedCommon.on(on));
  const off = cover.sickLeave ? 0 : basisPoints(common, selfEmployedUncovered.on(on), 'half-up');
  const professional = cover.professional ? selfEmployedProfessional : selfEmployedUncoveredProfessional;
  const concepts: Fee['concepts'] = {
    common: (common - off) as Cents,
    professional: part(professional.on(on)),
    cessation: cover.cessation ? part(selfEmployedCessation.on(on)) : cents(0),
    training: cover.cessation ? part(selfEmployedTraining.on(on)) : cents(0),
    equity: part(equityRate.on(on).whole),
  };
  return { concepts, total: sumCents(Object.values(concepts)) };
};

export type Choice = {
  /** From 1 in its own table. */
  readonly band: number;
  readonly table: 'reduced' | 'general';
  readonly over: Cents;
  readonly upTo: Cents | null;
  readonly minimumBase: Cents;
  readonly maximumBase: Cents;
};

/**
 * Band of a monthly net income and the bases to choose between (LGSS 308.1.a). Partners of companies and relatives who
 * help have a least base of their own.
 */
export const choiceOf = (income: Cents, on: Day, { company = false }: { readonly company?: boolean } = {}): Choice => {
  const bands = selfEmployedBands.on(on);
  const inTable = (table: 'reduced' | 'general') => {
    const index = bands[table].findIndex(({ upTo }) => upTo === null || income <= upTo);
    return { table, index, band: bands[table][index] };
  };
  const limit = bands.general[0] as IncomeBand;
  // The first general band begins at its limit itself; every other one just over it.
  const { table, index, band } = inTable(income < limit.over ? 'reduced' : 'general');
  const { over, upTo, minimumBase, maximumBase } = band as IncomeBand;
  const least = company ? selfEmployedCompanyMinimum.on(on) : minimumBase;
  return {
    band: index + 1,
    table,
    over,
    upTo,
    minimumBase: maxCents(minimumBase, least),
    maximumBase: maxCents(maximumBase, least),
  };
};

/** A stretch of days in which something is asked, and the day from which it counts. */
export type Window = { readonly from: Day; readonly to: Day; readonly effectOn: Day };

const nextDay = (value: Day): Day => addDays(value, 1);

/** The window of a change of base asked that day: whole months from January on, and it counts from the day after its end. */
export const baseWindowOn = (on: Day): Window => {
  const months = baseChangeWindow.on(on);
  const { year, month: asked } = partsOf(on);
  const first = month(year, Math.floor((asked - 1) / months) * months + 1);
  const to = lastDay(addToMonth(first, months - 1));
  return { from: firstDay(first), to, effectOn: nextDay(to) };
};

/** The windows in which a change of base is asked, from that day on. */
export const baseWindowsFrom = (on: Day, count: number): readonly Window[] => {
  const windows = [baseWindowOn(on)];
  while (windows.length < count) windows.push(baseWindowOn(nextDay((windows.at(-1) as Window).to)));
  return windows;
};

/** The window of a change of cover asked that day. What is asked after it counts a year later. */
export const coverWindowOn = (on: Day): Window => {
  const { year, month: asked } = partsOf(on);
  const months = coverChangeMonths.on(on);
  const from = asked > months ? addToMonth(month(year, months), 1) : addToMonth(month(year - 1, months), 1);
  const to = lastDay(addToMonth(from, 11));
  return { from: firstDay(from), to, effectOn: firstDay(month(partsOf(to).year + 1, 1)) };
};

/** Whether a change of activity of `changedOn`, told on `toldOn`, was told in time. */
export const isActivityInTime = (changedOn: Day, toldOn: Day): boolean =>
  toldOn <= addDays(changedOn, activityChangeTerm.on(toldOn));

/**
 * From when a change of activity counts: told in time, from the first day of the month in which it is told. Later, from
 * the day it is told: no act looks back (Ley 39/2015 art. 39.1).
 */
export const activityEffectOn = (changedOn: Day, toldOn: Day): Day =>
  isActivityInTime(changedOn, toldOn) ? firstDay(monthOf(toldOn)) : toldOn;
