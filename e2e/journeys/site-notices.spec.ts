import type { Page } from '@playwright/test';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, rows } from '../office-database';

// Nobody else's pages begin with a notice of this story.
test.afterAll(async () => {
  await rows(`UPDATE "SiteNotice" SET state = 'withdrawn' WHERE state = 'published'`);
  await closeDatabase();
});

const main = (page: Page) => page.getByRole('main');
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Madrid' });
const fillInstant = async (page: Page, name: 'from' | 'until', days: number, time: string) => {
  const [year = '', month = '', day = ''] = inDays(days).split('-');
  for (const [part, value] of Object.entries({ day, month, year }))
    await page.locator(`[name="${name}Day.${part}"]`).fill(value);
  await page.locator(`[name="${name}Time"]`).fill(time);
};

test('an editor writes a notice with legal effect, another one publishes it, and everybody sees it where it was to be seen', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  const berta = await signedIn(await newStaff('editor', 'Berta'));
  await berta.goto('/es/office/notices');
  await inspect(berta, 'notices-list');
  await main(berta).getByRole('link', { name: 'Escribir un aviso' }).click();
  await berta.getByRole('radio', { name: 'Importante' }).check();
  const title = 'El plazo de las ayudas termina más tarde';
  await berta.getByLabel('Título en español').fill(title);
  await berta.getByLabel('Texto en español').fill('# Así no');
  await berta.getByLabel('Título en inglés').fill('The term of the aids ends later');
  await berta.getByLabel('Texto en inglés').fill('It ends on **31 December**.');
  await fillInstant(berta, 'from', -1, '09:00');
  await fillInstant(berta, 'until', 10, '23:59');
  await berta.getByLabel('Páginas públicas').check();
  await berta.getByLabel('Área personal y de empresas').check();
  await berta.getByLabel('Sí: habla de plazos, derechos u obligaciones').check();
  await berta.getByRole('button', { name: 'Guardar' }).click();
  // What is wrong is told, and everything typed is still there.
  await expect(berta.locator('#error-summary')).toContainText('Escribe un solo párrafo');
  await expect(berta.getByLabel('Título en español')).toHaveValue(title);
  await expect(berta.getByLabel('Páginas públicas')).toBeChecked();
  await inspect(berta, 'notices-new');
  await berta.getByLabel('Texto en español').fill('Termina el **31 de diciembre**. [Cómo se pide](/services).');
  await berta.getByRole('button', { name: 'Guardar' }).click();
  await expect(berta.getByRole('heading', { name: 'Aviso guardado' })).toBeVisible();
  await expect(berta.getByRole('region', { name: `Aviso importante: ${title}` })).toContainText('31 de diciembre');
  await expect(main(berta)).toContainText('Lo tiene que publicar otra persona que edite.');
  await expect(berta.getByRole('button', { name: 'Publicar el aviso' })).toHaveCount(0);
  await inspect(berta, 'notices-waits');

  const dario = await signedIn(await newStaff('editor', 'Darío'));
  await dario.goto('/es/office/notices');
  await dario.getByRole('link', { name: title }).click();
  await expect(main(dario)).toContainText('léelo entero antes de publicarlo');
  await dario.getByRole('button', { name: 'Publicar el aviso' }).click();
  await expect(dario.getByRole('heading', { name: 'Aviso publicado' })).toBeVisible();
  await expect(main(dario)).toContainText('Lo publicó Darío');
  await inspect(dario, 'notices-published');

  // On a page made at build time, in each language, in the own area, and not in the office.
  await page.goto('/es');
  const banner = page.getByRole('region', { name: `Aviso importante: ${title}` });
  await expect(banner).toContainText('Termina el 31 de diciembre.');
  await expect(banner.getByRole('link', { name: 'Cómo se pide' })).toHaveAttribute('href', '/es/services');
  await inspect(page, 'notices-public');
  await page.goto('/en/legal');
  await expect(page.getByRole('region', { name: 'Important notice: The term of the aids ends later' })).toBeVisible();
  const citizen = await signedIn(await newCitizen());
  await citizen.goto('/es/my');
  await expect(citizen.getByRole('region', { name: `Aviso importante: ${title}` })).toBeVisible();
  await inspect(citizen, 'notices-my');
  await dario.goto('/es/office/news');
  await expect(dario.getByRole('region', { name: /^Aviso importante/ })).toHaveCount(0);

  await dario.goto('/es/office/notices');
  await dario.getByRole('link', { name: title }).click();
  await dario.getByRole('button', { name: 'Retirar el aviso' }).click();
  await expect(dario.getByRole('heading', { name: 'Aviso retirado' })).toBeVisible();
  await citizen.reload();
  await expect(citizen.getByRole('region', { name: /^Aviso importante/ })).toHaveCount(0);
});
