import { createFormControl, type FieldErrors } from 'react-hook-form';
import { config } from 'zod/v4/core';
import { fieldId } from '@/components/ui/field-id';
import { type AnswerProblem, readAnswers } from '@/lib/catalogue/form';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { type Day, isDay } from '@/lib/law/day';
import type { EnhancerProps } from './form-enhancer';

// zod would probe `new Function`, which the content security policy reports.
config({ jitless: true });

const rawOf = (form: HTMLFormElement): Record<string, string | string[]> => {
  const raw: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const before = raw[name];
    raw[name] = before === undefined ? value : ([] as string[]).concat(before, value);
  }
  return raw;
};

const textOf = ({ errors, locale }: EnhancerProps, problem: AnswerProblem): string => {
  const texts = errors[problem.item ? `${problem.fact}.${problem.item}` : problem.fact];
  const limit = problem.values?.limit;
  const shown = typeof limit === 'string' && isDay(limit) ? formatDay(limit, locale as Locale) : String(limit ?? '');
  return (texts?.[problem.code] ?? problem.code).replace('{limit}', shown);
};

const element = (tag: string, className: string, text = '') => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/** A part of a date may carry the id of the whole (components/fields/date-field). */
const targetOf = (name: string): string =>
  document.getElementById(fieldId(name)) ? fieldId(name) : fieldId(name.replace(/\.(day|month|year)$/, ''));

/** The summary above the form, as components/ui/error-summary draws it on the server. */
const drawSummary = (form: HTMLFormElement, { summaryTitle }: EnhancerProps, problems: readonly [string, string][]) => {
  document.getElementById('error-summary')?.remove();
  if (problems.length === 0) return;
  const box = element('div', 'mb-8 max-w-form rounded border-4 border-error bg-surface p-5 sm:p-6');
  box.id = 'error-summary';
  box.tabIndex = -1;
  const alert = element('div', '');
  alert.setAttribute('role', 'alert');
  const list = element('ul', 'mt-3 space-y-2');
  for (const [name, text] of problems) {
    const link = element('a', 'font-bold text-error hover:text-error focus-visible:text-on-saffron', text);
    link.setAttribute('href', `#${targetOf(name)}`);
    const row = element('li', '');
    row.append(link);
    list.append(row);
  }
  alert.append(element('h2', 'text-lg text-ink', summaryTitle), list);
  box.append(alert);
  form.before(box);
  box.focus();
};

const frameOf = (form: HTMLFormElement, name: string): Element | null => {
  const [base = name] = name.split(/\.(?:day|month|year)$/);
  return form.querySelector(`[data-field="${CSS.escape(base)}"]`);
};

const drawMessages = (form: HTMLFormElement, { errorPrefix }: EnhancerProps, problems: readonly [string, string][]) => {
  for (const old of form.querySelectorAll('[id$="-error"]')) old.remove();
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const [name, text] of problems) {
    const frame = frameOf(form, name);
    const message = element('p', 'mb-2 font-bold text-error');
    message.id = `${fieldId(name)}-error`;
    message.append(element('span', 'sr-only', `${errorPrefix} `), text);
    const control = frame?.querySelector('input, select, textarea');
    const place = control?.closest('[data-control]') ?? control?.parentElement ?? control;
    if (frame && place && place !== frame && frame.contains(place)) place.before(message);
    else frame?.prepend(message);
    const faulty = form.querySelector(`[name="${CSS.escape(name)}"]`) ?? control;
    faulty?.setAttribute('aria-invalid', 'true');
    faulty?.setAttribute('aria-describedby', `${faulty.getAttribute('aria-describedby') ?? ''} ${message.id}`.trim());
  }
};

/** Hands the form to react-hook-form, whose resolver is the server's own reader of answers. Answers how to let go. */
export const enhanceForm = (form: HTMLFormElement, props: EnhancerProps): (() => void) => {
  let problems: readonly [string, string][] = [];
  const { handleSubmit, register } = createFormControl<Record<string, string>>({
    shouldFocusError: false,
    resolver: () => {
      const read = readAnswers(props.fields, rawOf(form), props.today as Day);
      problems = read.problems.map((problem) => [problem.field, textOf(props, problem)]);
      const errors = Object.fromEntries(
        problems.map(([name, message]) => [name.replaceAll('.', '_'), { type: 'answer', message }]),
      );
      return problems.length > 0 ? { values: {}, errors: errors as FieldErrors } : { values: {}, errors: {} };
    },
  });
  for (const name of Object.keys(props.fields)) register(name);
  const title = document.title;
  let isChecked = false;
  const check = (event: SubmitEvent) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    // Rows are added and removed by the server; a page left for later is saved only if it is whole, as without script.
    if (isChecked || button?.name === '_add' || button?.name === '_remove') return;
    event.preventDefault();
    // Not before the next task: while the event of this submit is still under way a browser ignores a second one.
    const send = () => {
      isChecked = true;
      setTimeout(() => form.requestSubmit(button ?? undefined));
    };
    handleSubmit(send, () => {
      drawMessages(form, props, problems);
      drawSummary(form, props, problems);
      document.title = `${props.titlePrefix}${title}`;
    })(event as never).catch(send);
  };
  form.addEventListener('submit', check);
  return () => form.removeEventListener('submit', check);
};
