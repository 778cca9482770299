import type { Locale } from '@/lib/i18n/locales';

/** Notices by e-mail: no personal data, no benefit named, no link that signs in (ux K14). {code} only for one-time codes. */
const templates = {
  'one-time-code': {
    es: {
      subject: 'Tu código de un solo uso',
      text: 'Tu código es {code}\n\nVale diez minutos y solo en el navegador en el que lo has pedido.\nNo se lo digas a nadie: nunca te lo pediremos por teléfono ni por mensaje.\nSi no lo has pedido tú, no hagas nada con él: sin este código nadie puede entrar ni firmar por ti.',
    },
    en: {
      subject: 'Your one-time code',
      text: 'Your code is {code}\n\nIt is valid for ten minutes and only in the browser where you asked for it.\nDo not tell it to anybody: we never ask for it by phone or message.\nIf you did not ask for it, do nothing with it: without this code nobody can sign in or sign for you.',
    },
  },
  'access-changed': {
    es: {
      subject: 'Ha cambiado el acceso a tu cuenta',
      text: 'Se ha puesto una contraseña nueva en tu cuenta de la e-Oficina y se han cerrado las demás sesiones.\n\nSi no has sido tú, pide un código nuevo en una oficina cuanto antes.',
    },
    en: {
      subject: 'The access to your account has changed',
      text: 'A new password was set for your e-Office account and all other sessions were closed.\n\nIf it was not you, ask for a new code at an office as soon as you can.',
    },
  },
  'contact-changed': {
    es: {
      subject: 'Ha cambiado el correo de tu cuenta',
      text: 'En una oficina se ha cambiado el correo electrónico de tu cuenta de la e-Oficina. A partir de ahora escribiremos al nuevo.\n\nSi no has sido tú, ve a una oficina cuanto antes con tu documento de identidad.',
    },
    en: {
      subject: 'The e-mail address of your account has changed',
      text: 'At an office the e-mail address of your e-Office account was changed. From now on we will write to the new one.\n\nIf it was not you, go to an office with your identity document as soon as you can.',
    },
  },
  'answers-kept': {
    es: {
      subject: 'El enlace a tus respuestas',
      text: 'Alguien ha pedido este enlace desde la e-Oficina para seguir con unas respuestas guardadas:\n\n{link}\n\nVale treinta días. Quien lo tenga puede ver esas respuestas: guárdalo. Si no lo has pedido tú, no hagas nada.',
    },
    en: {
      subject: 'The link to your answers',
      text: 'Somebody asked for this link at the e-Office to go on with some answers that were kept:\n\n{link}\n\nIt is valid for thirty days. Whoever has it can see those answers: keep it safe. If it was not you, do nothing.',
    },
  },
  registered: {
    es: {
      subject: 'Hemos registrado lo que has enviado',
      text: 'Hemos registrado tu envío. El justificante está en tu área personal de la e-Oficina, en «Mis trámites».',
    },
    en: {
      subject: 'We have registered what you sent',
      text: 'We have registered what you sent. The receipt is in your personal area of the e-Office, under “My cases”.',
    },
  },
  'company-invitation': {
    es: {
      subject: 'Tienes una invitación de una organización',
      text: 'Una organización te invita a actuar por ella en la e-Oficina.\n\nEscribe tú la dirección de la e-Oficina en el navegador, entra y mira en «Empresas y RED». Si no la esperabas, puedes rechazarla o no hacer nada.',
    },
    en: {
      subject: 'You have an invitation from an organisation',
      text: 'An organisation invites you to act for it at the e-Office.\n\nType the address of the e-Office in your browser yourself, sign in and look under “Companies and RED”. If you did not expect it, turn it down or do nothing.',
    },
  },
  'notification-available': {
    es: {
      subject: 'Tienes una notificación nueva',
      text: 'Tienes una notificación en la e-Oficina. Tienes diez días naturales para abrirla, hasta el {until}.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra en «Notificaciones». Este aviso no es la notificación.',
    },
    en: {
      subject: 'You have a new notification',
      text: 'You have a notification in the e-Office. You have ten calendar days to open it, until {until}.\n\nType the address of the e-Office in your browser yourself and go to “Notifications”. This notice is not the notification.',
    },
  },
  'notification-reminder': {
    es: {
      subject: 'Te queda poco para abrir una notificación',
      text: 'Tienes una notificación sin abrir en la e-Oficina. Puedes abrirla hasta el {until}. Después contará como rechazada y el trámite seguirá.',
    },
    en: {
      subject: 'Little time left to open a notification',
      text: 'You have an unopened notification in the e-Office. You can open it until {until}. After that it counts as refused and the case goes on.',
    },
  },
} as const satisfies Record<string, Record<Locale, { subject: string; text: string }>>;

export type MessageTemplate = keyof typeof templates;

export const isTemplate = (name: string): name is MessageTemplate => Object.hasOwn(templates, name);

/** Subject and text of a notice in the reader's language. */
export const messageText = (name: MessageTemplate, locale: Locale, values: Readonly<Record<string, string>>) => {
  const { subject, text } = templates[name][locale];
  return { subject, text: text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '') };
};
