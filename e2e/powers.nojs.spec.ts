import { expect, test } from './fixtures';
import { closeDatabase, newCitizen } from './office-database';
import { codeAfter } from './one-time-code';

test.afterAll(closeDatabase);

test('without JavaScript a power is given, signed and taken back', async ({ signedIn }) => {
  test.setTimeout(90_000);
  const rosa = await newCitizen({ givenName: 'Rosa' });
  const marta = await newCitizen({ givenName: 'Marta' });
  const page = await signedIn(rosa);
  const next = () => page.getByRole('button', { name: 'Continuar' }).click();
  await page.goto('/es/my/representation/give/who');
  await page.getByRole('textbox', { name: /^DNI o NIE/ }).fill(marta.idNumber);
  await page.getByRole('textbox', { name: /^Apellidos/ }).fill(marta.surnames);
  await next();
  await page.getByRole('radio', { name: 'General' }).check();
  await next();
  await page.getByRole('radio', { name: 'No, las abro solo yo' }).check();
  await next();
  const code = await codeAfter(rosa.email, () => page.getByRole('button', { name: 'Firmar con un código' }).click());
  await page.getByRole('textbox', { name: 'Código' }).fill(code);
  await page.getByRole('button', { name: 'Firmar el poder' }).click();
  await expect(page.getByText('Vale desde ahora.')).toBeVisible();
  await page.getByRole('link', { name: 'Retirar el poder' }).click();
  await page.getByRole('button', { name: 'Retirar el poder' }).click();
  await expect(page.getByText('Retirado por la persona representada')).toBeVisible();
});
