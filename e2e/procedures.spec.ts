import { registry } from '@/lib/catalogue/registry';
import { signApplication } from './citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, test } from './fixtures';
import { closeDatabase, newStranger } from './office-database';
import { answerEverything, begin, putOffDocuments } from './wizard-steps';

test.afterAll(closeDatabase);

for (const registered of registry) {
  const { slug } = registered.procedure;
  test(`${slug} goes from its first entitled example to the receipt`, async ({ signedIn }) => {
    test.setTimeout(180_000);
    const person = await newStranger();
    const page = await signedIn(person, { viewport: { width: 1280, height: 900 } });
    const base = await begin(page, slug);
    await answerEverything(page, registered, base, { axe: true });
    await putOffDocuments(page, base);
    await expectNoAxe(page, 'main');
    await page.goto(`${base}tasks`);
    await expect(page.locator('main li').filter({ hasText: /Sin empezar|En curso|Hay un problema/ })).toHaveCount(1);
    await page.getByRole('link', { name: /Revisar, firmar y enviar/ }).click();
    await expectSoundPage(page);
    await expectNoAxe(page, 'main');
    await expectNoSidewaysScroll(page);
    await signApplication(page, person);
    await expectNoAxe(page, 'main');
    await expectSoundPage(page);
  });
}
