import type { Page } from '@playwright/test';
import { signIn } from '../citizen-steps';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, PASSWORD } from '../office-database';
import { messagesTo } from '../one-time-code';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const done = (page: Page, title: string) =>
  expect(page.getByRole('alert').getByRole('heading', { name: title })).toBeVisible();
/** Goes back to the words of the program, whatever was published: other journeys read them. */
const restore = async (author: Page, second: Page, key: string) => {
  await author.goto(`/es/office/texts/${key}`);
  await author.getByRole('button', { name: 'Volver a las palabras del programa' }).click();
  await done(author, 'Borrador preparado');
  await second.goto(`/es/office/texts/${key}`);
  await second.getByRole('button', { name: 'Publicar el texto' }).click();
  await done(second, 'Texto publicado');
  await expect(main(second)).toContainText('Son las palabras');
};

test('an editor changes an answer of the help, sees how it will read, publishes it, and everybody reads it at once', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  await page.goto('/es/help/other-ways');
  await expect(main(page)).toContainText('En esta demostración no hay teléfono.');
  const berta = await signedIn(await newStaff('editor', 'Berta'));
  await berta.goto('/es/office/texts');
  await expect(main(berta).getByRole('heading', { level: 2 })).toHaveText(['Ayuda', 'Páginas legales']);
  await inspect(berta, 'texts-list');
  await main(berta).getByRole('link', { name: 'Otras formas de hacer tus trámites' }).click();
  await expect(main(berta)).toContainText('Nadie ha cambiado este texto todavía');
  await inspect(berta, 'texts-untouched');
  await main(berta).getByRole('link', { name: 'Cambiar el texto' }).click();

  const [said, told] = ['Llámanos de 9 a 14 horas, los días hábiles.', 'Call us from 9 to 14, on working days.'];
  const answer = (language: string) => berta.getByLabel(`Pregunta 3 · Respuesta, párrafo 1 (${language})`);
  await answer('español').fill(`${said} <b>Gratis</b>`);
  await answer('inglés').fill('');
  await berta.getByRole('button', { name: 'Guardar el borrador' }).click();
  // What is wrong is told at its field, and everything typed is still there.
  const summary = berta.locator('#error-summary');
  await expect(summary).toContainText('no puede llevar código HTML');
  await expect(summary).toContainText('Falta: Pregunta 3 · Respuesta, párrafo 1 (inglés)');
  await expect(summary).toContainText('Falta: ¿Por qué lo cambias?');
  await expect(answer('español')).toHaveValue(`${said} <b>Gratis</b>`);
  await inspect(berta, 'texts-form');
  await answer('español').fill(said);
  await answer('inglés').fill(told);
  // A question is added at the end.
  await berta.getByLabel('Pregunta 4 · Lo que se pregunta (español)').fill('Prefiero que me llaméis');
  await berta.getByLabel('Pregunta 4 · Respuesta, párrafo 1 (español)').fill('Pide una cita por teléfono.');
  await berta.getByLabel('Pregunta 4 · Lo que se pregunta (inglés)').fill('I would rather be called');
  await berta.getByLabel('Pregunta 4 · Respuesta, párrafo 1 (inglés)').fill('Ask for an appointment by phone.');
  await berta.getByLabel('¿Por qué lo cambias?').fill('Ya hay teléfono.');
  await berta.getByRole('button', { name: 'Guardar el borrador' }).click();
  await done(berta, 'Borrador guardado');
  const changes = berta.getByRole('table', { name: 'Lo que cambia' });
  await expect(changes.getByRole('row').filter({ hasText: said })).toContainText(
    'En esta demostración no hay teléfono.',
  );
  await expect(changes.getByRole('row').filter({ hasText: 'Pide una cita por teléfono.' })).toContainText('No estaba');
  await inspect(berta, 'texts-draft');
  await page.reload();
  await expect(main(page)).not.toContainText(said);

  await berta.getByRole('link', { name: 'Ver el borrador en inglés' }).click();
  await expect(main(berta).getByRole('heading', { level: 1, name: 'Other ways' })).toBeVisible();
  await berta.getByText('I would rather be called').click();
  await expect(main(berta)).toContainText('Ask for an appointment by phone.');
  await inspect(berta, 'texts-preview');
  await berta.goto('/es/office/texts/help/other-ways');
  await berta.getByRole('button', { name: 'Publicar el texto' }).click();
  await done(berta, 'Texto publicado');
  await expect(main(berta)).toContainText('La publicó Berta');
  await inspect(berta, 'texts-published');

  // At once, in both languages, on its own page and among all questions; its scripts may run.
  await page.goto('/es/help/other-ways');
  await expect(main(page)).toContainText(said);
  await page.getByText('Prefiero que me llaméis').click();
  await expect(page.getByText('Pide una cita por teléfono.')).toBeVisible();
  await inspect(page, 'texts-help');
  await page.goto('/en/help/faq');
  await expect(main(page)).toContainText(told);
  await page.goto('/en/help');
  await expect(main(page)).toContainText('4 questions');

  await restore(berta, berta, 'help/other-ways');
  await page.goto('/es/help/other-ways');
  await expect(main(page)).toContainText('En esta demostración no hay teléfono.');
});

