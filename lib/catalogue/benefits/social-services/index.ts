import { ageOn } from '@/lib/law/day';
import { lgss, lpac } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { disabledFrom, homeShare, olderAge, stayDays } from '@/lib/law/parameters/social-services';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';
import { mayStay, stayGroups } from './stay';

const facts = {
  claimDate: assistanceFacts.claimDate,
  resident: personFacts.resident,
  socialService: oneOf(['thermal', 'holidays', 'day-centre', 'home-care', 'residence', 'disability-centre']),
  birthDate: personFacts.birthDate,
  stayGroup: oneOf(stayGroups),
  disabilityDegree: personFacts.disabilityDegree,
  managesAlone: yesNo(),
  thermalPrescribed: yesNo(),
};
const given = over(facts);
type Service = (typeof facts.socialService.options)[number];
const isFor = (...services: readonly Service[]) =>
  given(['socialService'], (f) => (services as readonly string[]).includes(f.socialService));

const isStay = isFor('thermal', 'holidays');
const isCentre = isFor('day-centre', 'home-care', 'residence', 'disability-centre');
const isForOlder = isFor('day-centre', 'home-care', 'residence');
const isDisabilityCentre = isFor('disability-centre');
const isThermal = isFor('thermal');
const isHomeCare = isFor('home-care');

export const socialServices = defineProcedure({
  slug: 'social-services',
  code: 'EO-DEP-05',
  version: '2026-11-21',
  topic: 'dependency',
  body: 'IMSERSO',
  events: ['care'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'service', id: 'claim', asks: ['claimDate'] },
    { task: 'service', id: 'service', asks: ['socialService'] },
    { task: 'you', id: 'resident', asks: ['resident'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'pension', asks: ['stayGroup'], shownIf: isStay },
    { task: 'you', id: 'disability', asks: ['disabilityDegree'], shownIf: isCentre },
    { task: 'you', id: 'alone', asks: ['managesAlone'], shownIf: isFor('thermal', 'holidays', 'home-care') },
    { task: 'you', id: 'prescription', asks: ['thermalPrescribed'], shownIf: isThermal },
  ],
  checks: [],
  requirements: [
    { id: 'resident', ref: lgss('7.2'), met: given(['resident'], (f) => f.resident) },
    {
      id: 'stay-group',
      ref: lgss('63'),
      appliesIf: isStay,
      met: given(['socialService', 'stayGroup', 'birthDate', 'claimDate'], (f) =>
        mayStay(f.socialService, f.stayGroup, ageOn(f.birthDate, f.claimDate), f.claimDate),
      ),
    },
    {
      id: 'older-or-disabled',
      ref: lgss('42.1.e'),
      appliesIf: isForOlder,
      met: given(
        ['birthDate', 'disabilityDegree', 'claimDate'],
        (f) =>
          ageOn(f.birthDate, f.claimDate) >= olderAge.on(f.claimDate) ||
          f.disabilityDegree >= disabledFrom.on(f.claimDate),
      ),
      shows: given(['claimDate'], (f) => ({
        age: figure('years', olderAge.on(f.claimDate)),
        degree: figure('percent', disabledFrom.on(f.claimDate)),
      })),
    },
    {
      id: 'disabled',
      ref: lgss('42.1.e'),
      appliesIf: isDisabilityCentre,
      met: given(['disabilityDegree', 'claimDate'], (f) => f.disabilityDegree >= disabledFrom.on(f.claimDate)),
      shows: given(['disabilityDegree', 'claimDate'], (f) => ({
        have: figure('percent', f.disabilityDegree),
        need: figure('percent', disabledFrom.on(f.claimDate)),
      })),
    },
    { id: 'manages', ref: lgss('63'), appliesIf: isStay, met: given(['managesAlone'], (f) => f.managesAlone) },
    { id: 'needs-help', ref: lgss('63'), appliesIf: isHomeCare, met: given(['managesAlone'], (f) => !f.managesAlone) },
    {
      id: 'prescription',
      ref: lgss('63'),
      appliesIf: isThermal,
      met: given(['thermalPrescribed'], (f) => f.thermalPrescribed),
    },
  ],
  documents: [
    { id: 'prescription', ref: lgss('63'), requiredIf: isThermal },
    { id: 'disability-certificate', ref: lgss('42.1.e'), requiredIf: isDisabilityCentre },
    { id: 'social-report', ref: lgss('63'), requiredIf: isCentre },
    { id: 'income-proof', ref: lgss('63'), requiredIf: isFor('home-care', 'residence', 'disability-centre') },
  ],
  lines: {
    stay: { unit: 'days', ref: lgss('63') },
    'home-share': { unit: 'percent', ref: lgss('63') },
    answer: { unit: 'months', ref: lpac('21.3') },
  },
  award: given(['socialService', 'claimDate'], (f) => {
    const { months } = resolveAnyOther.on(f.claimDate) as { readonly months: number };
    const isHome = f.socialService === 'residence' || f.socialService === 'disability-centre';
    return {
      ...rightAward,
      lines: {
        ...((f.socialService === 'thermal' || f.socialService === 'holidays') && { stay: stayDays.on(f.claimDate) }),
        ...(isHome && { 'home-share': homeShare.on(f.claimDate) }),
        answer: months,
      },
    };
  }),
  deadlines: {
    resolveWithin: resolveAnyOther,
    // Places are given out by call or by points, as they become free: no answer is a no (Ley 39/2015 art. 25.1.a).
    silence: { effect: 'negative', ref: lpac('25.1.a') },
    arrears: { months: 0, ref: lgss('63') },
  },
  otherwise: { slug: 'dep-services', when: 'manages' },
});
