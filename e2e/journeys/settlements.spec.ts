import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { day } from '@/lib/law/day';
import { statementOf } from '@/lib/services/debts/sample-statement';
import { samplePdf } from '@/lib/services/sample-pdf';
import { newDebt, readQr } from '../debts';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, leave, look, test } from '../fixtures';
import { closeDatabase, findPerson, newCitizen, newPower, newStaff, row } from '../office-database';
import { codeAfter } from '../one-time-code';
import { pdfText } from '../pdf-text';

test.afterAll(closeDatabase);

const seen = async (page: Page, name: string) => {
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, `a-${name}`);
};
const shown = async (page: Page, id: string) => (await page.getByTestId(id).textContent()) ?? '';
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, '');
const today = () => day(new Date().toISOString().slice(0, 10));

test('Javier sees what he owes, ticks two debts and gets the document to pay them in four pages; the bank pays it', async ({
  signedIn,
}) => {
  test.setTimeout(180_000);
  const javier = await newCitizen({ givenName: 'Javier' });
  const late = await newDebt({ personId: javier.id }, { principal: 300_00, dueIn: -70 });
  await newDebt({ personId: javier.id }, { principal: 294_00, dueIn: 3 });
  const page = await signedIn(javier);

  await page.goto('/es/my');
  await page.getByRole('link', { name: 'Deudas y pagos pendientes' }).click();
  await expect(page.getByText('654,00 €').first()).toBeVisible();
  await seen(page, 'list');
  const list = page.url();
  await page.getByRole('link', { name: 'Cuota de autónomos' }).first().click();
  await expect(page.getByRole('table', { name: 'La cantidad de hoy, línea a línea' })).toContainText('art. 30.1 LGSS');
  await expect(page.getByText('Qué pasa si no se paga')).toBeVisible();
  await seen(page, 'detail');

  // Page 1: the list. 2: what it comes to. 3: the document.
  await page.goto(list);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Ver cuánto es y pagar' }).click();
  await expect(page.getByTestId('review-total')).toContainText('654,00');
  await seen(page, 'review');
  await page.getByRole('button', { name: 'Sacar el documento de pago' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documento de pago' })).toBeVisible();
  await seen(page, 'document');

  const [reference, amount, iban] = [
    await shown(page, 'reference'),
    await shown(page, 'amount'),
    await shown(page, 'iban'),
  ];
  const [, , , , , , account, money, , code] = (await readQr(page.getByTestId('transfer-code'))).split('\n');
  expect([account, money, code]).toEqual([plain(iban), 'EUR654.00', plain(reference)]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Descargar el PDF' }).click(),
  ]);
  const text = plain(pdfText(readFileSync(await download.path())));
  for (const value of [reference, amount, iban, late.number]) expect(text).toContain(plain(value));
  await page.goto(list);
  const listed = page.getByRole('table', { name: 'Documentos de pago' });
  for (const value of [reference, amount, iban]) await expect(listed).toContainText(value.replace(/\s+/g, ' '));

  // The bank: the statement is imported, and the receipt is there.
  const pilar = await signedIn(await newStaff('caseworker', 'Pilar'));
  await pilar.goto('/es/office/payments-received');
  const file = {
    name: 'extracto.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(
      statementOf(
        plain(iban),
        [
          { amount: 654_00, on: today(), reference: plain(reference) },
          { amount: 50_00, on: today(), text: 'PAGO SIN REFERENCIA' },
        ],
        `E2E ${reference}`,
      ),
    ),
  };
  await pilar.getByLabel('Extracto (camt.053)').setInputFiles(file);
  await pilar.getByRole('button', { name: 'Cargar el extracto' }).click();
  await expect(pilar.getByRole('heading', { name: 'Extracto cargado' })).toBeVisible();
  await expect(pilar.getByRole('row', { name: /Cuadra/ })).toBeVisible();
  await expect(pilar.getByRole('row', { name: /No se reconoce/ })).toBeVisible();
  await seen(pilar, 'statement');
  await pilar.goto('/es/office/payments-received');
  await pilar.getByLabel('Extracto (camt.053)').setInputFiles(file);
  await pilar.getByRole('button', { name: 'Cargar el extracto' }).click();
  await expect(pilar.getByRole('heading', { name: /ya se había cargado/ })).toBeVisible();
  await pilar.goto('/es/office/payments-received');
  await seen(pilar, 'statements');

  await page.goto(list);
  await expect(page.getByRole('heading', { name: 'No tienes deudas pendientes' })).toBeVisible();
  await seen(page, 'empty');
  await page.getByRole('button', { name: 'Sacar el certificado' }).click();
  const [certificate] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Abrir el certificado (PDF)' }).click(),
  ]);
  expect(pdfText(readFileSync(await certificate.path()))).toContain('Certificado de estar al corriente');
  await page.getByRole('link', { name: 'Cuota de autónomos' }).first().click();
  await expect(page.getByRole('link', { name: /^Recibo del/ })).toBeVisible();
});

