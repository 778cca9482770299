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

test('the office looks like no page of the citizens and has its own navigation', () => {
  const page = html(
    <OfficeShell locale="es" name="Ana" roleName="Tramitadora" csrf="c">
      x
    </OfficeShell>,
  );
  expect(page).toContain('bg-slate');
  expect(page).toContain('href="/es/office/queue"');
  expect(page).toContain('href="/es/office/identity-desk"');
});
