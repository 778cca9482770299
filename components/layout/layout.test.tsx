import { renderToStaticMarkup as html } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { AccountBar } from './account-bar';
import { DemoStrip } from './demo-strip';
import { OfficeShell } from './office-shell';
import { PageBody, SiteShell } from './site-shell';

afterEach(() => vi.unstubAllEnvs());

test('the page furniture comes in the fixed order', () => {
  const page = html(
    <SiteShell locale="es" account={{ name: 'Marta', unread: 2, csrf: 'c' }}>
      <PageBody>Texto</PageBody>
    </SiteShell>,
  );
  const places = [
    '<header',
    'aria-label="Secciones"',
    'Tu cuenta',
    '<main id="main"',
    '¿Necesitas ayuda?',
    '<footer',
  ].map((mark) => page.indexOf(mark));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(page).toContain('href="/es/accessibility"');
  expect(page).toContain('>Accesibilidad</a>');
});

test('languages are named in themselves and the other one is an alternate', () => {
  const page = html(<SiteShell locale="es">x</SiteShell>);
  expect(page).toMatch(/hrefLang="en" lang="en" rel="alternate"[^>]*>English/);
  expect(page).toMatch(/hrefLang="es" lang="es" aria-current="true"[^>]*>Castellano/);
});

test('signing out is a post with the token', () => {
  const page = html(<AccountBar name="Marta" csrf="token" locale="en" />);
  expect(page).toContain('<form action="/api/sign-out" method="post"><input type="hidden" name="csrf" value="token"/>');
});

test('the demonstration is marked, and its clock works without JavaScript', () => {
  vi.stubEnv('NEXT_PUBLIC_DEMO', '1');
  const page = html(<DemoStrip locale="en" />);
  expect(page).toContain('This is not the official e-Office');
  for (const shift of ['+1d', '+10d', '+30d', 'reset'])
    expect(page).toMatch(new RegExp(`value="${shift.replace('+', '\\+')}"[^>]* name="shift"`));
  expect(page).toContain('href="/en/demo"');
  vi.stubEnv('NEXT_PUBLIC_DEMO', '');
  expect(html(<DemoStrip locale="en" />)).toBe('');
});

const area = (name: string) => ({ href: `/es/office/${name}`, label: name });
const officeWith = (...menus: { label: string; links: { href: string; label: string; count?: string }[] }[]) =>
  html(
    <OfficeShell locale="es" name="Ana" roleName="Tramitadora" csrf="c" menus={menus}>
      x
    </OfficeShell>,
  );

test('the office looks like no page of the citizens and has its own navigation: few areas are plain links', () => {
  const page = officeWith({ label: 'Expedientes', links: [area('queue')] }, { label: 'Mesa', links: [area('desk')] });
  expect(page).toContain('bg-slate');
  expect(page).toContain('href="/es/office/queue"');
  expect(page).toContain('href="/es/office/desk"');
  expect(page).not.toContain('<summary');
});

test('many areas are menus that open one at a time without JavaScript; what waits is told on the closed menu', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map(area);
  const page = officeWith(
    { label: 'Expedientes', links: many },
    { label: 'Mesa', links: [{ ...area('f'), count: '3' }] },
  );
  expect(page.match(/<details name="office-menu">/g)).toHaveLength(2);
  expect(page).toMatch(/Mesa<span[^>]*>3<\/span>/);
  for (const letter of 'abcdef') expect(page).toContain(`href="/es/office/${letter}"`);
});
