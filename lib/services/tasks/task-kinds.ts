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
};

/** The kinds of work that somebody with these roles does. */
export const kindsOf = (roles: readonly StaffRole[]): readonly TaskKind[] =>
  (Object.keys(taskKinds) as TaskKind[]).filter((kind) => taskKinds[kind].roles.some((role) => roles.includes(role)));
