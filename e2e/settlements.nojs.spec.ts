import { newDebt, readQr } from './debts';
import { expect, test } from './fixtures';
import { closeDatabase, newCitizen } from './office-database';

test.afterAll(closeDatabase);

test('without JavaScript: from the list to the payment document and the certificate', async ({ signedIn }) => {
  const javier = await newCitizen({ givenName: 'Javier' });
  const { number } = await newDebt({ personId: javier.id }, { principal: 300_00, dueIn: -70 });
  const page = await signedIn(javier);
  await page.goto('/es/my/settlements');
  await page.getByRole('checkbox', { name: `Pagar ${number}` }).check();
  await page.getByRole('button', { name: 'Ver cuánto es y pagar' }).click();
  await page.getByRole('button', { name: 'Sacar el documento de pago' }).click();
  const reference = ((await page.getByTestId('reference').textContent()) ?? '').replace(/\s/g, '');
  expect((await readQr(page.getByTestId('transfer-code'))).split('\n')).toEqual(
    expect.arrayContaining(['EUR360.00', reference]),
  );
  await page.goto('/es/my/settlements');
  await page.getByRole('button', { name: 'Sacar un certificado de lo que se debe' }).click();
  await expect(page.getByRole('link', { name: 'Abrir el certificado (PDF)' })).toBeVisible();
});
