import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import ICAL from 'ical.js';
import { assess } from '@/lib/catalogue/assess';
import { factsToJson, parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import { addDays, dayAt } from '@/lib/law/day';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, rows } from '../office-database';
import { pdfText } from '../pdf-text';
import { type Caller, callerFor, caseWithRequest, readyDraft, submitDraft } from '../quick-case';

test.afterAll(closeDatabase);

const shiftClock = (caller: Caller, shift: string) => caller.post('/api/demo/clock', { shift });
test.afterEach(async ({ baseURL }) => {
  await shiftClock(await callerFor(baseURL, await newCitizen()), 'reset');
});

/** A pension granted and known, as years of payments leave it: written past the desks, which have their own stories. */
const grantPension = async (personId: string) => {
  const { procedure, examples } = getProcedure('ncp-retirement');
  const today = dayAt(new Date());
  const example = examples.find(({ expect: { outcome } }) => outcome === 'entitled');
  const facts = parseFacts(procedure.facts, { ...example?.facts, claimDate: addDays(today, -200) }, today);
  const id = `e2epension${personId.slice(-18)}`;
  await rows(
    `INSERT INTO "Case" (id, procedure, "procedureVersion", "personId", state, facts, assessment, "updatedAt", "registeredAt")
     VALUES ($1, $2, $3, $4, 'notified', $5, $6, now(), now())`,
    [
      id,
      procedure.slug,
      procedure.version,
      personId,
      factsToJson(procedure.facts, facts),
      assess(procedure, facts, today),
    ],
  );
  await rows(
    `INSERT INTO "Decision" (id, "caseId", outcome, state, assessment, facts, "proposedById", "proposedAt", "needsSecond", "signedAt")
     VALUES ($1, $2, 'granted', 'signed', '{}', '{}', $3, now(), false, now())`,
    [`${id}d`.slice(-28), id, personId],
  );
  // The person read it: from then on it is known, and its duties with it.
  await rows(
    `INSERT INTO "Notification" (id, kind, "personId", "caseId", "issuedId", "decisionId", "availableAt", "expiresAt", "openedAt", "openedById")
     VALUES ($1, 'decision', $2, $3, $1, $4, now() - interval '200 days', now() - interval '190 days', now() - interval '199 days', $2)`,
    [`${id}n`.slice(-28), personId, id, `${id}d`.slice(-28)],
  );
};

test('nobody answers in time: the page says what that means, and the certificate of silence is there at once', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const person = await newCitizen();
  const me = await callerFor(baseURL, person);
  const id = await readyDraft(me, 'birth-and-childcare');
  await submitDraft(me, 'birth-and-childcare', id);
  const page = await signedIn(person);
  await page.goto(`/es/my/cases/${id}`);
  await expect(page.getByText('Tenemos hasta el')).toBeVisible();
  await page.getByText('¿Qué pasa si no contestamos a tiempo?').click();
  await expect(page.getByText('Desde el día siguiente se entiende que no.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pedir el certificado de silencio' })).toHaveCount(0);
  await look(page, 'silence-before');

  await shiftClock(me, '+40d');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Vamos tarde' })).toBeVisible();
  await expect(page.getByText(/Reclamar hasta el (lunes|martes|miércoles|jueves|viernes) \d/)).toBeVisible();
  await look(page, 'silence-late');
  await page.getByRole('button', { name: 'Pedir el certificado de silencio' }).click();
  await expect(page.getByText('Tu certificado de silencio, del')).toBeVisible();
  await expect(page.getByText('Has pedido el certificado de que no contestamos a tiempo.')).toBeVisible();
  await expectNoAxe(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'silence-certified');

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar el certificado (PDF)' }).click();
  const words = pdfText(readFileSync(await (await downloading).path())).replaceAll(/\s+/g, ' ');
  expect(words).toContain('se entiende desestimada por silencio');
  expect(words).toContain(`${person.givenName} ${person.surnames}`);
  expect(words).toContain('30 días hábiles: hasta el');

  await page.goto('/es/my/deadlines');
  await expect(page.getByRole('heading', { name: 'Reclamar, porque no te hemos contestado a tiempo' })).toBeVisible();
  await expect(page.getByText(/\d+ días de retraso/)).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'deadlines-late');
  await page.goto(`/es/my/cases/${id}`);
  await page.getByRole('link', { name: 'Comprobar el certificado' }).click();
  await expect(page.getByRole('main')).toContainText('Certificado de silencio administrativo');
  await expect(page.getByRole('main')).toContainText('Vigente');
});

test('all deadlines stand in one list, and in a private calendar that begins, is renewed and ends', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const person = await newCitizen();
  const page = await signedIn(person);
  await page.goto('/es/my/deadlines');
  await expect(page.getByText('No tienes ningún plazo abierto')).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'deadlines-empty');

  const me = await callerFor(baseURL, person);
  const staff = await callerFor(baseURL, await newStaff('caseworker'));
  await caseWithRequest(me, staff);
  await readyDraft(me, 'widow');
  await grantPension(person.id);
  await page.goto('/es/my');
  await page.getByRole('link', { name: 'Ver todos tus plazos en una lista' }).click();
  await expect(page.getByRole('heading', { name: 'Tus plazos', level: 1 })).toBeVisible();
  for (const name of [
    'Abrir una notificación',
    'Terminar tu borrador',
    'Contestar a tu solicitud',
    'Declarar los ingresos del año anterior',
    'Decir lo que cambia',
  ])
    await expect(page.getByRole('heading', { name, level: 3 }), name).toBeVisible();
  await expect(page.getByText('quedan 10 días')).toBeVisible();
  await expectNoAxe(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'deadlines');

  const one = page.waitForEvent('download');
  await page.getByRole('link', { name: /Añadir el plazo a mi calendario.*Abrir una notificación/ }).click();
  const single = new ICAL.Component(ICAL.parse(readFileSync(await (await one).path(), 'utf8')));
  expect(single.getAllSubcomponents('vevent')).toHaveLength(1);

  await page.getByRole('button', { name: 'Crear la dirección' }).click();
  const address = (await page.getByTestId('calendar-address').textContent()) ?? '';
  expect(address).toMatch(/\/api\/calendar\/[\w-]{43}\.ics$/);
  await expectNoAxe(page);
  await look(page, 'deadlines-calendar');
  const calendar = await request.newContext();
  const answer = await calendar.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
  });
  const read = new ICAL.Component(ICAL.parse(await answer.text()));
  const summaries = read.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary')));
  expect(summaries).toContain('Plazo: Abrir una notificación');
  expect(summaries.join()).not.toMatch(/viudedad|nacimiento|jubilación/i);
  await page.reload();
  await expect(page.getByText('Un calendario la leyó por última vez')).toBeVisible();

  await page.getByLabel('Que diga también de qué prestación es cada plazo.').check();
  await page.getByRole('button', { name: 'Crear una dirección nueva' }).click();
  const renewed = (await page.getByTestId('calendar-address').textContent()) ?? '';
  expect((await calendar.get(address)).status()).toBe(404);
  expect(await (await calendar.get(renewed)).text()).toContain('viudedad');
  await page.getByRole('button', { name: 'Dejar de usar el calendario' }).click();
  await expect(page.getByText('La dirección de tu calendario ya no vale')).toBeVisible();
  expect((await calendar.get(renewed)).status()).toBe(404);
  await calendar.dispose();
});
