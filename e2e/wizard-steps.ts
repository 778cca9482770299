import { expect, type Page } from '@playwright/test';
import type { Registered } from '@/lib/catalogue/registry';
import { expectNoAxe, expectSoundPage } from './fixtures';
import { answersOf, fillQuestions, goOn } from './question-form';

/** Begins an application and answers its address, without the last part. */
export const begin = async (page: Page, slug: string): Promise<string> => {
  // A written document is begun only after the page has looked for a service that does the same.
  await page.goto(`/es/apply/${slug}/start${slug === 'other-documents' ? '?about=zzzz' : ''}`);
  await page.getByRole('button', { name: /^(Empezar la solicitud|Ninguno me sirve: escribir)$/ }).click();
  // A procedure of one task begins at its first question.
  await expect(page).toHaveURL(new RegExp(`/apply/${slug}/[a-z0-9]{20,}/[a-z-]+$`));
  return page.url().replace(/[a-z-]+$/, '');
};

/** The first page of the task list that is not finished, or none. */
const nextQuestion = async (page: Page, base: string): Promise<string | null> => {
  if (page.url() !== `${base}tasks`) await page.goto(`${base}tasks`);
  // The address is there before the list is: half a list would say that nothing is left.
  else await page.waitForLoadState();
  const open = page.locator('main li').filter({ hasNotText: 'Completada' }).locator('a');
  const hrefs = await open.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  return hrefs.find((href) => !/\/(documents|check)$/.test(href)) ?? null;
};

/** Visits every question page that is still asked, in order; `visit` leaves it accepted. */
export const eachQuestion = async (page: Page, base: string, visit: (step: string) => Promise<void>): Promise<void> => {
  for (let guard = 0; guard < 40; guard++) {
    const next = await nextQuestion(page, base);
    if (!next) return;
    await page.goto(next);
    for (let inTask = 0; inTask < 20 && !/\/(tasks|documents|check)$/.test(page.url()); inTask++)
      await visit(new URL(page.url()).pathname.split('/').at(-1) as string);
  }
  throw new Error('The questions do not end');
};

/** Every document is promised for later. */
export const putOffDocuments = async (page: Page, base: string): Promise<void> => {
  await page.goto(`${base}documents`);
  const later = page.getByRole('button', { name: 'Lo enviaré más adelante' });
  for (let left = await later.count(); left > 0; left--) {
    // Between two pages there is no button either: the page that answers must be there before they are counted.
    const answered = page.waitForEvent('load');
    await later.first().click();
    await answered;
    await expect(later).toHaveCount(left - 1);
  }
};

export const answerEverything = async (
  page: Page,
  registered: Registered,
  base: string,
  { axe = false } = {},
): Promise<void> => {
  const answers = answersOf(registered);
  await eachQuestion(page, base, async () => {
    await expectSoundPage(page);
    if (axe) await expectNoAxe(page, 'main');
    await fillQuestions(page, answers);
    await goOn(page);
  });
};

/** Sentence of the summary → id of what its link leads to. */
const summaryOf = (page: Page) =>
  page
    .locator('#error-summary a')
    .evaluateAll((all) =>
      all.map((each) => ({ text: each.textContent ?? '', target: (each as HTMLAnchorElement).hash.slice(1) })),
    );

/**
 * What an answer that is not accepted must look like: the title says so first, the summary (with the focus, where there
 * is a script) leads to each field, and beside the field stand the same words.
 */
const expectProblems = async (page: Page, { hasScript }: { hasScript: boolean }): Promise<void> => {
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.locator('#error-summary');
  if (hasScript) await expect(summary).toBeFocused();
  const listed = await summaryOf(page);
  expect(listed.length).toBeGreaterThan(0);
  for (const { text, target } of listed) {
    const field = page.locator(`[id="${target}"]`);
    await expect(field, `${text} leads to #${target}`).toHaveCount(1);
    await expect(page.locator('#question'), 'the same words beside the field').toContainText(text);
    if (!hasScript) continue;
    await page.locator(`#error-summary a[href="#${target}"]`).first().click();
    await expect(page.locator(':focus'), `${text} leads into the form`).toHaveCount(1);
    const isThere = await field.evaluate(
      (each) =>
        each === document.activeElement || each.contains(document.activeElement) || each.id === location.hash.slice(1),
    );
    expect(isThere).toBe(true);
  }
};

/** Sends a question page empty, then with nonsense, and looks at what comes back; leaves it accepted. */
export const tryBadAnswers = async (
  page: Page,
  registered: Registered,
  options: { hasScript: boolean },
): Promise<number> => {
  const send = () => page.locator('#question button[value=continue]').click();
  const texts = page.locator('#question :is(input[type=text], textarea)');
  const before = page.url();
  for (let i = 0; i < (await texts.count()); i++) await texts.nth(i).fill('');
  await send();
  let faults = 0;
  // A question that may stay without an answer goes on.
  await expect(async () =>
    expect(
      (await page.locator('#error-summary').count()) > 0 || !page.url().startsWith(before.split('?')[0] as string),
    ).toBe(true),
  ).toPass();
  if (!page.url().startsWith(before.split('?')[0] as string)) return 0;
  await expectProblems(page, options);
  faults++;
  const count = await texts.count();
  for (let i = 0; i < count; i++) await texts.nth(i).fill(`x${i}`);
  if (count > 0) {
    await send();
    await expect.poll(async () => (await summaryOf(page)).length).toBeGreaterThan(0);
    await page.waitForLoadState();
    await expectProblems(page, options);
    for (let i = 0; i < count; i++) await expect(texts.nth(i), 'what was typed is kept').toHaveValue(`x${i}`);
    faults++;
  }
  await fillQuestions(page, answersOf(registered));
  await goOn(page);
  return faults;
};
