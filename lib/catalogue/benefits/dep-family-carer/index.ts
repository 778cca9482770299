import { lgss } from '@/lib/law/legal-ref';
import { carerAgreementDays, carerDelayYears, carerRules } from '@/lib/law/parameters/dependency';
import { resolveDependency } from '@/lib/law/parameters/resolution-terms';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { dependencyFacts, isRecognised, moneyFacts } from '../dependency/facts';
import {
  awardFacts,
  commonDeadlines,
  commonDocuments,
  commonRequirements,
  commonSteps,
  law,
  moneyAward,
  moneyLines,
  moneySteps,
  onlyOne,
  rd1051,
  similarDocument,
} from '../dependency/rules';
import { maySuitAsCarer } from './carer';

const facts = {
  ...dependencyFacts,
  /** Is looked after at home, by this carer, when the individual programme is drawn up. */
  caredForAtHome: yesNo(),
  carerKinship: oneOf(['partner', 'up-to-third', 'fourth', 'chosen', 'none']),
  livesWithCarer: yesNo(),
  caredForAYear: yesNo(),
  suitableHome: yesNo(),
  carerCommitted: yesNo(),
  ...moneyFacts,
};
const given = over(facts);

const asksYearBefore = given(['claimDate'], (f) => carerRules.on(f.claimDate).yearBefore);
const mustLiveTogether = given(
  ['claimDate', 'dependencyDegree'],
  (f) =>
    isRecognised(f.dependencyDegree) &&
    !(f.dependencyDegree === 'one' && carerRules.on(f.claimDate).apartWithDegreeOne),
);

export const depFamilyCarer = defineProcedure({
  slug: 'dep-family-carer',
  code: 'EO-DEP-03',
  version: '2026-11-21',
  topic: 'dependency',
  body: 'IMSERSO',
  events: ['care'],
  facts,
  eventDate: 'claimDate',
  steps: [
    ...commonSteps,
    { task: 'care', id: 'at-home', asks: ['caredForAtHome'] },
    { task: 'carer', id: 'kinship', asks: ['carerKinship'] },
    { task: 'carer', id: 'together', asks: ['livesWithCarer'] },
    { task: 'carer', id: 'year-before', asks: ['caredForAYear'], shownIf: asksYearBefore },
    { task: 'carer', id: 'home', asks: ['suitableHome'] },
    { task: 'carer', id: 'commitment', asks: ['carerCommitted'] },
    ...moneySteps,
  ],
  checks: [],
  requirements: [
    ...commonRequirements,
    { id: 'cared-at-home', ref: rd1051('12.b'), met: given(['caredForAtHome'], (f) => f.caredForAtHome) },
    {
      id: 'carer',
      ref: rd1051('12.a'),
      met: given(['carerKinship', 'claimDate'], (f) => maySuitAsCarer(f.carerKinship, f.claimDate)),
    },
    {
      id: 'together',
      ref: rd1051('12.a'),
      appliesIf: mustLiveTogether,
      met: given(['livesWithCarer'], (f) => f.livesWithCarer),
    },
    {
      id: 'year-before',
      ref: rd1051('12'),
      appliesIf: asksYearBefore,
      met: given(['caredForAYear'], (f) => f.caredForAYear),
    },
    { id: 'suitable-home', ref: law('14.4'), met: given(['suitableHome'], (f) => f.suitableHome) },
    { id: 'committed', ref: rd1051('12.b'), met: given(['carerCommitted'], (f) => f.carerCommitted) },
    // The community may let it go together with home help, a day or night centre or personal assistance (RD 1051/2013 16.3).
    { ...onlyOne, factor: true },
  ],
  documents: [
    ...commonDocuments,
    { id: 'carer-statement', ref: rd1051('12.b') },
    {
      id: 'kinship-proof',
      ref: rd1051('12.a'),
      requiredIf: given(['carerKinship'], (f) => f.carerKinship !== 'chosen' && f.carerKinship !== 'none'),
    },
    { id: 'shared-home', ref: rd1051('12.a'), requiredIf: mustLiveTogether },
    similarDocument,
  ],
  lines: {
    ...moneyLines,
    'longest-delay': { unit: 'years', ref: law('df 1.3') },
    'agreement-days': { unit: 'days', ref: lgss('da 14.2') },
  },
  award: given([...awardFacts], (f) => {
    const { lines, ...award } = moneyAward('carer', f);
    return {
      ...award,
      lines: {
        ...lines,
        'longest-delay': carerDelayYears.on(f.claimDate),
        'agreement-days': carerAgreementDays.on(f.claimDate),
      },
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolveDependency, ...commonDeadlines },
  otherwise: { slug: 'dep-services', when: 'cared-at-home' },
});
