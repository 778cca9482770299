import { z } from 'zod/v4';
import { answerPowerStep, formSteps, stepsOf } from '@/lib/services/powers/form-steps';
import { mutation } from '../../mutation';
import { draftFields, formPath, keptValues } from '../draft';

/** One page of a form about a power: its answers join those before it, and the next page opens. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ ...draftFields, step: z.enum(formSteps) }),
  run: async ({ input, actor, session, values, locale }) => {
    const { form, step } = input;
    const power = input.power ?? null;
    const kept = await keptValues(actor, session, input.draft, power);
    const answered = await answerPowerStep(actor, step, kept, values);
    const steps = stepsOf(form, answered.values);
    const next = answered.problems.length > 0 ? step : steps[steps.indexOf(step) + 1];
    const to = `${formPath(locale, form, power)}/${next ?? 'check'}`;
    return { to, problems: answered.problems, keep: answered.values };
  },
});
