import { expect, expectNoAxe, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff } from '../office-database';
import { callerFor, presentedCase } from '../quick-case';

test.afterAll(closeDatabase);

test('a citizen writes about the case, staff reads and answers, and each sees that it was read', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const [alba, ines] = [await newCitizen({ givenName: 'Alba' }), await newStaff('caseworker')];
  const caseId = await presentedCase(await callerFor(baseURL, alba));
  const page = await signedIn(alba);

  await page.goto(`/es/my/cases/${caseId}`);
  await page.getByRole('link', { name: 'Ver los mensajes o escribir uno' }).click();
  await expect(page.getByRole('heading', { name: 'Todavía no hay mensajes' })).toBeVisible();
  await expectNoAxe(page);
  await page.getByRole('button', { name: 'Enviar el mensaje' }).click();
  await expect(page.getByRole('link', { name: 'Falta: Tu mensaje' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tu mensaje' }).fill('¿Hace falta el libro de familia?\n\nGracias.');
  await page.getByRole('button', { name: 'Enviar el mensaje' }).click();
  await expect(page.locator('#notice')).toContainText('Mensaje enviado');
  await expect(page.getByText('Enviado. Todavía no se ha leído.')).toBeVisible();

  const office = await signedIn(ines);
  await office.goto('/es/office/queue?view=messages');
  await expectNoAxe(office);
  await look(office, 'f-queue-messages');
  const waiting = office.getByRole('row', { name: /mensaje sin leer/ }).filter({
    has: office.locator(`a[href$="${caseId}"]`),
  });
  await waiting.getByRole('link').first().click();
  await office.getByRole('link', { name: 'Ver los mensajes' }).click();
  await expect(office.getByText('¿Hace falta el libro de familia?')).toBeVisible();
  await expectSoundPage(office);
  await expectNoAxe(office);
  await look(office, 'f-office-messages');
  await office.getByRole('link', { name: /^Responder a este mensaje/ }).click();
  await office.getByRole('textbox', { name: 'Tu mensaje' }).fill('No hace falta: ya lo tenemos.');
  await office.getByRole('button', { name: 'Enviar el mensaje' }).click();
  await expect(office.locator('#notice')).toContainText('Mensaje enviado');

  // The list says that a message waits; opening it is the proof of reading.
  await page.goto('/es/my/cases?show=waiting');
  await expect(page.getByText('Leer 1 mensaje de la oficina')).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'f-my-cases');
  await page.goto(`/es/my/cases/${caseId}/messages`);
  await expect(page.getByText(/^Leído el .*: La oficina, unidad EO-INSS-28-04$/)).toBeVisible();
  await expect(page.getByText('No hace falta: ya lo tenemos.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Inés');
  await expectNoAxe(page);
  await look(page, 'f-my-messages');
  await office.goto(`/es/office/cases/${caseId}/messages`);
  await expect(office.getByText(/^Leído el .*: La persona interesada$/)).toBeVisible();

  await page.goto('/es/my/cases?find=nada+de+esto');
  await expect(page.getByRole('heading', { name: 'No hay trámites que coincidan' })).toBeVisible();
  await expectNoAxe(page);
});
