import type { Page } from '@playwright/test';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, type Person, row, rows } from '../office-database';
import { callerFor, refusedCase } from '../quick-case';

test.afterAll(closeDatabase);

const BODY = 'ISM';
const main = (page: Page) => page.getByRole('main');
const seen = async (page: Page, name: string) => {
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, name);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await look(page, `${name}-narrow`);
  if (before) await page.setViewportSize(before);
};
const spanish = (day: string) => day.split('-').reverse().join('/');

/**
 * Two cases decided long ago, on a day of their own that no other test touches, so that the sample is these two: one by Pilar
 * and Elena, one by Andrés and Elena.
 */
const decidedLongAgo = async (baseURL: string | undefined, [pilar, andres, elena]: readonly Person[], day: string) => {
  const signer = await callerFor(baseURL, elena as Person);
  const ids: string[] = [];
  for (const proposer of [pilar, andres]) {
    const citizen = await callerFor(baseURL, await newCitizen({ givenName: 'Alba' }));
    ids.push((await refusedCase(citizen, await callerFor(baseURL, proposer as Person), signer)).caseId);
  }
  await rows(
    `UPDATE "Decision" SET "signedAt" = ($2 || ' 10:00 Europe/Madrid')::timestamptz WHERE "caseId" = ANY($1)`,
    [ids, day],
  );
  return ids as [string, string];
};
const openTask = async (page: Page) => {
  await page.goto('/es/office/tasks?view=mine&kind=quality-review');
  await main(page).getByRole('link', { name: 'Te toca revisar una resolución de una muestra' }).first().click();
  await main(page).getByRole('link', { name: 'Leer la resolución y revisarla' }).click();
  await expect(main(page).getByRole('heading', { level: 1, name: /Revisión de una resolución/ })).toBeVisible();
};
const yes = async (page: Page, question: string) =>
  main(page).getByRole('group', { name: question }).getByRole('radio', { name: 'Sí' }).check();

