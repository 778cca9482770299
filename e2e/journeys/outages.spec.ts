import type { Page } from '@playwright/test';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, row, rows } from '../office-database';
import { callerFor, caseWithRequest } from '../quick-case';

test.afterAll(closeDatabase);

const ENGLISH = 'The network of the data centre failed.';
const main = (page: Page) => page.getByRole('main');

/** Yesterday in Madrid, as the three inputs of a date take it. */
const yesterday = () => {
  const [year = '', month = '', day = ''] = new Date(Date.now() - 86_400_000)
    .toLocaleDateString('sv-SE', { timeZone: 'Europe/Madrid' })
    .split('-');
  return { year, month, day };
};
const fillInstant = async (page: Page, name: 'from' | 'until', time: string) => {
  for (const [part, value] of Object.entries(yesterday()))
    await page.locator(`[name="${name}Day.${part}"]`).fill(value);
  await page.locator(`[name="${name}Time"]`).fill(time);
};

test('an outage recorded by the office: the banner, the status, the days that stop, the communication and the history', async ({
  page,
  signedIn,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const person = await newCitizen();
  const staff = await callerFor(baseURL, await newStaff('caseworker'));
  const { notificationId } = await caseWithRequest(await callerFor(baseURL, person), staff);
  // It came three days ago: yesterday is one of its ten days.
  await rows(
    `UPDATE "Notification" SET "availableAt" = "availableAt" - interval '3 days', "expiresAt" = "expiresAt" - interval '3 days' WHERE id = $1`,
    [notificationId],
  );
  const expiry = async () =>
    (await row<{ expiresAt: Date }>(`SELECT "expiresAt" FROM "Notification" WHERE id = $1`, [notificationId]))
      .expiresAt;
  const before = await expiry();

  const office = await signedIn(await newStaff('supervisor'));
  await office.goto('/es/office/outages');
  await inspect(office, '60-office-outages');
  await main(office).getByRole('link', { name: 'Anotar un corte' }).click();
  await office.getByRole('button', { name: 'Anotar y ver a quién afecta' }).click();
  await expect(office.locator('#error-summary')).toContainText('Falta');
  await inspect(office, '61-office-outage-new');
  await office.getByRole('radio', { name: /^Notificaciones/ }).check();
  await fillInstant(office, 'from', '08:00');
  await office.getByLabel('Qué pasa, en español').fill('Ha fallado la red del centro de datos.');
  await office.getByLabel('Qué pasa, en inglés').fill(ENGLISH);
  await office.getByRole('button', { name: 'Anotar y ver a quién afecta' }).click();
  await expect(office.getByText('Todavía no está publicado')).toBeVisible();
  await inspect(office, '62-office-outage');
  await office.getByRole('button', { name: 'Publicar el corte' }).click();
  await expect(office.getByRole('heading', { name: 'Corte publicado' })).toBeVisible();

  // Within a minute it is on pages made at build time and on those of a session.
  const banner = page.getByRole('region', { name: 'Corte del servicio' });
  await expect(async () => {
    await page.goto('/es');
    await expect(banner).toContainText('Ahora no se pueden abrir notificaciones', { timeout: 2_000 });
  }).toPass({ timeout: 50_000 });
  await inspect(page, '63-home-with-outage');
  await page.getByRole('link', { name: 'Ver el estado del servicio' }).click();
  await expect(main(page)).toContainText('No funciona');
  await expect(main(page)).toContainText('Ha fallado la red del centro de datos.');
  await inspect(page, '64-status-on');

  const me = await signedIn(person);
  await expect(async () => {
    await me.goto('/es/notifications');
    await expect(me.getByRole('region', { name: 'Corte del servicio' })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 50_000 });
  await expect(main(me)).toContainText('Plazo suspendido por un corte desde');
  await inspect(me, '65-notifications-suspended');

  await fillInstant(office, 'until', '22:30');
  await office.getByRole('button', { name: 'Anotar el fin' }).click();
  await expect(office.getByRole('heading', { name: 'Fin del corte anotado' })).toBeVisible();
  await expect(main(office)).toContainText('con los plazos movidos');
  await inspect(office, '66-office-outage-settled');
  // Its day does not count.
  expect((await expiry()).getTime() - before.getTime()).toBe(86_400_000);

  await me.goto('/es/notifications');
  await expect(main(me)).toContainText('Un día suspendido no cuenta.');
  await me.getByRole('link', { name: /Petición de documentos/ }).click();
  await expect(main(me)).toContainText('Solo tú puedes abrirla.');
  await expect(main(me)).toContainText('Esos días no cuentan.');
  await inspect(me, '67-before-opening');
  await me.goto('/es/notifications/communications');
  await expect(me.getByRole('row', { name: /Tienes más tiempo para abrir una notificación/ })).toContainText(
    'Sin leer',
  );
  await inspect(me, '68-communications');
  await me.getByRole('link', { name: 'Tienes más tiempo para abrir una notificación' }).click();
  await expect(main(me)).toContainText('Comunicación sin efectos legales');
  await inspect(me, '69-communication');
  await me.goto('/es/notifications/communications');
  await expect(me.getByRole('row', { name: /Tienes más tiempo/ })).toContainText('Leída');

  await page.goto('/es/status');
  await expect(main(page)).toContainText('Los días del corte no cuentan para abrir notificaciones.');
  await inspect(page, '70-status-after');
  const told = await (await page.request.get('/api/v1/status')).json();
  expect(told.history.find(({ cause }: { cause: { en: string } }) => cause.en === ENGLISH)).toMatchObject({
    service: 'notifications',
    suspendsNotifications: true,
  });
  await expect(async () => {
    await page.goto('/es');
    await page.waitForLoadState('networkidle');
    await expect(banner).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });

  // The history is searched by its address alone.
  await me.goto('/es/notifications/history');
  await expect(main(me)).toContainText('Todavía no hay nada en tu historial');
  await rows(
    `UPDATE "Notification" SET "refusedAt" = now(), signature = jsonb_build_object('signer', $2::text) WHERE id = $1`,
    [notificationId, person.id],
  );
  await me.goto('/es/notifications/history');
  await inspect(me, '71-history');
  await me.getByLabel('Trámite o documento').fill('nacimiento');
  await me.getByText('Más filtros').click();
  await me.getByRole('radio', { name: 'Rechazada' }).check();
  await me.getByRole('button', { name: 'Buscar' }).click();
  await expect(me.getByRole('status')).toHaveText('1 notificación');
  await expect(me.getByRole('row', { name: /Petición de documentos/ })).toContainText('Tú');
  await inspect(me, '72-history-search');
  await me.getByLabel('Trámite o documento').fill('jubilación');
  await me.getByRole('button', { name: 'Buscar' }).click();
  await expect(main(me)).toContainText('No encontramos ninguna con eso');
  await me.getByRole('link', { name: 'Quitar la búsqueda' }).click();
  await expect(me.getByRole('row', { name: /Petición de documentos/ })).toBeVisible();
});
