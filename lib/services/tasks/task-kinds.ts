import type { StaffRole } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import type { TaskKind } from './add-task';

type Words = {
  readonly title: string;
  /** What to do about it. */
  readonly text: string;
};
type Kind = { readonly roles: readonly StaffRole[] } & Readonly<Record<Locale, Words>>;

/** Every kind of work that is left for staff: who does it, and in which words. A kind that is not here does not compile. */
export const taskKinds: Readonly<Record<TaskKind, Kind>> = {
  'message-failed': {
    roles: ['registrar', 'supervisor'],
    es: {
      title: 'Un mensaje no ha salido',
      text: 'El servidor de correo o de mensajes no lo ha aceptado tras varios intentos. Envíalo otra vez o avisa por otro medio.',
    },
    en: {
      title: 'A message could not be sent',
      text: 'The mail or text server did not take it after several tries. Send it again, or tell the person another way.',
    },
  },
  'message-bounced': {
    roles: ['registrar', 'supervisor'],
    es: {
      title: 'Un mensaje ha venido devuelto',
      text: 'La dirección no existe o no acepta mensajes. Avisa a la persona por otro medio y pídele una dirección que funcione.',
    },
    en: {
      title: 'A message came back',
      text: 'The address does not exist or takes no messages. Tell the person another way and ask for an address that works.',
    },
  },
  'verification-failed': {
    roles: ['supervisor'],
    es: {
      title: 'La comprobación de la noche ha encontrado un fallo',
      text: 'Algo guardado no es como debía. Avisa a quien lleva el sistema: no cambies nada antes.',
    },
    en: {
      title: 'The nightly check found something wrong',
      text: 'Something stored is not as it should be. Tell whoever runs the system, and change nothing before.',
    },
  },
  'file-damaged': {
    roles: ['supervisor'],
    es: {
      title: 'Un archivo guardado no es el que era',
      text: 'Su tamaño o su huella no coinciden con lo registrado, o falta. No sale de la oficina. Pide a quien lleva el sistema que lo recupere de la copia.',
    },
    en: {
      title: 'A stored file is not what it was',
      text: 'Its size or hash is not the registered one, or it is missing. It does not leave the office. Ask whoever runs the system to restore it from the backup.',
    },
  },
  'document-stuck': {
    roles: ['supervisor'],
    es: {
      title: 'Un documento espera al antivirus',
      text: 'Lleva más de media hora sin mirar. Comprueba que el antivirus funciona; el documento sigue guardado.',
    },
    en: {
      title: 'A document waits for the antivirus',
      text: 'Nobody has looked at it for over half an hour. Check that the antivirus works; the document is kept.',
    },
  },
  'document-unreadable': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Un documento no se puede leer',
      text: 'La persona ya lo sabe. Si no envía otro, pídeselo desde el expediente.',
    },
    en: {
      title: 'A document cannot be read',
      text: 'The person has been told. If they send no other, ask for it from the case.',
    },
  },
  'pdf-missing': {
    roles: ['supervisor'],
    es: {
      title: 'Un documento emitido sigue sin PDF',
      text: 'Lleva más de media hora sin hacerse. Comprueba que el proceso de trabajos funciona.',
    },
    en: {
      title: 'An issued document still has no PDF',
      text: 'It has not been made for over half an hour. Check that the job process works.',
    },
  },
  'documents-unreviewed': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'El plazo se acaba y hay documentos sin revisar',
      text: 'Quedan diez días o menos para resolver. Revisa los documentos del expediente.',
    },
    en: {
      title: 'The term is ending and documents are not reviewed',
      text: 'Ten days or less are left to decide. Review the documents of the case.',
    },
  },
  'lapsed-in-outage': {
    roles: ['supervisor'],
    es: {
      title: 'Una notificación se dio por rechazada durante un corte',
      text: 'El corte se anotó después. Nada cambia por sí solo: mira si hay que dejarla sin efecto y notificar otra vez.',
    },
    en: {
      title: 'A notification counted as refused during an outage',
      text: 'The outage was recorded later. Nothing changes by itself: see whether it has to be set aside and notified again.',
    },
  },
};

/** The kinds of work that somebody with these roles does. */
export const kindsOf = (roles: readonly StaffRole[]): readonly TaskKind[] =>
  (Object.keys(taskKinds) as TaskKind[]).filter((kind) => taskKinds[kind].roles.some((role) => roles.includes(role)));