test('a supervisor draws a sample, colleagues who took no part look again, and an error becomes work', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const day = '2025-03-11';
  const pilar = await newStaff('caseworker', 'Pilar');
  const andres = await newStaff('caseworker', 'Andrés');
  const elena = await newStaff('supervisor', 'Elena');
  const tomas = await newStaff('supervisor', 'Tomás');
  const [ofPilar] = await decidedLongAgo(baseURL, [pilar, andres, elena], day);

  const supervisor = await signedIn(tomas);
  await supervisor.goto('/es/office/quality');
  await main(supervisor).getByRole('link', { name: 'Sacar una muestra' }).click();
  await seen(supervisor, 'quality-draw');
  await supervisor.getByRole('button', { name: 'Sacar la muestra' }).click();
  await expect(main(supervisor).getByRole('alert')).toContainText('Falta: Quién revisa');
  await seen(supervisor, 'quality-draw-problems');
  await main(supervisor).getByLabel('Firmadas desde').fill(spanish(day));
  await main(supervisor).getByLabel('Firmadas hasta').fill(spanish(day));
  await main(supervisor).getByRole('radio', { name: 'Un porcentaje de las resoluciones' }).check();
  await main(supervisor).getByLabel('Cuánto').fill('100');
  await main(supervisor).locator(`input[name="reviewers"][value="${pilar.id}"]`).check();
  await main(supervisor).locator(`input[name="reviewers"][value="${andres.id}"]`).check();
  await supervisor.getByRole('button', { name: 'Sacar la muestra' }).click();
  await expect(main(supervisor).getByText('La muestra está sacada')).toBeVisible();
  const sample = supervisor.url().split('?')[0] as string;
  const list = main(supervisor).getByRole('table', { name: 'Expedientes de la muestra' });
  await expect(list.getByRole('row', { name: /Pilar .*Andrés .*Sin revisar/ })).toHaveCount(1);
  await expect(list.getByRole('row', { name: /Andrés .*Pilar .*Sin revisar/ })).toHaveCount(1);

  // Andrés looks at what Pilar decided. The case is opened without asking why.
  const reviewer = await signedIn(andres);
  await openTask(reviewer);
  await seen(reviewer, 'quality-review');
  await main(reviewer).getByRole('link', { name: 'Abrir el expediente' }).click();
  await expect(reviewer).toHaveURL(new RegExp(`/office/cases/${ofPilar}$`));
  await expect(main(reviewer).getByText('¿Para qué abres este expediente?')).toHaveCount(0);
  await reviewer.goBack();
  await reviewer.getByRole('button', { name: 'Terminar la revisión' }).click();
  await expect(main(reviewer).getByRole('alert')).toContainText('Falta: ¿Hay pruebas suficientes?');
  await seen(reviewer, 'quality-review-problems');
  const requirements = main(reviewer).getByRole('radio', { name: 'Sí, igual' });
  for (const each of await requirements.all()) await each.check();
  const differs = main(reviewer).getByRole('radio', { name: 'No, de otro modo' }).first();
  await differs.check();
  const reason = main(reviewer).locator('textarea[name^="reason:"]').first();
  await reason.fill('El certificado de la empresa dice que dejó el trabajo ese día.');
  for (const question of ['¿Hay pruebas suficientes?', '¿Se entienden los motivos?', '¿Se cumplieron los plazos?'])
    await yes(reviewer, question);
  await main(reviewer).getByRole('radio', { name: 'Correcta' }).check();
  await reviewer.getByRole('button', { name: 'Terminar la revisión' }).click();
  await expect(main(reviewer).getByRole('alert')).toContainText('No puede ser correcta');
  await expect(reason).toHaveValue(/dejó el trabajo/);
  await main(reviewer).getByRole('radio', { name: 'Error con efecto' }).check();
  await reviewer.getByRole('button', { name: 'Terminar la revisión' }).click();
  await expect(main(reviewer).getByText('La revisión está terminada')).toBeVisible();
  await seen(reviewer, 'quality-review-done');
  const said = await row<{ details: { reason: string } }>(
    `SELECT details FROM audit_event WHERE action = 'case.purpose' AND object = $1 AND actor = $2`,
    [`case:${ofPilar}`, andres.id],
  );
  expect(said.details.reason).toBe('quality');

  // What was found, how sure it is, and the same sample drawn again.
  await supervisor.goto(sample);
  await expect(main(supervisor)).toContainText('Se han revisado 1 de 2. Con error: 1.');
  await expect(
    main(supervisor).getByRole('table', { name: 'Cuántas tendrían error en todo el periodo' }),
  ).toContainText(/De 20,7\s%\sa 100\s%/);
  await seen(supervisor, 'quality-sample');
  await main(supervisor).getByText('Cómo se sacó').click();
  await main(supervisor).getByRole('link', { name: 'Sacarla otra vez para comprobarla' }).click();
  await expect(main(supervisor).getByText('Sacada otra vez, sale lo mismo: 2 de 2')).toBeVisible();
  const file = await supervisor.request.get(`/api/office/quality/export?sample=${sample.split('/').at(-1)}&locale=es`);
  expect(await file.text()).toContain('Puesto;Expediente');

  // The review that waits goes to somebody else, and the error is a task that leads to the correction.
  await main(supervisor)
    .getByRole('row', { name: /Sin revisar/ })
    .getByRole('link')
    .click();
  await main(supervisor)
    .getByLabel('A quién')
    .selectOption(await otherOption(supervisor));
  await supervisor.getByRole('button', { name: 'Dar la revisión' }).click();
  await expect(main(supervisor).getByText('La revisión tiene otra persona')).toBeVisible();
  const task = await row<{ id: string }>(`SELECT id FROM "StaffTask" WHERE kind = 'quality-error' AND "caseId" = $1`, [
    ofPilar,
  ]);
  await supervisor.goto(`/es/office/tasks/${task.id}`);
  await main(supervisor).getByRole('link', { name: 'Leer la revisión' }).click();
  await main(supervisor).getByRole('link', { name: 'Rectificar la resolución' }).click();
  await expect(supervisor).toHaveURL(new RegExp(`/office/cases/${ofPilar}/(correction|purpose)`));
});

/** Somebody of those offered, whoever the other tests have added. */
const otherOption = async (page: Page): Promise<string> => {
  const values = await main(page)
    .getByLabel('A quién')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  return values[0] ?? '';
};

test('whoever handles cases of another body neither sees samples nor answers reviews', async ({ signedIn }) => {
  const stranger = await newStaff('supervisor');
  await rows(`UPDATE "Staff" SET body = $2 WHERE "personId" = $1`, [stranger.id, BODY]);
  const { id, review } = await row<{ id: string; review: string }>(
    `SELECT "sampleId" AS id, id AS review FROM "QualityReview" ORDER BY "givenAt" LIMIT 1`,
  );
  const page = await signedIn(stranger);
  await page.goto('/es/office/quality');
  await expect(main(page).getByText('Todavía no se ha sacado ninguna muestra')).toBeVisible();
  for (const path of [id, `reviews/${review}`])
    expect((await page.goto(`/es/office/quality/${path}`))?.status()).toBe(404);
});
