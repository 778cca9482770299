import { signApplication } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, findPerson, newCitizen, type Person, row, rows } from '../office-database';
import { codeAfter } from '../one-time-code';
import { pdfText } from '../pdf-text';
import { goOn } from '../question-form';

test.afterAll(closeDatabase);

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);
const iso = (at: Date) => at.toISOString().slice(0, 10);
/** A household of its own for a test: 20 hours a week for 800 € in twelve payments. */
const household = async (employer: Person, worker: Person): Promise<string> => {
  const { id } = await row<{ id: string }>(
    `INSERT INTO "DomesticEmployment" (id, "employerId", "workerId", since) VALUES ('d' || left(replace(gen_random_uuid()::text, '-', ''), 23), $1, $2, '2025-01-15') RETURNING id`,
    [employer.id, worker.id],
  );
  await rows(
    `INSERT INTO "DomesticConditions" (id, "employmentId", "from", contract, hours, "payKind", pay, schedule, place, "declaredAs", "declaredAt")
     VALUES (gen_random_uuid()::text, $1, '2025-01-15', 'permanent', 20, 'month-12', 80000, 'De 9 a 13', 'Calle Mayor, 1', 'employer', now())`,
    [id],
  );
  return id;
};

test('n4: an employer reports a rise of pay in seven pages, and the worker reads what was declared', async ({
  signedIn,
}) => {
  test.setTimeout(180_000);
  const [employer, worker] = [await newCitizen({ givenName: 'Elena' }), await newCitizen({ givenName: 'Rosa' })];
  await household(employer, worker);
  const page = await signedIn(employer, { viewport: { width: 1280, height: 900 } });
  const seen = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) seen.add(new URL(frame.url()).pathname);
  });
  await page.goto('/es/my/domestic-employment');
  await expectNoAxe(page);
  await look(page, '90-domestic-list');
  await page.getByRole('link', { name: 'Rosa Prueba Ensayo' }).click();
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, '91-domestic-one');
  seen.clear();
  await page.getByRole('button', { name: 'Comunicar un cambio' }).click();
  await page.getByRole('radio', { name: 'El salario', exact: true }).check();
  await expectNoAxe(page, 'main');
  await goOn(page);
  const from = dayFromNow(1);
  await page.getByRole('textbox', { name: 'Día' }).fill(String(from.getUTCDate()));
  await page.getByRole('textbox', { name: 'Mes' }).fill(String(from.getUTCMonth() + 1));
  await page.getByRole('textbox', { name: 'Año' }).fill(String(from.getUTCFullYear()));
  await goOn(page);
  await page.getByRole('radio', { name: 'Al mes, en 14 pagas' }).check();
  await page.getByRole('textbox', { name: /Cuánto se paga/ }).fill('600');
  await goOn(page);

  // Below the minimum wage it says so; what is declared is put right from there.
  const base = page.url().replace(/[^/]+$/, '');
  await page.goto(`${base}check`);
  await expect(page.locator('#assessment')).toContainText('No se puede anotar');
  await page.goto(`${base}pay?from=check`);
  await page.getByRole('textbox', { name: /Cuánto se paga/ }).fill('800');
  await goOn(page);
  await expect(page.locator('#cost')).toContainText('Con el cambio: 1.149,36');
  await page.locator('#cost').getByText('Ver los datos en una tabla').click();
  await expect(page.locator('#cost').getByRole('row', { name: /Base de cotización/ })).toContainText('970,00');
  await expectNoAxe(page, 'main');
  await expectNoSidewaysScroll(page);
  await look(page, '92-domestic-check');
  await signApplication(page, employer);
  await expect(page.getByRole('main')).toContainText('Ya está decidido');
  await expectNoAxe(page, 'main');
  await look(page, '93-domestic-receipt');
  expect([...seen].filter((path) => path.startsWith('/es/')).length).toBeLessThanOrEqual(7);

  const other = await signedIn(worker, { viewport: { width: 360, height: 900 } });
  await other.goto('/es/my/domestic-employment');
  await other.getByRole('link', { name: 'Elena Prueba Ensayo' }).click();
  await expect(other.getByRole('main')).toContainText('14 pagas');
  await expectNoSidewaysScroll(other);
  await expectNoAxe(other);
  await look(other, '94-domestic-worker');
  await other.goto('/es/notifications/communications');
  await other.getByRole('link', { name: /cambio en un empleo de hogar/ }).click();
  await expect(other.getByRole('main')).toContainText('que te emplea');
  await expect(other.getByRole('main')).toContainText('corrígelo tú');
  await expectNoAxe(other);
});

