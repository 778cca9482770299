import { registry } from '@/lib/catalogue/registry';
import { signApplication } from './citizen-steps';
import { expect, test } from './fixtures';
import { closeDatabase, newCitizen } from './office-database';
import { answersOf, fillQuestions, goOn } from './question-form';
import { begin } from './wizard-steps';

test.afterAll(closeDatabase);

for (const slug of ['death-report', 'ehic-cps'])
  test(`${slug} is done without JavaScript, from the start to the receipt`, async ({ signedIn }) => {
    test.setTimeout(120_000);
    const registered = registry.find(({ procedure }) => procedure.slug === slug);
    if (!registered) throw new Error(slug);
    const person = await newCitizen();
    const page = await signedIn(person);
    await begin(page, slug);
    for (let guard = 0; guard < 6 && !page.url().endsWith('/check'); guard++) {
      await fillQuestions(page, answersOf(registered));
      await goOn(page);
    }
    await signApplication(page, person);
    await expect(page.getByTestId('register-number')).toBeVisible();
    if (slug === 'ehic-cps') await expect(page.getByRole('link', { name: /\(PDF\)/ }).first()).toBeVisible();
  });
