import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BackLink } from './back-link';
import { Breadcrumb } from './breadcrumb';
import { Button, ButtonGroup } from './button';
import { CopyButton } from './copy-button';
import { ErrorSummary } from './error-summary';
import { fieldId } from './field-id';
import { Figure } from './figure';
import { Form } from './form';
import { Icon } from './icon';
import { Inset } from './inset';
import { LinkTabs } from './link-tabs';
import { Code, Masked } from './masked';
import { Notice } from './notice';
import { Pagination } from './pagination';
import { Panel } from './panel';
import { PrintButton } from './print-button';
import { ProgressSteps } from './progress-steps';
import { SummaryCard, SummaryList } from './summary-list';
import { Table } from './table';
import { StatusTag } from './tag';
import { TaskList } from './task-list';
import { Timeline } from './timeline';

test('the error summary is an alert inside a focusable box and its lines lead to the fields', () => {
  const page = html(
    <ErrorSummary
      locale="es"
      errors={[
        { name: 'leaveStart', text: 'Escribe el día' },
        { name: 'children[0].birthDate', text: 'Escribe la fecha' },
      ]}
    />,
  );
  expect(page).toMatch(/^<div id="error-summary" tabindex="-1"[^>]*><div role="alert"><h2[^>]*>Hay algo que corregir/);
  expect(page).toContain('href="#f-leaveStart"');
  expect(page).toContain('href="#f-children-0-birthDate"');
  expect(html(<ErrorSummary locale="es" errors={[]} />)).toBe('');
});

test('field ids are stable and safe in a link', () => {
  expect(fieldId('name[0].from.day')).toBe('f-name-0-from-day');
  expect(fieldId('plan[0]')).toBe('f-plan-0');
});

test('a form posts, carries its token and language, and leaves validation to the server', () => {
  const page = html(
    <Form action="/api/x" csrf="token" locale="en" hidden={{ draft: 'd1' }}>
      <Button name="go" value="1">
        Continue
      </Button>
    </Form>,
  );
  expect(page).toContain('<form noValidate="" action="/api/x" method="post">');
  expect(page).toContain('<input type="hidden" name="csrf" value="token"/>');
  expect(page).toContain('<input type="hidden" name="locale" value="en"/>');
  expect(page).toContain('<input type="hidden" name="draft" value="d1"/>');
  expect(page).toMatch(/<button type="submit" value="1"[^>]* name="go"/);
});

test('icons are never heard', () => {
  expect(html(<Icon name="check" />)).toContain('aria-hidden="true"');
});

test('every state has words beside its colour', () => {
  expect(html(<StatusTag status="needs-you" locale="es" />)).toContain('Necesitamos algo de ti');
  expect(html(<StatusTag status="needs-you" locale="es" />)).toContain('aria-hidden="true"');
});

test('a Change link says what it changes, and an empty answer says so', () => {
  const page = html(
    <SummaryList
      locale="en"
      rows={[
        { key: 'a', label: 'Name', value: 'Marta', changeHref: '/x' },
        { key: 'b', label: 'E-mail', value: '' },
      ]}
    />,
  );
  expect(page).toContain('Change<span class="sr-only"> Name</span>');
  expect(page).toContain('Not provided');
});

test('a finished task is plain text, one that cannot start is no link', () => {
  const page = html(
    <TaskList
      locale="en"
      tasks={[
        { id: 't1', label: 'Family', href: '/f', status: 'completed' },
        { id: 't2', label: 'Send', status: 'cannot-start' },
      ]}
    />,
  );
  expect(page).toContain('aria-describedby="t1-status"');
  expect(page.match(/<a /g)).toHaveLength(1);
  expect(page).toContain('<span class="">Completed</span>');
});

test('tables keep their headings when they become cards', () => {
  const page = html(
    <Table
      caption="Payments"
      rows={[{ month: 'May', paid: '1 €' }]}
      rowKey={(row) => row.month}
      columns={[
        { key: 'month', label: 'Month', cell: (row) => row.month },
        { key: 'paid', label: 'Amount', numeric: true, cell: (row) => row.paid },
      ]}
    />,
  );
  expect(page).toContain('<caption');
  expect(page).toMatch(/<th role="columnheader" scope="col"[^>]*>Month/);
  expect(page).toMatch(/<th role="rowheader" scope="row"[^>]*>May/);
  expect(page).toMatch(/<td role="cell" data-label="Amount"/);
});

