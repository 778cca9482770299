// What people do, request by request, as a browser without JavaScript does it.
import { Unexpected } from './load.mjs';
import { codeOf } from './product.mjs';

const SLUG = 'birth-and-childcare';
const APPLY = `/es/apply/${SLUG}`;

const plain = (text) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
const attribute = (tag, name) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** Forms of a page: where each posts and what it would send as it stands. */
export const formsOf = (html) =>
  [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head, inside]) => {
    const fields = {};
    for (const [tag] of inside.matchAll(/<input\b[^>]*>/g)) {
      const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
      if (!name || type === 'file' || ((type === 'radio' || type === 'checkbox') && !/\schecked/.test(tag))) continue;
      fields[name] = attribute(tag, 'value');
    }
    return { action: attribute(`<form${head}>`, 'action'), fields };
  });
export const formTo = (html, action) => {
  const form = formsOf(html).find((one) => one.action === action);
  if (!form) throw new Unexpected(`No form to ${action}`);
  return form.fields;
};

export const birth = {
  event: { situation: 'birth', 'eventDate.day': '10', 'eventDate.month': '11', 'eventDate.year': '2026' },
  role: { role: 'birth-mother' },
  children: { 'children[0].disability': 'no' },
  hospital: { hospitalDays: '0' },
  parents: { singleParent: 'no' },
  start: { stopsWork: 'yes' },
  account: { iban: 'ES9121000418450200051332' },
};
export const wrongEvent = { ...birth.event, 'eventDate.day': '31', 'eventDate.month': '2' };

/** Begins a draft; answers its address. */
export const begin = async (browser) => {
  const form = formTo(await browser.get(`${APPLY}/start`), '/api/drafts/start');
  return (await browser.post('/api/drafts/start', form)).replace(/\/tasks$/, '');
};

/** What the answer form of a step sends besides its answers. */
export const hiddenOf = async (browser, base, step) => {
  const { csrf, locale, draft, procedure } = formTo(await browser.get(`${base}/${step}`), '/api/drafts/answer');
  return { csrf, locale, draft, procedure };
};

/**
 * Twelve requests, the same as on the floor: begin a draft, task list, three questions of which the first is answered
 * wrong once (3 pages, 1 refused answer with its page, 3 answers), task list, delete the draft.
 */
export const shortJourney = async (browser, { csrf }) => {
  const tasks = await browser.post('/api/drafts/start', { csrf, locale: 'es', procedure: SLUG });
  const base = tasks.replace(/\/tasks$/, '');
  const common = { csrf, locale: 'es', draft: base.split('/').at(-1), procedure: SLUG };
  await browser.get(tasks);
  const answer = (step, values) => browser.post('/api/drafts/answer', { ...common, step, ...values });
  await browser.get(`${base}/event`);
  await browser.get(await answer('event', wrongEvent));
  await browser.get(await answer('event', birth.event));
  await browser.get(await answer('role', birth.role));
  await answer('children', birth.children);
  await browser.get(tasks);
  await browser.post('/api/drafts/delete', { csrf, locale: 'es', draft: common.draft });
};

/** Every question until the task list says nothing is left; each page read, each answer sent. */
const answerAll = async (browser, base) => {
  for (const first of ['event', 'start', 'person', 'account']) {
    let at = `${base}/${first}`;
    while (!at.endsWith('/tasks')) {
      const step = at.split('/').at(-1);
      const form = formTo(await browser.get(at), '/api/drafts/answer');
      at = await browser.post('/api/drafts/answer', { ...form, ...birth[step] });
      if (at.includes('form=')) throw new Unexpected(`${step} was not accepted`);
    }
    await browser.get(at);
  }
};

/** Documents put off, one after the other. */
const putOff = async (browser, base) => {
  for (;;) {
    const html = await browser.get(`${base}/documents`);
    const open = formsOf(html).find(({ action, fields }) => action === '/api/drafts/later' && fields.later === 'yes');
    if (!open) return;
    await browser.post(open.action, open.fields);
  }
};

/** From the start page to a draft ready to sign. */
export const fill = async (browser) => {
  const base = await begin(browser);
  await browser.get(`${base}/tasks`);
  await answerAll(browser, base);
  await putOff(browser, base);
  return base;
};

/** Asks for the code; what the signature form sends. */
export const askToSign = async (browser, db, base) => {
  const form = formTo(await browser.get(`${base}/check`), '/api/drafts/sign');
  const at = await browser.post('/api/drafts/sign', form);
  if (!at.endsWith('/sign')) throw new Unexpected(`Not ready to sign: ${at}`);
  const fields = formTo(await browser.get(at), '/api/drafts/submit');
  return { ...fields, code: await codeOf(db, browser.cookies.get('code')) };
};

/** Signs and registers; the address of the receipt. */
export const submit = async (browser, form) => {
  const at = await browser.post('/api/drafts/submit', form);
  if (!at.includes('/receipts/')) throw new Unexpected(`Not registered: ${at}`);
  return at;
};

/** A whole application: about forty requests, from the start page to the receipt. */
export const wholeApplication = async (browser, db) => {
  const base = await fill(browser);
  await browser.get(await submit(browser, await askToSign(browser, db, base)));
};
