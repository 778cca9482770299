import type { Page } from '@playwright/test';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newId, newStaff, rows } from '../office-database';

test.afterAll(closeDatabase);

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

test('a supervisor asks what a lower maximum base would do, closes the page and comes back to the answer', async ({
  signedIn,
}) => {
  test.setTimeout(180_000);
  const office = await signedIn(await newStaff('supervisor'));
  await office.goto('/es/office/rules');
  await seen(office, 'rule-desk');
  const bases = main(office).locator('summary', { hasText: 'Bases' }).first();
  await bases.click();
  await main(office).locator('a[href$="/figures/contribution-base.maximum.month"]').click();
  const number = main(office).locator('input[name^="n:"]').first();
  await number.fill('mucho');
  await office.getByRole('button', { name: 'Preguntar' }).click();
  await expect(main(office).getByRole('alert')).toContainText('escribe un número');
  await expect(number).toHaveValue('mucho');
  await seen(office, 'rule-desk-problem');
  await number.fill('1.000,00');
  await main(office).getByLabel('A todo, también a lo anterior').check();
  await office.getByRole('button', { name: 'Preguntar' }).click();
  await expect(office).toHaveURL(/\/questions\//);
  const answer = office.url();
  await office.goto('/es/office/queue');
  await expect(async () => {
    await office.goto(answer);
    await expect(main(office).getByRole('heading', { name: 'Qué haría este cambio' })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(main(office)).toContainText(/De \d+ expedientes y prestaciones cambian \d+/);
  await seen(office, 'rule-desk-answer');
  const file = await office.request.get(
    `/api/office/rules/export?run=${answer.split('/').at(-1)?.split('?')[0]}&locale=es`,
  );
  if (await main(office).getByRole('link', { name: 'Descargar la lista (CSV)' }).isVisible())
    expect(await file.text()).toContain('Expediente;Persona');
  await office.goto('/es/office/rules');
  await expect(main(office).getByRole('table', { name: 'Preguntas hechas' })).toContainText('Terminado');
});

test('one supervisor tries the revaluation, another applies it, and the pensioner is told', async ({ signedIn }) => {
  test.setTimeout(180_000);
  const citizen = await newCitizen();
  await rows(
    `INSERT INTO "PensionInPayment" (id, "personId", benefit, since, pays, amounts) VALUES ($1, $2, 'widow', '2019-04-01', 14, $3)`,
    [newId(), citizen.id, JSON.stringify([{ year: 2025, monthly: 70_000, withheld: 0 }])],
  );
  const one = await signedIn(await newStaff('supervisor'));
  await one.goto('/es/office/rules/revaluation');
  await one.getByRole('button', { name: 'Hacer el ensayo' }).click();
  await expect(main(one).getByRole('alert')).toContainText('Escribe un año');
  await one.getByLabel('Año').fill('2026');
  await one.getByRole('button', { name: 'Hacer el ensayo' }).click();
  await expect(one).toHaveURL(/\/revaluation\/[a-z0-9]+/);
  const trial = one.url();
  await expect(async () => {
    await one.goto(trial);
    await expect(main(one)).toContainText('La tiene que aplicar otra persona', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await seen(one, 'revaluation-trial');

  const other = await signedIn(await newStaff('supervisor', 'Sonia'));
  await other.goto(trial);
  await other.getByRole('button', { name: 'Aplicar la revalorización' }).click();
  await expect(main(other).getByRole('heading', { level: 1 })).toContainText('Aplicación');
  const applied = other.url();
  await expect(async () => {
    await other.goto(applied);
    await expect(main(other)).toContainText('Terminado', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await seen(other, 'revaluation-applied');

  const person = await signedIn(citizen);
  await person.goto('/es/notifications/communications');
  await expect(main(person)).toContainText('Tu pensión sube en 2026');
});

test('the board shows load, age and steps, and leads to the queue', async ({ signedIn }) => {
  const office = await signedIn(await newStaff('supervisor'));
  await office.goto('/es/office/supervision');
  await expect(main(office).getByRole('table', { name: 'Ahora' })).toContainText('Expedientes abiertos');
  await office.getByLabel('Decididos en los últimos').selectOption('365');
  await office.getByRole('button', { name: 'Ver', exact: true }).click();
  await expect(office).toHaveURL(/period=365/);
  await seen(office, 'supervision');
  await main(office).getByRole('link', { name: 'Sin asignar' }).first().click();
  await expect(office).toHaveURL(/queue\?view=unassigned/);
});