test('a table that scrolls can be reached by keyboard and has a name', () => {
  const page = html(<Table caption="x" scroll="Wide table" rows={[]} rowKey={() => ''} columns={[]} />);
  expect(page).toContain('<section aria-label="Wide table" tabindex="0"');
});

test('masked numbers are heard as their ending', () => {
  const page = html(<Masked text="••••5678Z" locale="en" />);
  expect(page).toContain('aria-hidden="true"');
  expect(page).toContain('ending in 5 6 7 8 Z');
});

test('the place is said in words', () => {
  expect(html(<ProgressSteps step={2} total={5} locale="es" />)).toContain('Paso 2 de 5');
  expect(html(<BackLink href="/x" locale="en" />)).toContain('Back</a>');
  const trail = html(
    <Breadcrumb locale="en" crumbs={[{ href: '/en/services', label: 'Services' }]} current="Family" />,
  );
  expect(trail).toContain('<nav aria-label="You are in"');
  expect(trail).toContain('href="/en"');
  expect(trail).toMatch(/<li aria-current="page"[^>]*>Family/);
  expect(html(<Pagination page={1} total={1} hrefOf={String} locale="en" />)).toBe('');
  expect(html(<Pagination page={2} total={3} hrefOf={(page) => `?page=${page}`} locale="en" />)).toContain(
    'rel="prev"',
  );
});

test('a notice is a labelled region, and an alert only when it answers an act', () => {
  const still = html(
    <Notice locale="en" kind="warning">
      x
    </Notice>,
  );
  expect(still).toContain('<section id="notice" aria-labelledby="notice-title"');
  expect(still).not.toContain('role="alert"');
  expect(html(<Notice locale="en" alert />)).toContain('role="alert" tabindex="-1"');
});

test('the timeline gives machine and human times', () => {
  const page = html(
    <Timeline
      locale="en"
      items={[{ id: '1', title: 'Received', at: '2026-11-12', when: '12 November', who: 'INSS' }]}
    />,
  );
  expect(page).toContain('<time dateTime="2026-11-12">12 November</time>, by INSS');
});

test('buttons that only JavaScript can serve are not in the HTML', () => {
  expect(html(<CopyButton text="x" label="Copy" done="Copied" about="number" />)).toBe('');
  expect(html(<PrintButton label="Print" />)).toBe('');
});

test('a chart is silent: its finding and its table speak', () => {
  const page = html(<Figure locale="en" title="Weeks" finding="6 of 19 used." chart={<svg />} table={<table />} />);
  expect(page).toContain('<figcaption>');
  expect(page).toContain('6 of 19 used.');
  expect(page).toMatch(/<div aria-hidden="true"[^>]*><svg>/);
  expect(page).toContain('See the data as a table');
});

test('the open tab is marked and tabs are plain links', () => {
  const page = html(
    <LinkTabs
      label="Views"
      tabs={[
        { href: '/a', label: 'Status', current: true },
        { href: '/b', label: 'Documents', count: 3 },
      ]}
    />,
  );
  expect(page).toContain('<nav aria-label="Views"');
  expect(page).toMatch(/href="\/a" aria-current="page"/);
  expect(page).not.toContain('role="tab"');
});

test('a confirmation has one H1 and a number in groups', () => {
  const page = html(
    <Panel title="Sent">
      <Code groups={['REG', '0001']} />
    </Panel>,
  );
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain('REG 0001');
});

test('boxes group what belongs together', () => {
  expect(
    html(
      <SummaryCard title="Your leave" level={3}>
        <Inset>Note</Inset>
      </SummaryCard>,
    ),
  ).toContain('<h3');
  expect(
    html(
      <ButtonGroup>
        <Button>Continue</Button>
      </ButtonGroup>,
    ),
  ).toContain('Continue');
});
