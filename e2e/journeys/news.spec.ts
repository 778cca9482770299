import type { Page } from '@playwright/test';
import { articleOf, legalMinimum } from '@/components/layout/legal-minimum';
import { sitePages } from '@/components/layout/site-pages';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, rows } from '../office-database';
import { messagesTo } from '../one-time-code';
import { pdfText } from '../pdf-text';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Madrid' });
const fillDay = async (page: Page, name: string, day: string) => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  for (const [part, value] of Object.entries({ day: dayOfMonth, month, year }))
    await page.locator(`[name="${name}.${part}"]`).fill(value);
};

test('an editor writes, previews and publishes; a citizen reads it in Spanish, in English and in the feed', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  // The sixteen of the beginning are there without anybody having written them.
  await page.goto('/es/news');
  await expect(main(page)).toContainText('16 noticias');
  await inspect(page, 'news-list');
  await page.getByRole('link', { name: 'Nueva forma de entrar: con tu DNI y una contraseña' }).click();
  await expect(page).toHaveURL('/es/news/2018-03-23-sign-in-with-password');
  await expect(main(page).getByRole('link', { name: 'Conseguir mi acceso' })).toHaveAttribute(
    'href',
    '/es/identity/register',
  );
  await inspect(page, 'news-item');

  const office = await signedIn(await newStaff('editor'));
  await office.goto('/es/office');
  await expect(office).toHaveURL('/es/office/news');
  await inspect(office, 'office-news');
  await main(office).getByRole('link', { name: 'Escribir una noticia' }).click();
  const title = `Atención por la tarde ${today()}`;
  await office.getByLabel('Título en español').fill(title);
  await office.getByLabel('Resumen en español').fill('Desde hoy abrimos también por la tarde.');
  await office.getByLabel('Texto en español').fill('## Cuándo\n\nDe **lunes** a jueves.<script>x</script>');
  await office.getByLabel('Título en inglés').fill(`Open in the afternoon ${today()}`);
  await office.getByLabel('Resumen en inglés').fill('From today we open in the afternoon too.');
  await office
    .getByLabel('Texto en inglés')
    .fill('## When\n\nFrom **Monday** to Thursday. [Find an office](/help/offices).');
  await office.getByLabel('Certificados e informes', { exact: true }).check();
  await office.getByLabel('Servicio del que habla').selectOption('status');
  await office.getByRole('button', { name: 'Guardar' }).click();
  // HTML is sent back with everything that was typed.
  await expect(office.locator('#error-summary')).toContainText('no se puede usar HTML');
  await expect(office.getByLabel('Título en español')).toHaveValue(title);
  await expect(office.getByLabel('Certificados e informes', { exact: true })).toBeChecked();
  await inspect(office, 'office-news-new');
  await office
    .getByLabel('Texto en español')
    .fill('## Cuándo\n\nDe **lunes** a jueves. [Busca tu oficina](/help/offices).');
  await office.getByRole('button', { name: 'Guardar' }).click();
  await expect(office.getByRole('heading', { name: 'Noticia guardada' })).toBeVisible();
  await inspect(office, 'office-news-item');

  await office.getByRole('link', { name: 'Ver cómo queda en inglés' }).click();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(`Open in the afternoon ${today()}`);
  await expect(office.getByRole('heading', { name: 'When' })).toBeVisible();
  await expect(main(office).getByRole('link', { name: 'Find an office' })).toHaveAttribute('href', '/en/help/offices');
  await inspect(office, 'office-news-preview');
  const preview = await main(office).getByRole('article').innerHTML();
  await page.goto(new URL(office.url()).pathname);
  await expect(page).toHaveURL(/sign-in/);
  await office.goBack();

  await office.getByRole('button', { name: 'Publicar' }).click();
  await expect(office.locator('#error-summary')).toContainText('Falta: Día de publicación');
  await fillDay(office, 'publishOn', today());
  await office.getByRole('button', { name: 'Publicar' }).click();
  await expect(office.getByRole('heading', { name: 'Noticia publicada' })).toBeVisible();

  await page.goto('/es/news');
  await expect(main(page).getByRole('listitem').first()).toContainText(title);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(main(page).getByRole('link', { name: 'Busca tu oficina' })).toHaveAttribute('href', '/es/help/offices');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Open in the afternoon ${today()}`);
  // Previewed exactly as it is read.
  expect(await main(page).getByRole('article').innerHTML()).toBe(preview);

  for (const [locale, expected] of [
    ['es', title],
    ['en', `Open in the afternoon ${today()}`],
  ] as const) {
    const answer = await page.request.get(`/${locale}/news/feed.xml`);
    expect(answer.headers()['content-type']).toContain('application/rss+xml');
    const text = await answer.text();
    // A browser reads it as XML without an error, and finds what the page says.
    const feed = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'text/xml');
      const item = parsed.querySelector('item');
      return {
        broken: parsed.querySelector('parsererror') !== null,
        count: parsed.querySelectorAll('item').length,
        title: item?.querySelector('title')?.textContent,
        link: item?.querySelector('link')?.textContent,
        date: item?.querySelector('pubDate')?.textContent,
      };
    }, text);
    expect(feed).toMatchObject({ broken: false, count: 17, title: expected });
    expect((await page.request.get(feed.link ?? '')).status()).toBe(200);
    expect(Number.isNaN(Date.parse(feed.date ?? ''))).toBe(false);
  }

  await office.getByRole('button', { name: 'Retirar la noticia' }).click();
  await expect(office.getByRole('heading', { name: 'Noticia retirada' })).toBeVisible();
  expect((await page.reload())?.status()).toBe(404);
  await page.goto('/es/news?topic=certificates');
  await expect(main(page)).not.toContainText(title);
});

test('a complaint with a name is registered and answered in the area; one without a name is answered by e-mail', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  const marta = await newCitizen();
  const me = await signedIn(marta);
  await me.goto('/es/feedback');
  await expect(main(me)).toContainText('Vas a escribir con tu nombre');
  await inspect(me, 'feedback-named');
  await me.getByRole('radio', { name: 'Queja' }).check();
  await me.getByRole('button', { name: 'Enviar' }).click();
  await expect(me.locator('#error-summary')).toContainText('Cuéntanos qué pasa');
  await expect(me.getByRole('radio', { name: 'Queja' })).toBeChecked();
  await me.getByLabel('Cuéntanos qué pasa').fill('No encuentro mi certificado.');
  await me.getByRole('button', { name: 'Enviar' }).click();
  await expect(me.getByRole('heading', { name: 'Lo hemos recibido' })).toBeVisible();
  await expect(main(me)).toContainText(/\d{4}-E-\d{8}/);
  await inspect(me, 'feedback-sent');
  const sent = me.url();
  const href = await me.getByRole('link', { name: /justificante/ }).getAttribute('href');
  const text = await pdfText(await (await me.request.get(href ?? '')).body());
  expect(text).toContain('No encuentro mi certificado.');

  // Without a name: another browser, no script needed, and the state by its reference.
  const address = `ana-${Date.now()}@correo.example`;
  await page.goto('/es/accessibility');
  await main(page).getByRole('link', { name: 'Avisar de una barrera o reclamar' }).click();
  await inspect(page, 'accessibility-report');
  await page.getByRole('radio', { name: /^Aviso de una barrera/ }).check();
  await page.getByLabel('Cuéntanos qué pasa').fill('El contraste del mapa es bajo.');
  await page.getByLabel('Correo para contestarte').fill('ana');
  await page.getByRole('button', { name: 'Enviar' }).click();
  await expect(page.locator('#error-summary')).toContainText('correo');
  await expect(page.getByLabel('Cuéntanos qué pasa')).toHaveValue('El contraste del mapa es bajo.');
  await page.getByLabel('Correo para contestarte').fill(address);
  await page.getByRole('button', { name: 'Enviar' }).click();
  const reference = (await page.getByTestId('reference').textContent()) ?? '';
  await expect(main(page)).toContainText('Esperando respuesta');

  const office = await signedIn(await newStaff('registrar'));
  await office.goto('/es/office/feedback');
  await inspect(office, 'office-feedback');
  await office
    .getByRole('row', { name: /Queja.*No encuentro mi certificado/ })
    .getByRole('link')
    .click();
  await inspect(office, 'office-feedback-item');
  await office.getByLabel('Respuesta').fill('Está en «Mis certificados».');
  await office.getByRole('button', { name: 'Contestar' }).click();
  await expect(office.getByRole('heading', { name: 'Contestado' })).toBeVisible();
  await office.goto('/es/office/feedback');
  await office
    .getByRole('row', { name: /Aviso de una barrera.*contraste del mapa/ })
    .getByRole('link')
    .click();
  await office.getByLabel('Respuesta').fill('Lo hemos corregido.');
  await office.getByRole('button', { name: 'Contestar' }).click();
  await expect(office.getByRole('heading', { name: 'Contestado' })).toBeVisible();

  await me.goto('/es/notifications/communications');
  await me.getByRole('link', { name: 'Respuesta: Queja' }).click();
  await expect(main(me)).toContainText('Está en «Mis certificados».');
  await me.goto(sent);
  await expect(main(me)).toContainText('Contestado el');
  await expect
    .poll(
      () =>
        messagesTo(address)
          .map(({ text: body }) => body)
          .join(' '),
      { timeout: 20_000 },
    )
    .toContain('Lo hemos corregido.');
  await page.goto('/es/feedback');
  await page.getByLabel('Referencia').fill(reference.toLowerCase());
  await page.getByRole('button', { name: 'Ver' }).click();
  await expect(main(page)).toContainText('Contestado el');
  const kept = await rows<{ email: string | null }>('SELECT email FROM "Feedback"');
  expect(kept.every(({ email }) => email === null)).toBe(true);
});

test('somebody in Cataluña sees the days that do not count, takes them along, and finds the nearest office', async ({
  page,
}) => {
  await page.goto('/es/calendar');
  await page.getByLabel('Dónde vives').selectOption('CT');
  await page.getByLabel('Año').selectOption('2026');
  await page.getByRole('button', { name: 'Ver el calendario' }).click();
  await expect(page).toHaveURL(/region=CT/);
  await expect(main(page).getByRole('table')).toHaveCount(13);
  await expect(main(page).getByRole('row', { name: /11 de septiembre de 2026/ })).toContainText('Cataluña');
  await expect(main(page).getByRole('row', { name: /2 de mayo de 2026/ })).toContainText('Comunidad de Madrid');
  await inspect(page, 'calendar');
  const file = async (name: RegExp) =>
    page.request.get((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
  const ics = await (await file(/\.ics/)).text();
  expect(ics).toContain('DTSTART;VALUE=DATE:20260911');
  expect(ics).not.toContain('VALARM');
  const json = await (await file(/\.json/)).json();
  expect(json).toMatchObject({ year: 2026, region: 'CT', verified: true, nonWorkingWeekdays: [6, 7] });
  expect(json.holidays).toContainEqual(expect.objectContaining({ day: '2026-09-11', where: ['CT'] }));

  await page.goto('/es/help');
  await inspect(page, 'help');
  await main(page).getByRole('link', { name: 'Oficinas' }).click();
  await page.getByLabel('Código postal').fill('36203');
  await page.getByRole('button', { name: 'Buscar', exact: true }).last().click();
  await expect(main(page).getByRole('heading', { level: 3 }).first()).toContainText('Oficina de Vigo');
  await inspect(page, 'offices');
  await page.getByLabel('Código postal').fill('99');
  await page.getByRole('button', { name: 'Buscar', exact: true }).last().click();
  await expect(main(page)).toContainText('Ese código postal no existe');
});

const said: Readonly<Record<string, readonly [es: string, en: string]>> = {
  about: ['Titular y órganos competentes', 'Owner and competent bodies'],
  'about/creation': ['Boletín Oficial', 'Official Gazette'],
  'site-map': ['Mapa del sitio', 'Site map'],
  help: ['Ayuda por temas', 'Help by topic'],
  legal: ['Licencia Pública de la Unión Europea', 'European Union Public Licence'],
  privacy: ['Agencia Española de Protección de Datos', 'Spanish Data Protection Agency'],
  accessibility: ['Qué se ha probado y con qué resultado', 'What was tested and with what result'],
  'identity/systems': ['Certificado digital cualificado', 'Qualified digital certificate'],
  'electronic-register': ['Registro electrónico', 'Electronic register'],
  'official-time': ['Hora oficial', 'Official time'],
  calendar: ['días inhábiles', 'non-working days'],
  status: ['Estado del servicio', 'Service status'],
  services: ['Trámites', 'ervices'],
  'services/times': ['plazo', 'time'],
  'automated-decisions': ['automátic', 'utomat'],
  feedback: ['20 días hábiles', '20 working days'],
  'accessibility/report': ['Real Decreto 1112/2018', 'Royal Decree 1112/2018'],
  'verify/seal': ['ertificado', 'ertificate'],
  verify: ['Comprobar', 'Check'],
  company: ['Entrar', 'Sign in'],
  forms: ['Impreso en PDF', 'Form as PDF'],
  'help/offices': ['Código postal', 'Postcode'],
  'about/units': ['EO-INSS', 'EO-INSS'],
};

for (const { duty, pages } of legalMinimum)
  test(`RD 203/2021 art. ${articleOf(duty)}: its page is there, says it, and is reached from the site map`, async ({
    request: api,
  }) => {
    for (const [index, locale] of (['es', 'en'] as const).entries()) {
      const map = await (await api.get(`/${locale}/site-map`)).text();
      const about = await (await api.get(`/${locale}/about`)).text();
      for (const path of pages) {
        const answer = await api.get(`/${locale}/${path}`);
        expect([path, answer.status()]).toEqual([path, 200]);
        expect([path, (await answer.text()).includes(said[path]?.[index] ?? '?')]).toEqual([path, true]);
        for (const text of path === 'site-map' ? [] : [map, about]) expect(text).toContain(`href="/${locale}/${path}"`);
      }
    }
  });

test('every page of the site map is there, and the map for machines lists the same', async ({ request: api }) => {
  const xml = await (await api.get('/sitemap.xml')).text();
  for (const path of Object.values(sitePages).flat()) {
    expect([path, (await api.get(`/es/${path}`)).status()]).toEqual([path, 200]);
    expect(xml).toContain(`/es/${path}<`);
  }
});
