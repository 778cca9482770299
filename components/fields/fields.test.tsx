import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Field } from './field';
import type { FieldProps } from './field-props';

const widgets = [
  'text',
  'textarea',
  'number',
  'money',
  'date',
  'radios',
  'checkbox',
  'checkboxes',
  'yes-no',
  'select',
  'password',
  'code',
  'id-number',
  'iban',
  'email',
  'tel',
  'file',
] as const;

const base: FieldProps = {
  name: 'thing',
  label: 'The thing',
  locale: 'en',
  hint: 'A hint',
  source: 'From your file',
  error: 'Enter the thing',
  options: [
    { value: 'a', label: 'First', hint: 'More' },
    { value: 'b', label: 'Second' },
  ],
};

test.each(widgets)('%s: the error is worded, hidden prefix included, and tied to its control', (widget) => {
  const page = html(<Field widget={widget} {...base} />);
  expect(page).toContain('<p id="f-thing-error"');
  expect(page).toContain('<span class="sr-only">Error: </span>Enter the thing');
  const describing = [...page.matchAll(/aria-describedby="([^"]+)"/g)].map(([, ids]) => ids ?? '');
  expect(describing.some((ids) => ids.split(' ').includes('f-thing-error'))).toBe(true);
  for (const ids of describing) for (const id of ids.split(' ')) expect(page).toContain(`id="${id}"`);
  expect(page, 'the summary link must reach a control').toMatch(
    /<(input|select|textarea)[^>]* id="f-thing"|<(input|select|textarea) id="f-thing"/,
  );
});

test.each(widgets)('%s: every control has a label and ids are unique', (widget) => {
  const page = html(<Field widget={widget} {...base} />);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of page.matchAll(/<(?:input|select|textarea) id="([^"]+)"/g)) expect(page).toContain(`for="${id}"`);
});

test.each(widgets.filter((widget) => widget !== 'checkbox'))('%s: the question can be the H1', (widget) => {
  const page = html(<Field widget={widget} {...base} labelIsHeading caption="Your leave" />);
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain('Your leave');
});

test('what was typed comes back, except a password', () => {
  expect(html(<Field widget="money" {...base} value="1.640,5" />)).toContain('value="1.640,5"');
  expect(html(<Field widget="textarea" {...base} value={'a < b'} />)).toContain('a &lt; b</textarea>');
  expect(html(<Field widget="radios" {...base} value="b" />)).toMatch(/checked="" value="b"|value="b"[^>]*checked=""/);
  expect(html(<Field widget="checkboxes" {...base} value={['a', 'b']} />).match(/checked=""/g)).toHaveLength(2);
  expect(html(<Field widget="select" {...base} value="b" />)).toContain('<option value="b" selected="">');
  expect(html(<Field widget="password" {...base} value="secret" />)).not.toContain('secret');
});

test('a date is three inputs; an ISO day is taken apart; the faulty part is where the summary leads', () => {
  const known = html(<Field widget="date" name="start" label="Day" locale="es" value="2026-12-09" />);
  expect(known).toContain('name="start.day"');
  expect([...known.matchAll(/value="(\d+)"/g)].map(([, value]) => value)).toEqual(['9', '12', '2026']);
  const faulty = html(
    <Field
      widget="date"
      name="start"
      label="Day"
      locale="es"
      value={{ day: '9', month: '13', year: '2026' }}
      partErrors={{ 'start.month': 'El mes va del 1 al 12' }}
    />,
  );
  expect(faulty).toContain('El mes va del 1 al 12');
  expect(faulty).toMatch(/id="f-start"[^>]*name="start.month"/);
  expect(faulty.match(/aria-invalid="true"/g)).toHaveLength(1);
});

test('yes and no post words, not numbers', () => {
  const page = html(<Field widget="yes-no" name="ok" label="?" locale="es" />);
  expect(page).toContain('value="yes"');
  expect(page).toContain('value="no"');
  expect(page).toContain('Sí');
});

test('a one-time code may be filled in by the phone', () => {
  const page = html(<Field widget="code" name="otp" label="Code" locale="en" />);
  expect(page).toContain('inputMode="numeric"');
  expect(page).toContain('autoComplete="one-time-code"');
});

test('a new password shows its rule before typing', () => {
  const page = html(
    <Field widget="password" name="pw" label="Password" locale="en" autoComplete="new-password" minLength={12} />,
  );
  expect(page).toContain('Have at least 12 characters');
  expect(page).toContain('aria-describedby="f-pw-rules"');
});

test('an optional question says so, in words', () => {
  expect(html(<Field widget="text" {...base} optional />)).toContain('(optional)');
});

test('nothing is styled inline: the content security policy would drop it', () => {
  for (const widget of widgets) expect(html(<Field widget={widget} {...base} />)).not.toContain(' style=');
});
