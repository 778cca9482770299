import type { Change } from '@/lib/access/outcomes';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';

type Kind =
  | 'bad-request'
  | 'forbidden'
  | 'out-of-power'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'full'
  | 'damaged'
  | 'failed';

const pages: Record<Kind, { status: number } & Record<Locale, readonly [title: string, text: string]>> = {
  'bad-request': {
    status: 400,
    es: [
      'No hemos entendido lo que has enviado',
      'Vuelve atrás e inténtalo de nuevo. Tus respuestas guardadas siguen ahí.',
    ],
    en: ['We did not understand what you sent', 'Go back and try again. Your saved answers are still there.'],
  },
  forbidden: {
    status: 403,
    es: [
      'No podemos aceptar este envío',
      'Tu sesión ha terminado o la página era antigua. Vuelve atrás, carga la página de nuevo e inténtalo otra vez.',
    ],
    en: [
      'We cannot accept this',
      'Your session has ended or the page was old. Go back, reload the page and try again.',
    ],
  },
  'out-of-power': {
    status: 403,
    es: [
      'El poder no llega a esto',
      'Actúas en nombre de otra persona y su poder no incluye lo que querías hacer. Pídele que lo amplíe, o deja de actuar en su nombre. En «Representación» puedes hacer las dos cosas.',
    ],
    en: [
      'The power does not reach this',
      'You are acting for somebody else, and their power does not cover what you wanted to do. Ask them to extend it, or stop acting for them. You can do both under “Representation”.',
    ],
  },
  'not-found': {
    status: 404,
    es: ['No lo encontramos', 'Lo que buscas no existe o no es tuyo.'],
    en: ['We cannot find it', 'What you are looking for does not exist or is not yours.'],
  },
  conflict: {
    status: 409,
    es: [
      'Alguien lo ha cambiado antes',
      'No se ha guardado nada tuyo encima. Vuelve a cargar la página para ver el estado actual.',
    ],
    en: [
      'Somebody changed it first',
      'Nothing of yours was written over it. Reload the page to see how it stands now.',
    ],
  },
  'too-large': {
    status: 413,
    es: ['El envío es demasiado grande', 'Cada archivo puede tener como mucho 20 MB.'],
    en: ['What you sent is too large', 'Each file can have at most 20 MB.'],
  },
  'too-many': {
    status: 429,
    es: ['Demasiados intentos', 'Espera unos minutos e inténtalo de nuevo.'],
    en: ['Too many attempts', 'Wait a few minutes and try again.'],
  },
  unavailable: {
    status: 503,
    es: [
      'Ahora mismo no podemos atenderte',
      'Tus respuestas guardadas siguen ahí. Inténtalo de nuevo en unos segundos.',
    ],
    en: ['We cannot serve you right now', 'Your saved answers are still there. Try again in a few seconds.'],
  },
  full: {
    status: 503,
    es: [
      'Ahora mismo no podemos guardar archivos',
      'Tus respuestas guardadas siguen ahí. Inténtalo de nuevo más tarde, o envía el documento cuando te lo pidamos.',
    ],
    en: [
      'We cannot store files right now',
      'Your saved answers are still there. Try again later, or send the document when we ask for it.',
    ],
  },
  damaged: {
    status: 503,
    es: [
      'Este archivo no está como lo guardamos',
      'No te lo damos para no darte otro distinto. Ya hemos avisado a quien tiene que recuperarlo. Vuelve a intentarlo más tarde.',
    ],
    en: [
      'This file is not as we stored it',
      'We do not hand it over, so that you do not get a different one. Whoever has to restore it has been told. Try again later.',
    ],
  },
  failed: {
    status: 500,
    es: [
      'Algo ha fallado por nuestra parte',
      'Mira en «Mis trámites» si se ha guardado antes de repetirlo. Si sigue igual, apunta el código de incidencia y escríbenos.',
    ],
    en: [
      'Something failed on our side',
      'Look under “My cases” whether it was saved before you repeat it. If it goes on, note the incident code and write to us.',
    ],
  },
};
const words = {
  es: {
    home: 'Ir al inicio',
    back: 'Ir a mi área',
    code: 'Código de incidencia',
    case: 'Ver el expediente como está ahora',
    changed: { person: 'la persona interesada', office: 'un proceso de la oficina' },
    last: (who: string, when: string) => `El último cambio lo hizo ${who}, el ${when}.`,
  },
  en: {
    home: 'Go to the start page',
    back: 'Go to my area',
    code: 'Incident code',
    case: 'See the case as it is now',
    changed: { person: 'the interested person', office: 'a job of the office' },
    last: (who: string, when: string) => `The last change was made by ${who}, on ${when}.`,
  },
} satisfies Record<Locale, unknown>;

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A page for what a form handler cannot accept: right status, plain words, a way on. Needs no database. */
export const plainPage = (
  kind: Kind,
  locale: string,
  extra: { requestId?: string; retryAfter?: number; change?: Change } = {},
): Response => {
  const language = isLocale(locale) ? locale : 'es';
  const [title, text] = pages[kind][language];
  const w = words[language];
  const code = extra.requestId ? `<p class="code">${w.code}: ${escapeHtml(extra.requestId)}</p>` : '';
  const { change } = extra;
  const last = change
    ? `<p>${escapeHtml(w.last(change.name ?? w.changed[change.by], formatInstant(change.at, language)))}</p>`
    : '';
  const onward = change ? `<a href="/${language}/office/cases/${change.caseId}">${w.case}</a> · ` : '';
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/plain.css"></head><body><main><h1>${title}</h1><p>${text}</p>${last}${code}<p>${onward}<a href="/${language}/my">${w.back}</a> · <a href="/${language}">${w.home}</a></p></main></body></html>`;
  return new Response(html, {
    status: pages[kind].status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(extra.retryAfter ? { 'retry-after': String(extra.retryAfter) } : {}),
    },
  });
};
