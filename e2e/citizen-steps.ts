import { expect, type Locator, type Page } from '@playwright/test';
import { addDays, dayAt, partsOf } from '@/lib/law/day';
import type { Person } from './office-database';
import { codeAfter } from './one-time-code';

const partsAgo = (days: number) => partsOf(addDays(dayAt(new Date()), -days));

/** Fills the three inputs of the date asked under a name with the day so many days ago. */
const fillDay = async (group: Locator, daysAgo: number): Promise<void> => {
  const { year, month, day } = partsAgo(daysAgo);
  await group.getByLabel('Día').fill(String(day));
  await group.getByLabel('Mes').fill(String(month));
  await group.getByLabel('Año').fill(String(year));
};

const group = (page: Page, name: string) => page.getByRole('group', { name });
export const choose = (page: Page, question: string, option: string): Promise<void> =>
  group(page, question).getByRole('radio', { name: option, exact: true }).check();

/** Presses the button of a question page and waits for the page with the next heading. */
export const continueTo = async (
  page: Page,
  heading: string | RegExp,
  button = 'Guardar y continuar',
): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

/** The check without sign-in, from the service page to its result, for a mother who meets everything. */
export const checkEligibility = async (page: Page): Promise<void> => {
  await page.goto('/es/services/family/birth-and-childcare');
  await page.getByRole('link', { name: 'Comprobar si tienes derecho' }).click();
  const next = (heading: string | RegExp) => continueTo(page, heading, 'Continuar');
  await choose(page, '¿Qué ha pasado en tu familia?', 'Ha nacido o va a nacer');
  await fillDay(group(page, '¿En qué fecha?'), 11);
  await next(/¿Eres la madre biológica\?/);
  await choose(page, '¿Eres la madre biológica?', 'Sí, soy la madre biológica');
  await next(/¿Cuántos menores son\?/);
  await choose(page, '¿Tiene una discapacidad reconocida del 33 % o más?', 'No');
  await next(/¿Cuántos días ha estado en el hospital/);
  await page.getByRole('textbox', { name: '¿Cuántos días ha estado en el hospital' }).fill('0');
  await next(/¿Eres la única persona progenitora\?/);
  await choose(page, '¿Eres la única persona progenitora?', 'No');
  await next('Tu descanso');
  await choose(page, '¿Vas a dejar de trabajar durante el permiso?', 'Sí');
  await next(/¿Cuándo quieres usar las demás semanas\?/);
  await next(/Tu fecha de nacimiento/);
  const birth = group(page, 'Tu fecha de nacimiento');
  await birth.getByLabel('Día').fill('14');
  await birth.getByLabel('Mes').fill('5');
  await birth.getByLabel('Año').fill('1991');
  await next('Tu alta');
  await choose(page, '¿Estás de alta en la Seguridad Social', 'Sí');
  await choose(page, '¿Cómo trabajas?', 'Por cuenta ajena, para una empresa');
  await next('Lo que has cotizado');
  await page.getByRole('textbox', { name: 'Días cotizados en los últimos 7 años' }).fill('2.000');
  await page.getByRole('textbox', { name: 'Días cotizados en toda tu vida' }).fill('2000');
  await next('Tu base de cotización');
  await page.getByRole('textbox', { name: 'Base de cotización que se tiene en cuenta' }).fill('2.400,00');
  await page.getByRole('textbox', { name: 'Días a los que corresponde esa base' }).fill('30');
  await next('Tu resultado');
};

/** DNI, password and one-time code, from the sign-in page to wherever it leads. */
export const signIn = async (page: Page, person: Person, password: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'DNI o NIE' }).fill(person.idNumber);
  await page.getByRole('textbox', { name: 'Contraseña' }).fill(password);
  const code = await codeAfter(person.email, async () => {
    await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Escribe el código que te hemos enviado' })).toBeVisible();
  });
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
};

/** From the check page through the signature to the receipt; answers the register number. */
export const signApplication = async (page: Page, person: Person): Promise<string> => {
  const code = await codeAfter(person.email, () =>
    page.getByRole('button', { name: 'Firmar y enviar la solicitud' }).click(),
  );
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y registrar' }).click();
  // Of a death that was reported the receipt speaks in another tone.
  await expect(
    page.getByRole('heading', { level: 1, name: /^Hemos (registrado tu solicitud|recibido tu aviso)/ }),
  ).toBeVisible();
  return ((await page.getByTestId('register-number').textContent()) ?? '').trim();
};

/** Opens the only notification that waits, from its page "before you open", by signing with a code. */
export const openNotification = async (page: Page, person: Person): Promise<void> => {
  const code = await codeAfter(person.email, () => page.getByRole('button', { name: 'Abrir y firmar' }).click());
  await expect(page.getByRole('heading', { level: 1, name: 'Firma para abrir la notificación' })).toBeVisible();
  await page.getByRole('textbox', { name: /[Cc]ódigo/ }).fill(code);
  await page.getByRole('button', { name: 'Abrir y firmar' }).click();
  await expect(page.getByText('La abriste el')).toBeVisible();
};
