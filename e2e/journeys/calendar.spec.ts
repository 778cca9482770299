import type { Page } from '@playwright/test';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newStaff } from '../office-database';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const seen = (page: Page, name: string) => inspect(page, `calendar-${name}`);

test('an administrator enters the holidays of towns; anybody sees them in the calendar of their town, and one by mistake is withdrawn', async ({
  page: public_,
  signedIn,
}) => {
  test.setTimeout(120_000);
  const year = new Date().getUTCFullYear() + 1;
  const page = await signedIn(await newStaff('administrator', 'Ada'));
  await page.goto('/es/office/calendar');
  await page.getByLabel('Año').selectOption(String(year));
  await page.getByLabel('Municipio que empieza por').fill('Olot');
  await page.getByRole('button', { name: 'Ver' }).click();
  await expect(main(page)).toContainText(`No hay ninguna fiesta anotada de ${year}`);
  await seen(page, '1-empty');

  await test.step('What is missing is told at its field, and nothing typed is lost', async () => {
    await page.getByLabel('Fiesta', { exact: true }).fill('Fiestas del Tura');
    await page.getByLabel('¿Quién la celebra?').selectOption({ label: 'Un municipio de: Girona' });
    await page.getByRole('button', { name: 'Anotar la fiesta' }).click();
    await expect(page.locator('#error-summary')).toContainText('Falta: Municipio');
    await expect(page.getByLabel('Fiesta', { exact: true })).toHaveValue('Fiestas del Tura');
    await seen(page, '2-errors');
  });
  await page.getByLabel('Día', { exact: true }).fill(`08/09/${year}`);
  await page.getByLabel('Municipio', { exact: true }).fill('Olot');
  await page
    .getByLabel('Dónde se ha publicado')
    .first()
    .fill(`DOGC de 10 de diciembre de ${year - 1}`);
  await page.getByRole('button', { name: 'Anotar la fiesta' }).click();
  await expect(page.getByRole('heading', { name: 'Fiesta anotada' })).toBeVisible();

  await test.step('The list of a bulletin: a wrong line stops it, then all of it is entered', async () => {
    await page.getByLabel('Provincia', { exact: true }).selectOption({ label: 'Girona' });
    const list = page.getByLabel('Municipios y días');
    await list.fill(`Figueres; 03/05/${year}; 30/06/${year}\nRoses; 32/08/${year}`);
    await page
      .getByLabel('Dónde se ha publicado')
      .last()
      .fill(`DOGC de 10 de diciembre de ${year - 1}`);
    await page.getByRole('button', { name: 'Anotar la lista' }).click();
    await expect(page.locator('#error-summary')).toContainText('En la línea 2 hay un día que no entendemos');
    await list.fill(`Figueres; 03/05/${year}; 30/06/${year}\nRoses; 16/08/${year}`);
    await page.getByRole('button', { name: 'Anotar la lista' }).click();
    await expect(page.getByRole('heading', { name: '3 fiestas anotadas', exact: true })).toBeVisible();
  });
  await page.goto(`/es/office/calendar?year=${year}`);
  await expect(main(page).getByRole('row').filter({ hasText: 'Figueres (Girona)' })).toHaveCount(2);
  await seen(page, '3-list');

  await test.step('The calendar of the town has them, in each of its forms; that of its neighbours has not', async () => {
    await public_.goto(`/es/calendar?region=CT&year=${year}`);
    await public_.getByLabel('Municipio').fill('olot');
    await public_.getByRole('button', { name: 'Ver el calendario' }).click();
    const list = main(public_).getByRole('table', { name: /en una tabla/ });
    await expect(list.getByRole('row').filter({ hasText: 'Fiestas del Tura' })).toContainText('Olot');
    await seen(public_, '4-town');
    const answer = await public_.request.get(`/api/v1/calendar/${year}?province=17&town=Olot`);
    const days = (await answer.json()).nonWorkingDays as { day: string; name: string | null }[];
    expect(days).toContainEqual({ day: `${year}-09-08`, why: 'holiday', name: 'Fiestas del Tura' });
    const json = await (await public_.request.get(`/es/calendar/days.json?region=CT&year=${year}&town=Roses`)).json();
    expect(json.holidays).toContainEqual({ day: `${year}-08-16`, name: 'Fiesta local', where: ['CT'], town: 'Roses' });
    expect(JSON.stringify(json)).not.toContain('Tura');
    const ics = await (await public_.request.get(`/es/calendar/days.ics?region=CT&year=${year}&town=Olot`)).text();
    expect(ics).toContain('Fiestas del Tura');
    await public_.goto(`/es/calendar?region=CT&year=${year}&town=Ninguno`);
    await expect(main(public_)).toContainText('De Ninguno no hay ninguna fiesta local anotada');
  });

  await main(page).getByRole('link', { name: `de Olot (Girona)` }).click();
  await page.getByRole('button', { name: 'Retirar la fiesta' }).click();
  await expect(page.locator('#error-summary')).toContainText('Falta: ¿Por qué se retira?');
  await page.getByLabel('¿Por qué se retira?').fill('Este año la han pasado a otro día');
  await seen(page, '5-withdraw');
  await page.getByRole('button', { name: 'Retirar la fiesta' }).click();
  await expect(page.getByRole('heading', { name: 'Fiesta retirada' })).toBeVisible();
  await page.goto(`/en/office/calendar?year=${year}&of=olot`);
  await expect(main(page)).toContainText('Withdrawn. Este año la han pasado a otro día');
  await seen(page, '6-withdrawn');
  await public_.goto(`/en/calendar?region=CT&year=${year}&town=Olot`);
  await expect(main(public_)).not.toContainText('Tura');
});