test('Marta asks to pay in instalments and objects; Pilar answers both', async ({ signedIn }) => {
  test.setTimeout(180_000);
  const marta = await newCitizen({ givenName: 'Marta' });
  const debt = await newDebt({ personId: marta.id }, { principal: 1_200_00, dueIn: -40, kind: 'undue_benefit' });
  const page = await signedIn(marta);
  const pilar = await signedIn(await newStaff('caseworker', 'Pilar'));

  await page.goto(`/es/my/settlements/${debt.id}`);
  await page.getByRole('link', { name: 'Pedir pagar a plazos' }).click();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.locator('[data-error-summary]')).toContainText('Falta: En cuántos meses');
  await seen(page, 'ask');
  await page.getByRole('textbox', { name: 'En cuántos meses' }).fill('6');
  await page.getByRole('textbox', { name: 'Por qué no puedes pagar ahora' }).fill('He perdido el trabajo.');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('table', { name: 'Plazos' }).getByRole('row')).toHaveCount(7);
  await seen(page, 'plan');
  const code = await codeAfter(marta.email, () =>
    page.getByRole('button', { name: 'Pedir el código para firmar' }).click(),
  );
  await page.getByRole('textbox', { name: 'Código' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y presentar' }).click();
  await expect(page.getByTestId('register-number')).toHaveText(/^\d{4}-E-\d{8}$/);
  await seen(page, 'presented');

  await pilar.goto(`/es/office/debts/${debt.id}`);
  await seen(pilar, 'office-debt');
  await pilar.getByRole('button', { name: 'No aceptar' }).click();
  await expect(pilar.locator('[data-error-summary]')).toContainText('Motivos');
  await pilar.getByRole('textbox', { name: 'Motivos' }).fill('Puedes pagar en tres meses.');
  await pilar.getByRole('button', { name: 'No aceptar' }).click();
  await expect(pilar.getByRole('heading', { name: 'Respuesta enviada' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Puedes pagar en tres meses.')).toBeVisible();

  await page.goto(`/es/my/settlements/${debt.id}/ask/paid_already`);
  await page.getByRole('textbox', { name: 'Cuándo y cómo pagaste' }).fill('Ayer, en mi banco.');
  await page
    .getByLabel('Justificante')
    .setInputFiles({ name: 'banco.pdf', mimeType: 'application/pdf', buffer: await samplePdf('Pago') });
  await page.getByRole('button', { name: 'Continuar' }).click();
  const second = await codeAfter(marta.email, () =>
    page.getByRole('button', { name: 'Pedir el código para firmar' }).click(),
  );
  await page.getByRole('textbox', { name: 'Código' }).fill(second);
  await page.getByRole('button', { name: 'Firmar y presentar' }).click();
  await expect(page.getByTestId('register-number')).toBeVisible();
  await pilar.goto(`/es/office/debts/${debt.id}`);
  await expect(pilar.getByRole('link', { name: 'Abrir banco.pdf' })).toBeVisible();
  await leave(pilar, () => pilar.getByRole('button', { name: 'Aceptar', exact: true }).click());
  await page.goto(`/es/my/settlements/${debt.id}`);
  await expect(page.getByRole('main').getByText('Pagada').first()).toBeVisible();
});

test('a representative whose power reaches debts, and a company with its users', async ({ signedIn }) => {
  test.setTimeout(120_000);
  const [marta, luis] = [await newCitizen({ givenName: 'Marta' }), await newCitizen({ givenName: 'Luis' })];
  await newDebt({ personId: marta.id }, { principal: 294_00, dueIn: -70 });
  await newPower(marta, luis, { kind: 'matter', topics: ['debts-and-payments'] });
  const page = await signedIn(luis);
  await page.goto('/es/act-for');
  await leave(page, () => page.getByRole('button', { name: /Actuar en su nombre/ }).click());
  await page.goto('/es/my/settlements');
  await expect(page.getByText('352,80 €').first()).toBeVisible();

  const alba = await findPerson('21000001N');
  const { id } = await row<{ id: string }>(`SELECT id FROM "Organisation" WHERE nif = 'B70000013'`);
  const company = await signedIn(alba);
  await company.goto(`/es/company/${id}`);
  await company.getByRole('link', { name: 'Deudas', exact: true }).click();
  await seen(company, 'company');
  await company.getByRole('checkbox').first().check();
  await company.getByRole('button', { name: 'Ver cuánto es y pagar' }).click();
  await company.getByRole('button', { name: 'Sacar el documento de pago' }).click();
  await expect(company.getByRole('heading', { level: 1, name: 'Documento de pago' })).toBeVisible();
  await seen(company, 'company-document');
});

test('the pages of debts on a narrow screen', async ({ signedIn }) => {
  test.setTimeout(120_000);
  const page = await signedIn(await findPerson('87654321X'), { viewport: { width: 360, height: 900 } });
  await page.goto('/es/my/settlements');
  await expectNoSidewaysScroll(page);
  await look(page, 'a-narrow-list');
  await page.getByRole('link', { name: 'Cuota de autónomos' }).first().click();
  await expectNoSidewaysScroll(page);
  await look(page, 'a-narrow-detail');
  await page.getByRole('link', { name: 'Pagar', exact: true }).click();
  await expectNoSidewaysScroll(page);
  await look(page, 'a-narrow-review');
  await page.getByRole('button', { name: 'Sacar el documento de pago' }).click();
  await expectNoSidewaysScroll(page);
  await expectNoAxe(page);
  await look(page, 'a-narrow-document');
});
