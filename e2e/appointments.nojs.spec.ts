import { expect, test } from './fixtures';
import { closeDatabase, newIdNumber } from './office-database';

test.afterAll(closeDatabase);

test('without JavaScript an appointment is chosen by day and hour, and booked', async ({ page }) => {
  await page.goto('/es/appointments');
  await page.getByRole('radio', { name: /^Información/ }).check();
  await page.getByLabel('O elige tu provincia').selectOption('50');
  await page.getByRole('button', { name: 'Ver huecos libres' }).click();
  await page.getByRole('link', { name: 'Oficina de Zaragoza (50001)' }).click();
  const day = page.locator('main details').nth(1);
  await day.locator('summary').click();
  await day.getByRole('radio').last().check();
  await page.getByRole('button', { name: 'Seguir' }).click();
  await page.getByLabel('Nombre y apellidos').fill('Rosa Prueba');
  await page.getByLabel('DNI o NIE').fill(newIdNumber());
  await page.getByLabel('Teléfono móvil').fill('600 111 222');
  await page.getByRole('button', { name: 'Reservar la cita' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tu cita está reservada' })).toBeVisible();
  await expect(page.getByTestId('reference')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});