test('n4: an authorised party changes one worker and then several by file', async ({ signedIn }) => {
  test.setTimeout(180_000);
  const bruno = await findPerson('21000002J');
  const page = await signedIn(bruno);
  await page.goto('/es/company');
  await page.getByRole('link', { name: 'GESTORÍA SOL SL' }).click();
  await page.getByRole('link', { name: 'Empleo de hogar', exact: true }).click();
  await expectNoAxe(page);
  await look(page, '95-domestic-company');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Cambiar/ })
    .first()
    .click();
  await expectNoAxe(page);
  await look(page, '96-domestic-company-one');
  const from = dayFromNow(3);
  await page.getByRole('textbox', { name: 'Día' }).fill(String(from.getUTCDate()));
  await page.getByRole('textbox', { name: 'Mes' }).fill(String(from.getUTCMonth() + 1));
  await page.getByRole('textbox', { name: 'Año' }).fill(String(from.getUTCFullYear()));
  await page.getByRole('textbox', { name: 'Salario bruto' }).fill('750');
  await page.getByRole('button', { name: 'Revisar' }).click();
  const sign = page.getByRole('button', { name: /Firmar y presentar/ });
  const code = await codeAfter(bruno.email, () => sign.click());
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y registrar' }).click();
  await expect(page.getByRole('heading', { name: 'Hemos registrado tu envío' })).toBeVisible();
  const { pay } = await row<{ pay: number }>(
    `SELECT pay FROM "DomesticConditions" WHERE "submissionId" IS NOT NULL AND "from" = $1`,
    [iso(from)],
  );
  expect(pay).toBe(75_000);

  await page.getByRole('link', { name: 'Envíos', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Clases de archivo' })
    .getByRole('link', { name: 'Cambios de empleo de hogar' })
    .click();
  const head =
    'DNI o NIE;CCC;Qué es;Desde;Contrato;Horas a la semana;Forma de pago;Salario bruto;Horario;Lugar de trabajo';
  const day = dayFromNow(10);
  const written = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  const lines = [
    head,
    `11223344B;28456789057;cambio;${written};indefinido;20;14 pagas;300;Mañanas;Casa`,
    `12345678Z;28456789057;cambio;${written};indefinido;20;14 pagas;800;Mañanas;Casa`,
  ];
  const buffer = Buffer.from(lines.join('\r\n'), 'utf8');
  await page.getByLabel('Archivo CSV').setInputFiles({ name: 'hogar.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Comprobar sin presentar' }).click();
  await expect(page.getByRole('row', { name: /300/ })).toContainText('No llega al salario mínimo');
  await expect(page.getByRole('row', { name: /12345678Z/ })).toContainText('No consta que esa persona trabaje');
  await expectNoAxe(page);
  await look(page, '97-domestic-file');
});

test('n3: the leaflet and the calculator, as a page and as a PDF, without signing in', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/es/help/domestic-employment');
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, `98-domestic-leaflet-${width}`);
    await page.goto('/es/calculators/domestic-employment');
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, `99-domestic-calculator-${width}`);
  }
  await page.getByRole('textbox', { name: 'Salario bruto' }).fill('600');
  await page.getByRole('button', { name: 'Calcular' }).click();
  await expect(page.getByRole('heading', { name: 'El salario no llega al mínimo' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Horas a la semana' }).fill('');
  await page.getByRole('button', { name: 'Calcular' }).click();
  await expect(page.locator('[data-error-summary]')).toContainText('Horas a la semana');
  await page.goto('/es/help/domestic-employment');
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const answer = await page.request.get('/api/leaflets/domestic-employment?locale=es');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(pdfText(await answer.body()).replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' '));
});

test('nobody employed: what to do, and nothing else', async ({ signedIn }) => {
  const page = await signedIn(await newCitizen());
  await page.goto('/es/my/domestic-employment');
  await expect(page.getByRole('heading', { name: 'No tienes personas empleadas de alta' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, '90-domestic-empty');
});
