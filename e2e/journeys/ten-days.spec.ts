import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxe, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, row } from '../office-database';
import { pdfText } from '../pdf-text';
import { callerFor, caseWithRequest } from '../quick-case';

test.afterAll(closeDatabase);

const moveClock = async (page: Page, button: string) => {
  const strip = page.getByRole('complementary', { name: 'Demostración' });
  await strip.getByText('Controles de la demostración').click();
  await strip.getByRole('button', { name: button }).click();
  await expect(page.getByText('El reloj se ha movido')).toBeVisible();
};

test.afterEach(async ({ page }) => {
  await page.goto('/es');
  await moveClock(page, 'Volver a hoy');
});

test('a notification nobody opens counts as refused after ten days, and can then be read without legal effect', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const person = await newCitizen();
  const staff = await callerFor(baseURL, await newStaff('caseworker'));
  const { notificationId } = await caseWithRequest(await callerFor(baseURL, person), staff);
  const page = await signedIn(person);
  await page.goto('/es/notifications');
  const waiting = page.getByRole('main').getByRole('link', { name: /Petición de documentos/ });
  await expect(waiting).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/quedan? \d+ días/);

  await moveClock(page, '+10 días');
  await page.goto('/es/notifications');
  await expect(waiting, 'the tenth day is still a day').toBeVisible();
  await moveClock(page, '+1 día');
  await page.goto('/es/notifications');
  await expect(page.getByText('No tienes notificaciones por abrir')).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'Historial', exact: true }).click();
  const ended = page.getByRole('row', { name: /Sin abrir a tiempo/ });
  await expect(ended).toBeVisible();
  await ended.getByRole('link').click();
  await expect(page.getByText('cuenta como rechazada')).toBeVisible();
  await expect(page.getByText('Leerla ahora no tiene efectos legales.')).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Nos falta el certificado de la empresa.');
  await expectNoAxe(page);
  await look(page, '40-lapsed');
  await expect(page.getByRole('button', { name: 'Abrir y firmar' })).toHaveCount(0);

  const certificate = page.getByRole('link', { name: 'Descargar el justificante de la notificación (PDF)' });
  await expect(async () => {
    await page.reload();
    await expect(certificate).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const downloading = page.waitForEvent('download');
  await certificate.click();
  const words = pdfText(readFileSync(await (await downloading).path())).replaceAll(/\s+/g, ' ');
  expect(words).toContain('Pasaron diez días naturales sin abrirla');
  expect(words).toContain(`${person.givenName} ${person.surnames}`);
  const state = await row<{ openedAt: Date | null; exact: boolean }>(
    `SELECT "openedAt", "rejectedAt" = "expiresAt" AS exact FROM "Notification" WHERE id = $1`,
    [notificationId],
  );
  expect(state.openedAt).toBeNull();
});