test('a legal page changes when a second editor has read it', async ({ page, signedIn }) => {
  test.setTimeout(180_000);
  const berta = await signedIn(await newStaff('editor', 'Berta'));
  const lead = 'Qué es este sitio, qué no es y quién responde de él.';
  await berta.goto('/es/office/texts/legal/legal/edit');
  await berta.getByLabel('Entradilla (español)').fill(lead);
  await berta.getByLabel('Entradilla (inglés)').fill('What this site is, what it is not, and who answers for it.');
  await berta.getByLabel('¿Por qué lo cambias?').fill('Faltaba quién responde.');
  await berta.getByRole('button', { name: 'Guardar el borrador' }).click();
  await done(berta, 'Borrador guardado');
  await expect(main(berta)).toContainText('Lo tiene que publicar otra persona que edite.');
  await expect(berta.getByRole('button', { name: 'Publicar el texto' })).toHaveCount(0);
  await inspect(berta, 'texts-waits');

  const dario = await signedIn(await newStaff('editor', 'Darío'));
  await dario.goto('/es/office/texts');
  await expect(dario.getByRole('row', { name: /^Aviso legal/ })).toContainText('Un borrador de Berta');
  await dario.getByRole('link', { name: 'Aviso legal' }).click();
  await expect(main(dario)).toContainText('léelo entero en los dos idiomas');
  await dario.getByRole('button', { name: 'Publicar el texto' }).click();
  await done(dario, 'Texto publicado');
  await page.goto('/es/legal');
  await expect(main(page)).toContainText(lead);
  await page.goto('/en/legal');
  await expect(main(page)).toContainText('who answers for it.');
  await restore(berta, dario, 'legal/legal');
  await page.goto('/es/legal');
  await expect(main(page)).not.toContainText(lead);

  // A draft that is not wanted stays in the history.
  await dario.goto('/es/office/texts/legal/about/edit');
  await dario.getByLabel('Título (español)', { exact: true }).fill('Quiénes somos');
  await dario.getByLabel('¿Por qué lo cambias?').fill('Se entiende mejor.');
  await dario.getByRole('button', { name: 'Guardar el borrador' }).click();
  await dario.getByRole('button', { name: 'Descartar el borrador' }).click();
  await done(dario, 'Borrador descartado');
  await expect(dario.getByRole('table', { name: 'Historia del texto' })).toContainText('La descartó Darío');
  await dario.getByRole('button', { name: 'Volver a la versión 1' }).click();
  await done(dario, 'Borrador preparado');
  await dario.getByRole('button', { name: 'Descartar el borrador' }).click();
  await done(dario, 'Borrador descartado');
});

test('an administrator changes a message, another one publishes it, and the next one carries it', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  const ada = await signedIn(await newStaff('administrator', 'Ada'));
  const key = 'template/one-time-code';
  await ada.goto('/es/office/texts');
  await expect(main(ada).getByRole('heading', { level: 2 })).toHaveText(['Avisos por correo y SMS']);
  await inspect(ada, 'texts-messages');
  await ada.goto(`/es/office/texts/${key}/edit`);
  await ada.getByLabel('Asunto (español)').fill('Este es tu código');
  await ada.getByLabel('Texto (español)').fill('Escríbelo en https://sede.example');
  await ada.getByLabel('¿Por qué lo cambias?').fill('Más corto.');
  await ada.getByRole('button', { name: 'Guardar el borrador' }).click();
  await expect(ada.locator('#error-summary')).toContainText('no puede llevar enlaces');
  await inspect(ada, 'texts-message-form');
  await ada.getByLabel('Texto (español)').fill('Tu código es {code}\n\nSirve una sola vez y diez minutos.');
  await ada.getByRole('button', { name: 'Guardar el borrador' }).click();
  await done(ada, 'Borrador guardado');
  await expect(main(ada)).toContainText('Lo tiene que publicar otra persona que administre.');
  await ada.getByRole('link', { name: 'Ver el borrador en español' }).click();
  await expect(main(ada)).toContainText('Sirve una sola vez y diez minutos.');
  await expect(main(ada)).toContainText('314159');
  await inspect(ada, 'texts-message-preview');
  const bruno = await signedIn(await newStaff('administrator', 'Bruno'));
  await bruno.goto(`/es/office/texts/${key}`);
  await bruno.getByRole('button', { name: 'Publicar el texto' }).click();
  await done(bruno, 'Texto publicado');

  const person = await newCitizen();
  await page.goto('/es/sign-in');
  await signIn(page, person, PASSWORD);
  expect(messagesTo(person.email)).toContainEqual(
    expect.objectContaining({
      subject: 'Este es tu código',
      text: expect.stringMatching(/^Tu código es \d{6}\n\nSirve una sola vez y diez minutos\.$/),
    }),
  );
  await restore(ada, bruno, key);
});
