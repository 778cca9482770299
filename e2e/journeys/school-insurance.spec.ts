import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newIdNumber, newStaff, type Person, rows } from '../office-database';
import { codeAfter } from '../one-time-code';
import { pdfText } from '../pdf-text';

test.afterAll(closeDatabase);

const DAY_MS = 86_400_000;
/** The last day of the month before this one: its term is this month's end. */
const enrolmentEnd = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1) - DAY_MS);
};
const spanish = (at: Date) => `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`;

let serial = Date.now() % 100_000;
/** An education centre of its own, with its account and a principal person. */
const newSchool = async (): Promise<Person> => {
  serial++;
  const person = await newCitizen({ givenName: 'Felisa' });
  const [organisation, account] = [`e2eorg${serial}`, `e2eacc${serial}`].map((id) => id.padEnd(24, '0'));
  await rows(
    `INSERT INTO "Organisation" (id, nif, name, kind, proof, "proofReference", "registeredById", "registeredAt")
     VALUES ($1, $2, 'COLEGIO DEL RÍO', 'school_centre', 'school-register', '28012345', $3, now())`,
    [organisation, `R99${serial}`, person.id],
  );
  await rows(
    `INSERT INTO "ContributionAccount" (id, ccc, regime, place, "holderId") VALUES ($1, $2, 'school_insurance', 'Colegio del Río', $3)`,
    [account, `287${String(serial).padStart(8, '0')}`, organisation],
  );
  await rows(
    `INSERT INTO "Membership" (id, "organisationId", "idNumber", email, role, "personId", "invitedById", "invitedAt", "acceptedAt")
     VALUES ($1, $2, $3, $4, 'principal', $5, $5, now(), now())`,
    [`e2emem${serial}`.padEnd(24, '0'), organisation, person.idNumber, person.email, person.id],
  );
  return person;
};

const HEAD = ['DNI, NIE o pasaporte', 'Nombre', 'Apellidos', 'Fecha de nacimiento', 'Curso', 'Fecha de matrícula'];
const student = (id = newIdNumber()) => [id, 'Lola', 'Vega Ríos', '14/05/2011', '3.º ESO', spanish(enrolmentEnd())];

