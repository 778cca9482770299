import { readFileSync } from 'node:fs';
import { signIn } from './citizen-steps';
import { expect, test } from './fixtures';
import { newIncome } from './income-records';
import { closeDatabase, newCitizen, PASSWORD } from './office-database';
import { pdfText } from './pdf-text';

test.afterAll(closeDatabase);

test('without JavaScript: from the sign-in to the tax certificate in three clicks', async ({ page }) => {
  const year = new Date().getUTCFullYear() - 1;
  const amparo = await newCitizen({ givenName: 'Amparo' });
  await newIncome(amparo, year, 14_000_00, 280_00);
  await page.goto('/es/sign-in');
  await signIn(page, amparo, PASSWORD);
  await page.getByRole('link', { name: 'Tus certificados' }).click();
  await page.getByRole('link', { name: `Ver y descargar de ${year}` }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Descargar PDF/ }).click();
  expect(pdfText(readFileSync(await (await download).path())).replaceAll(/\s+/g, '')).toContain('14.000,00');
});
