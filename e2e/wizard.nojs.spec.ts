import { registry } from '@/lib/catalogue/registry';
import { signApplication } from './citizen-steps';
import { expect, test } from './fixtures';
import { closeDatabase, newStranger } from './office-database';
import { begin, eachQuestion, putOffDocuments, tryBadAnswers } from './wizard-steps';

test.afterAll(closeDatabase);

for (const registered of registry.slice(0, 2)) {
  const { slug } = registered.procedure;
  test(`${slug} without JavaScript: wrong answers come back whole, right ones lead to the receipt`, async ({
    signedIn,
  }) => {
    test.setTimeout(240_000);
    const person = await newStranger();
    const page = await signedIn(person);
    const base = await begin(page, slug);
    let faults = 0;
    await eachQuestion(page, base, async () => {
      faults += await tryBadAnswers(page, registered, { hasScript: false });
    });
    expect(faults).toBeGreaterThan(5);
    await putOffDocuments(page, base);
    await page.goto(`${base}check`);
    await signApplication(page, person);
  });
}
