import type { Locale } from '@/lib/i18n/locales';
import * as assistanceAbroad from './benefits/assistance-abroad/entry';
import * as awodDeath from './benefits/awod-death/entry';
import * as awodDeathLump from './benefits/awod-death-lump/entry';
import * as awodInjuries from './benefits/awod-injuries/entry';
import * as awodPerm from './benefits/awod-perm/entry';
import * as awodTemp from './benefits/awod-temp/entry';
import * as birthAndChildcare from './benefits/birth-and-childcare/entry';
import * as birthNoncontributory from './benefits/birth-noncontributory/entry';
import * as careSeriousIllness from './benefits/care-serious-illness/entry';
import * as deathGrant from './benefits/death-grant/entry';
import * as depFamilyCarer from './benefits/dep-family-carer/entry';
import * as depLinked from './benefits/dep-linked/entry';
import * as depPersonalCare from './benefits/dep-personal-care/entry';
import * as depServices from './benefits/dep-services/entry';
import * as dependentChild from './benefits/dependent-child/entry';
import * as earlyDisab45 from './benefits/early-disab-45/entry';
import * as earlyDisab65 from './benefits/early-disab-65/entry';
import * as earlyInvoluntary from './benefits/early-involuntary/entry';
import * as earlyMutual from './benefits/early-mutual/entry';
import * as earlyOccupation from './benefits/early-occupation/entry';
import * as earlyVoluntary from './benefits/early-voluntary/entry';
import * as euCoordination from './benefits/eu-coordination/entry';
import * as familyMembers from './benefits/family-members/entry';
import * as familyTemp from './benefits/family-temp/entry';
import * as healthcare from './benefits/healthcare/entry';
import * as housingSupplement from './benefits/housing-supplement/entry';
import * as imv from './benefits/imv/entry';
import * as infantCare from './benefits/infant-care/entry';
import * as insuredPeriods from './benefits/insured-periods/entry';
import * as largeFamilyBirth from './benefits/large-family-birth/entry';
import * as mobilitySubsidy from './benefits/mobility-subsidy/entry';
import * as multipleBirth from './benefits/multiple-birth/entry';
import * as ncpInvalidity from './benefits/ncp-invalidity/entry';
import * as ncpRetirement from './benefits/ncp-retirement/entry';
import * as orphan from './benefits/orphan/entry';
import * as orphanViolence from './benefits/orphan-violence/entry';
import * as permAbsolute from './benefits/perm-absolute/entry';
import * as permPartial from './benefits/perm-partial/entry';
import * as permSevere from './benefits/perm-severe/entry';
import * as permTotal from './benefits/perm-total/entry';
import * as rai from './benefits/rai/entry';
import * as residence from './benefits/residence/entry';
import * as retireActive from './benefits/retire-active/entry';
import * as retireDelayed from './benefits/retire-delayed/entry';
import * as retireFlexible from './benefits/retire-flexible/entry';
import * as retireOrdinary from './benefits/retire-ordinary/entry';
import * as retirePartial from './benefits/retire-partial/entry';
import * as returneePension from './benefits/returnee-pension/entry';
import * as riskBreastfeeding from './benefits/risk-breastfeeding/entry';
import * as riskPregnancy from './benefits/risk-pregnancy/entry';
import * as safetySurcharge from './benefits/safety-surcharge/entry';
import * as socialServices from './benefits/social-services/entry';
import * as tempIncapacity from './benefits/temp-incapacity/entry';
import * as unempAllowance from './benefits/unemp-allowance/entry';
import * as unempExport from './benefits/unemp-export/entry';
import * as unemployment from './benefits/unemployment/entry';
import * as widow from './benefits/widow/entry';
import * as widowTemp from './benefits/widow-temp/entry';
import type { Example, Procedure, WordsOf } from './kernel';
import * as deathReport from './procedures/death-report/entry';
import * as domesticChange from './procedures/domestic-change/entry';
import * as domesticRegistration from './procedures/domestic-registration/entry';
import * as ehicCard from './procedures/ehic-card/entry';
import * as ehicCps from './procedures/ehic-cps/entry';
import * as otherDocuments from './procedures/other-documents/entry';
import * as selfEmployedActivity from './procedures/self-employed-activity/entry';
import * as selfEmployedBase from './procedures/self-employed-base/entry';
import * as selfEmployedCover from './procedures/self-employed-cover/entry';

export type Words = WordsOf<Procedure>;
/** The words of question pages, of a procedure or of a calculator. */
export type QuestionWords = Pick<Words, 'facts' | 'steps'> & Partial<Pick<Words, 'checks'>>;
export type Registered = {
  readonly procedure: Procedure;
  readonly words: Readonly<Record<Locale, Words>>;
  readonly examples: readonly Example[];
};

type Entry = { readonly procedure: any; readonly es: any; readonly en: any; readonly examples: readonly Example[] };
// The one place where the type of a procedure is erased: generic code reads any of them.
const entry = ({ procedure, es, en, examples }: Entry): Registered => ({ procedure, words: { es, en }, examples });

/** Every procedure of the e-Office, in the order in which it is offered. */
export const registry: readonly Registered[] = [
  entry(birthAndChildcare),
  entry(birthNoncontributory),
  entry(careSeriousIllness),
  entry(riskPregnancy),
  entry(riskBreastfeeding),
  entry(infantCare),
  entry(dependentChild),
  entry(largeFamilyBirth),
  entry(multipleBirth),
  entry(insuredPeriods),
  entry(retireOrdinary),
  entry(retireDelayed),
  entry(earlyInvoluntary),
  entry(earlyVoluntary),
  entry(earlyMutual),
  entry(earlyOccupation),
  entry(earlyDisab65),
  entry(earlyDisab45),
  entry(retireActive),
  entry(retireFlexible),
  entry(retirePartial),
  entry(imv),
  entry(ncpInvalidity),
  entry(ncpRetirement),
  entry(housingSupplement),
  entry(assistanceAbroad),
  entry(returneePension),
  entry(mobilitySubsidy),
  entry(tempIncapacity),
  entry(awodTemp),
  entry(awodInjuries),
  entry(permPartial),
  entry(permTotal),
  entry(permAbsolute),
  entry(permSevere),
  entry(awodPerm),
  entry(safetySurcharge),
  entry(healthcare),
  entry(ehicCps),
  entry(ehicCard),
  entry(unemployment),
  entry(unempAllowance),
  entry(rai),
  entry(widow),
  entry(widowTemp),
  entry(orphan),
  entry(orphanViolence),
  entry(familyMembers),
  entry(familyTemp),
  entry(deathGrant),
  entry(awodDeath),
  entry(awodDeathLump),
  entry(deathReport),
  entry(euCoordination),
  entry(unempExport),
  entry(residence),
  entry(depServices),
  entry(depLinked),
  entry(depFamilyCarer),
  entry(depPersonalCare),
  entry(socialServices),
  entry(otherDocuments),
  entry(domesticChange),
  entry(selfEmployedActivity),
  entry(selfEmployedCover),
  entry(selfEmployedBase),
  entry(domesticRegistration),
];

const bySlug = new Map(registry.map((registered) => [registered.procedure.slug, registered]));

export const findProcedure = (slug: string): Registered | undefined => bySlug.get(slug);

/** @throws RangeError when a stored case names a procedure that no longer exists. */
export const getProcedure = (slug: string): Registered => {
  const found = bySlug.get(slug);
  if (!found) throw new RangeError(`No procedure ${slug}`);
  return found;
};
