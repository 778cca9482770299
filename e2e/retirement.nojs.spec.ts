import { expect, test } from './fixtures';
import { closeDatabase } from './office-database';
import { fillQuestions } from './question-form';
import { aboutFamily, aboutWork, aboutYou } from './retirement-answers';

test.afterAll(closeDatabase);

test('without JavaScript: the answer, another day, another country, and one way opened up', async ({ page }) => {
  const headline = page.getByRole('heading', { level: 1 });
  await page.goto('/es/calculators/retirement');
  for (const answers of [aboutYou, aboutWork, aboutFamily]) {
    await fillQuestions(page, answers);
    const before = page.url();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(headline).toHaveText(/^Si te jubilas el /);
  await expect(page.getByRole('img', { name: /^Pensión al mes/ }).first()).toBeVisible();

  await test.step('An answer is missing: the page comes back with its error', async () => {
    await page.getByRole('group', { name: '¿Y si me jubilo otro día?' }).getByLabel('Año').fill('');
    await page.getByRole('button', { name: 'Calcular' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  });

  await test.step('Another day', async () => {
    const day = page.getByRole('group', { name: '¿Y si me jubilo otro día?' });
    for (const [part, value] of [
      ['Día', '1'],
      ['Mes', '6'],
      ['Año', '2039'],
    ] as const)
      await day.getByLabel(part).fill(value);
    await page.getByRole('button', { name: 'Calcular' }).click();
    await expect(headline).toContainText('el 1 de junio de 2039');
  });

  await test.step('A row is added by the server, and the ways change', async () => {
    await page.goto('/es/calculators/retirement/questions/abroad');
    await page.getByRole('button', { name: 'Añadir un país' }).click();
    const country = page.getByRole('group', { name: 'País 1' });
    await country.getByRole('combobox').selectOption('fr');
    await country.getByRole('textbox').fill('60');
    await page.getByRole('button', { name: 'Guardar y ver la respuesta' }).click();
    await expect(page).toHaveURL(/result#routes$/);
    await page.locator('#routes').getByRole('link', { name: 'Jubilación con lo cotizado en otros países' }).click();
    await expect(page.getByText(/España paga esa parte/)).toBeVisible();
  });
});
