import type { Page } from '@playwright/test';
import { registry } from '@/lib/catalogue/registry';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, rows } from '../office-database';
import { codeAfter } from '../one-time-code';
import { answersOf, fillQuestions, type Raw } from '../question-form';
import { answerEverything, putOffDocuments } from '../wizard-steps';

test.afterAll(closeDatabase);

const BIRTH = 'birth-and-childcare';
const LARGE_FAMILY = 'large-family-birth';
/** What a mother of a large family would say, whichever procedure asks it first. */
const truth: Raw = Object.assign(
  {},
  ...[...registry]
    .sort((a, b) => rank(a.procedure.slug) - rank(b.procedure.slug))
    .map((registered) => answersOf(registered)),
);
function rank(slug: string): number {
  return slug === BIRTH ? 2 : slug === LARGE_FAMILY ? 1 : 0;
}

/** Answers the screener's pages until it shows the results by itself. */
const answerPages = async (page: Page): Promise<number> => {
  for (let pages = 0; pages < 16; pages += 1) {
    if (page.url().endsWith('/results')) return pages;
    if (pages < 3) await expectNoAxe(page, 'main');
    await fillQuestions(page, truth);
    const before = page.url();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await expect(page).not.toHaveURL(before);
    await expect(page.locator('#error-summary')).toHaveCount(0);
  }
  return 16;
};

test('a child is born: one set of answers says what everybody is entitled to, and several applications go out under one signature', async ({
  signedIn,
}) => {
  test.setTimeout(240_000);
  const marta = await newCitizen({ givenName: 'Marta' });
  const page = await signedIn(marta, { viewport: { width: 1280, height: 900 } });

  await test.step('The page of the life event gathers the rights of each person', async () => {
    await page.goto('/es');
    await page.getByRole('link', { name: 'Nace o llega un hijo' }).click();
    await expect(page.getByRole('heading', { name: 'Para cada progenitor' })).toBeVisible();
    await expectNoAxe(page);
    await look(page, 'life-event');
    await page.getByRole('button', { name: 'Ver a qué tenemos derecho' }).click();
  });

  await test.step('At most fifteen questions, then every benefit in three piles, with the reasons', async () => {
    expect(await answerPages(page)).toBeLessThanOrEqual(15);
    await expect(page.getByRole('heading', { level: 1, name: 'A qué tienes derecho' })).toBeVisible();
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, 'entitlements');
    const mine = page.getByRole('region', { name: 'Te corresponde', exact: true });
    await expect(mine.getByRole('heading', { name: 'Prestación por nacimiento y cuidado de menor' })).toBeVisible();
    // Her amount is there: 19 weeks of her own base.
    await expect(mine).toContainText('10.640,00 €');
    await expect(page.getByText(/prestaciones de otras situaciones/)).toBeVisible();
  });

  await test.step('An answer is changed in place, and the piles with it', async () => {
    await page.getByRole('link', { name: /^Cambiar ¿Vas a dejar de trabajar/ }).click();
    await page
      .getByRole('group', { name: /¿Vas a dejar de trabajar/ })
      .getByRole('radio', { name: 'No' })
      .check();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await expect(page).toHaveURL(/results$/);
    const refused = page.getByRole('region', { name: 'No te corresponde', exact: true });
    await expect(refused.getByRole('heading', { name: 'Prestación por nacimiento y cuidado de menor' })).toBeVisible();
    await page.getByRole('link', { name: /^Cambiar ¿Vas a dejar de trabajar/ }).click();
    await page
      .getByRole('group', { name: /¿Vas a dejar de trabajar/ })
      .getByRole('radio', { name: 'Sí' })
      .check();
    await page.getByRole('button', { name: 'Continuar' }).click();
  });

  await test.step('The answers are kept for thirty days', async () => {
    await page.getByRole('button', { name: 'Guardar 30 días' }).click();
    await expect(page.getByText('Hemos guardado tus respuestas')).toBeVisible();
  });

  await test.step('Two applications are begun together and share answers', async () => {
    for (const box of await page.locator('input[name=p]').all()) await box.setChecked(false);
    for (const slug of [BIRTH, LARGE_FAMILY]) await page.locator(`input[name=p][value=${slug}]`).check();
    await page.getByRole('button', { name: 'Preparar las solicitudes marcadas' }).click();
    await expectNoAxe(page);
    await page.getByRole('button', { name: 'Empezar las solicitudes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tus solicitudes juntas' })).toBeVisible();
    await expectNoAxe(page);
    await look(page, 'together');
  });

  await test.step('Each is completed; one code signs both, and each has its own receipt', async () => {
    const together = page.url();
    for (const slug of [BIRTH, LARGE_FAMILY]) {
      const [row] = await rows<{ id: string }>('SELECT id FROM "Case" WHERE "personId" = $1 AND procedure = $2', [
        marta.id,
        slug,
      ]);
      const base = new URL(`/es/apply/${slug}/${row?.id}/`, together).href;
      const registered = registry.find(({ procedure }) => procedure.slug === slug);
      if (!registered) throw new Error(slug);
      await answerEverything(page, registered, base);
      await putOffDocuments(page, base);
    }
    await page.goto(together);
    await expect(page.getByText('Lista', { exact: true })).toHaveCount(2);
    const code = await codeAfter(marta.email, () =>
      page.getByRole('button', { name: 'Firmar y enviar 2 solicitudes' }).click(),
    );
    await expectNoAxe(page);
    await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
    await page.getByRole('button', { name: 'Firmar y registrar' }).click();
    await expect(page.getByText('Hemos registrado tus 2 solicitudes')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Justificante / })).toHaveCount(2);
    await look(page, 'together-sent');
    await expectNoAxe(page);
  });
});
