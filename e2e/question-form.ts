import { expect, type Page } from '@playwright/test';
import { toRaw } from '@/lib/catalogue/form';
import { parseFacts } from '@/lib/catalogue/prefill';
import type { Registered } from '@/lib/catalogue/registry';
import { dayAt } from '@/lib/law/day';

export type Raw = Readonly<Record<string, string>>;

/** What to type on the question pages for the first entitled example of a procedure. */
export const answersOf = ({ procedure, examples }: Registered, locale: 'es' | 'en' = 'es'): Raw => {
  const example = examples.find(({ expect: wanted }) => wanted.outcome === 'entitled');
  if (!example) throw new Error(`${procedure.slug} has no example that is entitled`);
  return toRaw(
    procedure.facts,
    parseFacts(procedure.facts, example.facts, dayAt(new Date())),
    locale === 'es' ? ',' : '.',
  );
};

/** Gives the answers that the question page asks for; what is filled in already from the record is left. */
export const fillQuestions = async (page: Page, answers: Raw): Promise<void> => {
  // Half a page has half the questions.
  await page.waitForLoadState('domcontentloaded');
  const inputs = await page.locator('#question :is(input, select, textarea):not([type=hidden])').evaluateAll((all) =>
    all.map((each) => ({
      name: each.getAttribute('name') ?? '',
      type: each.tagName === 'SELECT' ? 'select' : (each.getAttribute('type') ?? ''),
      value: (each as HTMLInputElement).value,
    })),
  );
  for (const { name, type, value } of inputs) {
    const wanted = answers[name];
    if (wanted === undefined) continue;
    if (type === 'radio') {
      if (value === wanted) await page.locator(`[name="${name}"][value="${value}"]`).check();
    } else if (type === 'select') await page.locator(`[name="${name}"]`).selectOption(wanted);
    else await page.locator(`[name="${name}"]`).fill(wanted);
  }
};

/** Sends a question page and expects to leave it. */
export const goOn = async (page: Page): Promise<void> => {
  const before = page.url();
  await page.locator('#question button[value=continue]').click();
  await expect(page, 'the answers are accepted').not.toHaveURL(before);
  await expect(page.locator('#error-summary')).toHaveCount(0);
};
