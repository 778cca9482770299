import type { LifeEvent } from './kernel';

/**
 * Whose rights each life event touches, in the order in which they are shown, and the procedures that carry them. Words
 * of the events and of the people are in the messages `lifeEvents`.
 */
export const lifeEventPeople = {
  birth: {
    pregnant: ['risk-pregnancy', 'temp-incapacity'],
    parents: ['birth-and-childcare', 'birth-noncontributory', 'risk-breastfeeding', 'infant-care', 'insured-periods'],
    family: ['large-family-birth', 'multiple-birth', 'dependent-child', 'healthcare'],
  },
  death: {
    partner: ['widow', 'widow-temp'],
    children: ['orphan', 'orphan-violence'],
    relatives: ['family-members', 'family-temp'],
    'work-accident': ['awod-death', 'awod-death-lump', 'safety-surcharge'],
    'who-paid': ['death-grant'],
  },
  'job-loss': {
    worker: ['unemployment', 'unemp-allowance', 'rai', 'unemp-export'],
    older: ['early-involuntary'],
    household: ['imv'],
  },
  illness: {
    worker: ['temp-incapacity', 'risk-pregnancy', 'risk-breastfeeding'],
    'work-accident': ['awod-temp', 'awod-injuries', 'awod-perm', 'safety-surcharge'],
    lasting: ['perm-partial', 'perm-total', 'perm-absolute', 'perm-severe', 'ncp-invalidity'],
    family: ['care-serious-illness'],
    everybody: ['healthcare'],
  },
  care: {
    carer: ['care-serious-illness', 'infant-care', 'dep-family-carer', 'insured-periods'],
    'cared-for': [
      'dep-services',
      'dep-linked',
      'dep-personal-care',
      'social-services',
      'perm-severe',
      'mobility-subsidy',
    ],
    child: ['dependent-child'],
  },
  retirement: {
    'at-the-age': ['retire-ordinary', 'retire-delayed', 'insured-periods'],
    before: [
      'early-voluntary',
      'early-involuntary',
      'early-mutual',
      'early-occupation',
      'early-disab-65',
      'early-disab-45',
    ],
    working: ['retire-partial', 'retire-active', 'retire-flexible'],
    'without-contributions': ['ncp-retirement', 'returnee-pension'],
  },
  'low-income': {
    household: ['imv', 'housing-supplement', 'large-family-birth', 'healthcare'],
    worker: ['unemp-allowance', 'rai'],
    older: ['ncp-retirement', 'returnee-pension', 'assistance-abroad'],
    disabled: ['ncp-invalidity', 'dependent-child'],
  },
  abroad: {
    worker: ['eu-coordination', 'unemp-export'],
    arriving: ['residence', 'healthcare', 'returnee-pension'],
    leaving: ['assistance-abroad'],
  },
} as const satisfies Readonly<Record<LifeEvent, Readonly<Record<string, readonly string[]>>>>;