/** A workbook as Excel would write it, with nothing but text. */
const workbook = (table: string[][]): Buffer => {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006';
  const cells = table
    .map((row, y) => {
      const texts = row.map((text, x) => `<c r="${'ABCDEF'[x]}${y + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
      return `<row r="${y + 1}">${texts.join('')}</row>`;
    })
    .join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Alumnos" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${cells}</sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, Buffer.from(xml + text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
};
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const downloaded = async (page: Page, name: string): Promise<Buffer> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFileSync(await (await downloading).path());
};
const good = async (page: Page, name: string): Promise<void> => {
  await expectNoAxe(page);
  await look(page, name);
};
const fillDate = async (page: Page, at: Date): Promise<void> => {
  await page.getByRole('textbox', { name: 'Día', exact: true }).fill(String(at.getUTCDate()));
  await page.getByRole('textbox', { name: 'Mes', exact: true }).fill(String(at.getUTCMonth() + 1));
  await page.getByRole('textbox', { name: 'Año', exact: true }).fill(String(at.getUTCFullYear()));
};

test('n11: a centre settles a course: a file with errors mended on the page, payment document, payment, list and amended list', async ({
  signedIn,
}) => {
  test.setTimeout(240_000);
  const felisa = await newSchool();
  const page = await signedIn(felisa);
  await page.goto('/es/company');
  await page.getByRole('link', { name: 'COLEGIO DEL RÍO' }).click();
  await page.getByRole('link', { name: 'Seguro Escolar', exact: true }).click();
  await expect(page.getByText('Paso 1 de 6')).toBeVisible();
  await page.getByRole('link', { name: 'Nueva liquidación' }).click();

  await page.getByRole('button', { name: 'Abrir la liquidación' }).click();
  await expect(page.locator('[data-error-summary]')).toContainText('Falta: Etapa');
  await good(page, 'f-new-errors');
  await page.getByRole('radio', { name: 'ESO' }).check();
  await fillDate(page, enrolmentEnd());
  await page.getByRole('button', { name: 'Abrir la liquidación' }).click();

  await expect(page.getByText('Paso 3 de 6')).toBeVisible();
  await good(page, 'f-students-empty');
  const [wrong, young] = [student('12345678A'), student()];
  young[4] = '1.º ESO';
  const buffer = workbook([HEAD, student(), wrong, young, student()]);
  const file = { name: 'alumnos.xlsx', mimeType: EXCEL, buffer };
  await page.getByLabel('Archivo de Excel (.xlsx) o CSV').setInputFiles(file);
  await page.getByRole('button', { name: 'Comprobar las filas' }).click();
  await expect(page.getByRole('heading', { name: '2 filas por corregir' })).toBeVisible();
  const bad = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Fila 3' }) });
  await expect(bad).toContainText('La letra no corresponde al número');
  await expect(page.getByText('El Seguro Escolar empieza en 3.º de la ESO')).toBeVisible();
  await good(page, 'f-students-errors');
  expect((await downloaded(page, 'Descargar los errores (CSV)')).toString()).toContain('La letra no corresponde');

  // Mended right there: first to something that is still wrong, then well; the other row goes.
  const own = newIdNumber();
  await bad.getByRole('textbox', { name: 'DNI, NIE o pasaporte' }).fill('1234');
  await bad.getByRole('button', { name: 'Guardar la fila' }).click();
  await expect(page.locator('[data-error-summary]')).toContainText('No es un DNI, un NIE ni un pasaporte');
  await expectNoAxe(page);
  await bad.getByRole('textbox', { name: 'DNI, NIE o pasaporte' }).fill(own);
  await bad.getByRole('button', { name: 'Guardar la fila' }).click();
  await expect(page.getByRole('heading', { name: 'Fila guardada' })).toBeVisible();
  await page.getByRole('button', { name: 'Quitar la fila' }).click();
  await expect(page.getByRole('heading', { name: 'Las 3 filas están bien' })).toBeVisible();
  await good(page, 'f-students-right');

  await page.getByRole('link', { name: 'Seguir con el importe' }).click();
  await expect(page.getByText('Paso 4 de 6')).toBeVisible();
  await expect(page.getByText('Cuotas: 3 × 1,12')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('3,30');
  await good(page, 'f-amount');
  await page.getByRole('button', { name: 'Hacer el documento de pago' }).click();

  await expect(page.getByText('Paso 5 de 6')).toBeVisible();
  const reference = ((await page.getByTestId('reference').textContent()) ?? '').trim();
  await good(page, 'f-payment');
  const pdf = pdfText(await downloaded(page, 'Descargar el documento de pago (PDF)'));
  for (const said of [reference, '3,30', 'COLEGIO DEL RÍO', 'Documento de pago del Seguro Escolar'])
    expect(pdf.replace(/\u00A0/g, ' ')).toContain(said);

  // Staff finds the money in the bank.
  const staff = await signedIn(await newStaff('caseworker'));
  await staff.goto('/es/office/school-insurance');
  await staff.getByRole('textbox', { name: 'Referencia' }).fill(reference);
  await staff.getByRole('textbox', { name: 'Importe' }).fill('3,29');
  await fillDate(staff, new Date());
  await staff.getByRole('button', { name: 'Anotar el pago' }).click();
  await expect(staff.locator('[data-error-summary]')).toContainText('El importe no es el del documento');
  await expectNoAxe(staff);
  await staff.getByRole('textbox', { name: 'Importe' }).fill('3,30');
  await staff.getByRole('button', { name: 'Anotar el pago' }).click();
  await expect(staff.getByRole('heading', { name: 'Pago anotado' })).toBeVisible();
  await good(staff, 'f-office-settlement');
  await staff.goto('/es/office/school-insurance');
  await look(staff, 'f-office');

  await page.reload();
  await expect(page.getByRole('heading', { name: /^Pagado el/ })).toBeVisible();
  await page.getByRole('link', { name: 'Presentar la lista' }).click();
  await expect(page.getByText('Paso 6 de 6')).toBeVisible();
  await good(page, 'f-list');
  const sign = page.getByRole('button', { name: 'Firmar y presentar 3 estudiantes' });
  const code = await codeAfter(felisa.email, () => sign.click());
  await good(page, 'f-sign');
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y registrar' }).click();
  await expect(page.getByRole('heading', { name: 'Hemos registrado la lista' })).toBeVisible();
  const number = ((await page.getByTestId('register-number').textContent()) ?? '').trim();
  await expect(page.getByText('3 de 3 filas presentadas, 0 fuera.')).toBeVisible();
  await good(page, 'f-receipt');
  const list = await downloaded(page, 'Descargar la lista (CSV)');
  const hash = createHash('sha256').update(list).digest('hex');
  await expect(page.getByRole('main')).toContainText(hash);
  expect(list.toString()).toContain(own);
  const receipt = pdfText(await downloaded(page, 'Descargar el justificante (PDF)'));
  expect(receipt).toContain(number);
  expect(receipt.replace(/\s/g, '')).toContain(hash);

  // One student more: the new list replaces this one, and the difference waits to be paid.
  await page.getByRole('button', { name: 'Corregir la lista' }).click();
  const added = student();
  for (const [index, label] of HEAD.entries())
    await page.getByRole('textbox', { name: label }).fill(added[index] ?? '');
  await page.getByRole('button', { name: 'Añadir', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Estudiante añadido' })).toBeVisible();
  await page.goto(page.url().replace(/students.*/, 'list'));
  await expect(page.getByText(`Sustituye a la lista presentada con el número ${number}`)).toBeVisible();
  const again = page.getByRole('button', { name: 'Firmar y presentar 4 estudiantes' });
  const second = await codeAfter(felisa.email, () => again.click());
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(second);
  await page.getByRole('button', { name: 'Firmar y registrar' }).click();
  await page.getByRole('link', { name: 'Ver la liquidación' }).click();
  await expect(page.getByText('Lista presentada, falta pagar')).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(number) })).toContainText('Sustituida');
  await good(page, 'f-settlement');
  await expectNoSidewaysScroll(page);
});

test('an organisation without a centre reads so, and files that are no list are refused in plain words', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const felisa = await newSchool();
  const page = await signedIn(felisa, { viewport: { width: 360, height: 900 } });
  await page.goto('/es/company');
  await page.getByRole('link', { name: 'COLEGIO DEL RÍO' }).click();
  const base = page.url();
  await page.goto(`${base}/school-insurance/new`);
  await page.getByRole('radio', { name: 'Universidad' }).check();
  await fillDate(page, enrolmentEnd());
  await page.getByRole('button', { name: 'Abrir la liquidación' }).click();
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }));
  for (const [name, buffer, told] of [
    ['grande.xlsx', bomb, 'El archivo ocupa demasiado al abrirlo'],
    ['programas.xlsm', Buffer.from(zipSync({ 'xl/vbaProject.bin': new Uint8Array(3) })), 'lleva programas (macros)'],
    ['antiguo.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'tiene contraseña o es de un Excel antiguo'],
    ['texto.csv', Buffer.from('Nombre;Apellidos\nLola;Vega'), 'Falta la columna «DNI, NIE o pasaporte»'],
  ] as const) {
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await page.getByLabel('Archivo de Excel (.xlsx) o CSV').setInputFiles(file);
    await page.getByRole('button', { name: 'Comprobar las filas' }).click();
    await expect(page.locator('[data-error-summary]')).toContainText(told);
  }
  await expectNoAxe(page);
  await expectNoSidewaysScroll(page);
  await rows(`UPDATE "ContributionAccount" SET regime = 'general' WHERE "holderId" = $1`, [base.split('/').at(-1)]);
  await page.goto(`${base}/school-insurance`);
  await expect(page.getByText('Esta cuenta no tiene ningún centro docente.')).toBeVisible();
  await good(page, 'f-empty');
});
