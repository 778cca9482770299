import 'server-only';
import { type Actor, principalOf, reaches } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { reading } from '@/lib/db/transact';
import { getBenefits, isPensioner } from './benefits';
import { listIncomeYears } from './income';

/** Everything that can be certified to whoever asks: theirs, or what their power reaches. @throws NotFound when that is nothing. */
export const getCertificates = async (actor: Actor) => {
  const [income, benefits, history] = ['income-certificate', 'benefits', 'work-history'].map((service) =>
    reaches(actor, service),
  );
  if (!income && !benefits && !history) throw new NotFound('income-certificate');
  const years = income ? await listIncomeYears(actor) : null;
  const paid = benefits ? await getBenefits(actor) : null;
  const person = await reading(actor, (tx) =>
    tx.person.findUniqueOrThrow({ where: { id: principalOf(actor) }, select: { givenName: true, surnames: true } }),
  );
  return {
    name: `${person.givenName} ${person.surnames}`,
    years,
    benefits: paid && { isPaid: paid.inPayment.length > 0, isPensioner: isPensioner(paid) },
    hasHistory: history === true,
  };
};
