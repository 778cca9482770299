import type { Channel } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';

export type TemplateWords = {
  readonly subject: string;
  readonly text: string /** By telephone, where the subject does not say enough. */;
  readonly sms?: string;
};

/** Notices: no personal data, no benefit named, no link that signs in (ux K14). {code} only where a code has to be typed. */
const templates = {
  'one-time-code': {
    es: {
      subject: 'Tu código de un solo uso',
      text: 'Tu código es {code}\n\nVale diez minutos y solo en el navegador en el que lo has pedido.\nNo se lo digas a nadie: nunca te lo pediremos por teléfono ni por mensaje.\nSi no lo has pedido tú, no hagas nada con él: sin este código nadie puede entrar ni firmar por ti.',
      sms: 'Tu código es {code}. Vale diez minutos. No se lo digas a nadie.',
    },
    en: {
      subject: 'Your one-time code',
      text: 'Your code is {code}\n\nIt is valid for ten minutes and only in the browser where you asked for it.\nDo not tell it to anybody: we never ask for it by phone or message.\nIf you did not ask for it, do nothing with it: without this code nobody can sign in or sign for you.',
      sms: 'Your code is {code}. It is valid for ten minutes. Do not tell it to anybody.',
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
  'codes-issued': {
    es: {
      subject: 'Hay códigos nuevos para tu cuenta',
      text: 'Se han pedido códigos nuevos para tu cuenta de la e-Oficina. Con ellos se puede cambiar tu contraseña.\n\nSi no has sido tú, ve a una oficina cuanto antes con tu documento de identidad.',
    },
    en: {
      subject: 'There are new codes for your account',
      text: 'New codes were asked for your e-Office account. They can change your password.\n\nIf it was not you, go to an office with your identity document as soon as you can.',
    },
  },
  'data-corrected': {
    es: {
      subject: 'Se han corregido tus datos en una oficina',
      text: 'En una oficina se han corregido datos tuyos: tu nombre, tu fecha de nacimiento o tu domicilio. Lo ves en tu área personal, en «Quién ha mirado mi expediente».\n\nSi no has ido tú, ve a una oficina cuanto antes con tu documento de identidad.',
      sms: 'Se han corregido tus datos en una oficina. Si no has ido tú, ve a una oficina con tu documento de identidad.',
    },
    en: {
      subject: 'Your data were corrected at an office',
      text: 'Some of your data were corrected at an office: your name, your date of birth or your address. You can see it in your personal area, under “Who looked at my file”.\n\nIf it was not you who went there, go to an office with your identity document as soon as you can.',
      sms: 'Your data were corrected at an office. If it was not you who went there, go to an office with your identity document.',
    },
  },
  'contact-changed': {
    es: {
      subject: 'Ha cambiado el correo o el teléfono de tu cuenta',
      text: 'Ha cambiado el correo electrónico o el teléfono de tu cuenta de la e-Oficina. A partir de ahora usaremos el nuevo.\n\nSi no has sido tú, ve a una oficina cuanto antes con tu documento de identidad.',
      sms: 'Ha cambiado el correo o el teléfono de tu cuenta. Si no has sido tú, ve a una oficina con tu documento de identidad.',
    },
    en: {
      subject: 'The e-mail address or telephone of your account has changed',
      text: 'The e-mail address or the telephone of your e-Office account was changed. From now on we will use the new one.\n\nIf it was not you, go to an office with your identity document as soon as you can.',
      sms: 'The e-mail or telephone of your account has changed. If it was not you, go to an office with your identity document.',
    },
  },
  'contact-change-asked': {
    es: {
      subject: 'Alguien ha pedido cambiar el correo o el teléfono de tu cuenta',
      text: 'Alguien ha demostrado ser tú, con dos pruebas o en una oficina, y ha pedido otro correo electrónico o teléfono para tu cuenta de la e-Oficina. Valdrá dentro de 24 horas.\n\nSi has sido tú, no hagas nada.\nSi no has sido tú, detenlo: escribe tú la dirección de la e-Oficina, entra en «Recuperar mi acceso», después en «Detener un cambio», y escribe este código: {code}\nTambién puedes detenerlo en tu área personal, en «Seguridad».',
      sms: 'Alguien ha pedido cambiar el correo o el teléfono de tu cuenta. Valdrá en 24 horas. Si no has sido tú, detenlo en «Recuperar mi acceso» con este código: {code}',
    },
    en: {
      subject: 'Somebody asked to change the e-mail or telephone of your account',
      text: 'Somebody proved to be you, with two proofs or at an office, and asked for another e-mail address or telephone for your e-Office account. It will be in force in 24 hours.\n\nIf it was you, do nothing.\nIf it was not you, stop it: type the address of the e-Office yourself, go to “Recover my access”, then “Stop a change”, and write this code: {code}\nYou can also stop it in your personal area, under “Security”.',
      sms: 'Somebody asked to change the e-mail or telephone of your account. It will be in force in 24 hours. If it was not you, stop it under “Recover my access” with this code: {code}',
    },
  },
  'contact-change-stopped': {
    es: {
      subject: 'Se ha detenido un cambio en tu cuenta',
      text: 'Se ha detenido el cambio de correo o de teléfono de tu cuenta de la e-Oficina. Todo sigue como estaba.\n\nSi no lo habías pedido tú, alguien se hace pasar por ti: cambia la contraseña y haz códigos de reserva nuevos.',
    },
    en: {
      subject: 'A change to your account was stopped',
      text: 'The change of e-mail address or telephone of your e-Office account was stopped. Everything stays as it was.\n\nIf you had not asked for it, somebody pretends to be you: change the password and make new backup codes.',
    },
  },
  'school-list-missing': {
    es: {
      subject: 'Falta una lista en la e-Oficina',
      text: 'Una organización en la que eres persona principal ha pagado y todavía no ha presentado la lista que va con el pago.\n\nEscribe tú la dirección de la e-Oficina, entra con tu acceso y ve a «Empresas y RED».',
    },
    en: {
      subject: 'A list is missing at the e-Office',
      text: 'An organisation in which you are a principal person has paid and has not yet presented the list that goes with the payment.\n\nType the address of the e-Office yourself, sign in and go to “Companies and RED”.',
    },
  },
  'second-factor-locked': {
    es: {
      subject: 'Hemos detenido los intentos de entrar en tu cuenta',
      text: 'Alguien con tu contraseña ha fallado veinte veces seguidas la segunda prueba para entrar en tu cuenta de la e-Oficina. Durante una hora no admitimos más intentos.\n\nSi no has sido tú, alguien conoce tu contraseña: escribe tú la dirección de la e-Oficina y cámbiala en «Recuperar mi acceso».',
      sms: 'Alguien con tu contraseña ha fallado veinte veces la segunda prueba. Durante una hora no admitimos más intentos. Si no has sido tú, cambia la contraseña.',
    },
    en: {
      subject: 'We have stopped the attempts to enter your account',
      text: 'Somebody with your password failed the second check of your e-Office account twenty times in a row. For one hour we take no more attempts.\n\nIf it was not you, somebody knows your password: type the address of the e-Office yourself and change it under “Recover my access”.',
      sms: 'Somebody with your password failed the second check twenty times. For one hour we take no more attempts. If it was not you, change your password.',
    },
  },
  'new-device': {
    es: {
      subject: 'Se ha entrado en tu cuenta desde un dispositivo nuevo',
      text: 'Se ha entrado en tu cuenta de la e-Oficina desde un dispositivo que no habías usado en los últimos 90 días. Lo ves en tu área personal, en «Seguridad».\n\nSi no has sido tú, cierra todas las sesiones y cambia la contraseña.',
    },
    en: {
      subject: 'Your account was opened from a new device',
      text: 'Somebody signed in to your e-Office account from a device you had not used in the last 90 days. You can see it in your personal area, under “Security”.\n\nIf it was not you, close all sessions and change the password.',
    },
  },
  'method-added': {
    es: {
      subject: 'Hay una forma nueva de entrar en tu cuenta',
      text: 'En tu cuenta de la e-Oficina se ha añadido una forma de entrar: una aplicación de códigos, una llave de acceso o unos códigos de reserva. La ves en tu área personal, en «Seguridad».\n\nSi no has sido tú, entra, quítala, cierra las demás sesiones y cambia la contraseña con tu código de recuperación.',
    },
    en: {
      subject: 'There is a new way into your account',
      text: 'A way to sign in was added to your e-Office account: an authenticator app, a passkey or backup codes. You can see it in your personal area, under “Security”.\n\nIf it was not you, sign in, remove it, close the other sessions and change the password with your recovery code.',
    },
  },
  'method-removed': {
    es: {
      subject: 'Se ha quitado una forma de entrar en tu cuenta',
      text: 'En tu cuenta de la e-Oficina se ha quitado una forma de entrar: una aplicación de códigos o una llave de acceso. Puedes seguir entrando con tu contraseña y un código por correo.\n\nSi no has sido tú, cierra todas las sesiones y cambia la contraseña con tu código de recuperación.',
    },
    en: {
      subject: 'A way into your account was removed',
      text: 'A way to sign in was removed from your e-Office account: an authenticator app or a passkey. You can still sign in with your password and a code by e-mail.\n\nIf it was not you, close all sessions and change the password with your recovery code.',
    },
  },
  'method-used': {
    es: {
      subject: 'Se ha usado un código de reserva',
      text: 'Se ha entrado en tu cuenta de la e-Oficina con uno de tus códigos de reserva. Ese código ya no vale.\n\nSi no has sido tú, cierra todas las sesiones, haz códigos nuevos y cambia la contraseña con tu código de recuperación.',
    },
    en: {
      subject: 'A backup code was used',
      text: 'Somebody signed in to your e-Office account with one of your backup codes. That code no longer works.\n\nIf it was not you, close all sessions, make new codes and change the password with your recovery code.',
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
  'verification-link': {
    es: {
      subject: 'Un enlace para comprobar un documento',
      text: 'Alguien te envía desde la e-Oficina el enlace con el que se comprueba un documento:\n\n{link}\n\nAhí ves el documento tal como se emitió, y si sigue vigente. No hace falta entrar ni tener cuenta. Si no esperas nada, no hagas nada.',
    },
    en: {
      subject: 'A link to check a document',
      text: 'Somebody sends you from the e-Office the link to check a document:\n\n{link}\n\nThere you see the document as it was issued, and whether it still holds. You need not sign in or have an account. If you expect nothing, do nothing.',
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
  'communication-sent': {
    es: {
      subject: 'Tienes una comunicación',
      text: 'Tienes una comunicación de la Seguridad Social en la e-Oficina. Está en «Notificaciones», en «Comunicaciones».\n\nNo es una notificación: no abre ningún plazo por sí sola.',
    },
    en: {
      subject: 'You have a communication',
      text: 'You have a communication from Social Security in the e-Office. It is under “Notifications”, “Communications”.\n\nIt is not a notification: by itself it starts no time limit.',
    },
  },
  'case-message': {
    es: {
      subject: 'Tienes un mensaje sobre un expediente',
      text: 'La oficina ha escrito un mensaje sobre un expediente tuyo o de una persona a la que representas.\n\nEscribe tú la dirección de la e-Oficina en el navegador, entra y abre el expediente: está en «Mensajes». No es una notificación: no abre ningún plazo.',
    },
    en: {
      subject: 'You have a message about a case',
      text: 'The office has written a message about a case of yours, or of a person you represent.\n\nType the address of the e-Office in your browser yourself, sign in and open the case: it is under “Messages”. It is not a notification: it starts no time limit.',
    },
  },
  'registered-at-desk': {
    es: {
      subject: 'Hemos registrado la solicitud que entregaste en una oficina',
      text: 'Una funcionaria o un funcionario ha presentado por ti la solicitud que entregaste hoy en papel. El justificante está en tu área personal de la e-Oficina, en «Tus trámites».\n\nSi hoy no has entregado ninguna solicitud, llámanos o ve a una oficina cuanto antes.',
    },
    en: {
      subject: 'We have registered the application you handed in at an office',
      text: 'A civil servant has presented for you the application you handed in on paper today. The receipt is in your personal area of the e-Office, under “Your procedures”.\n\nIf you handed in no application today, call us or go to an office as soon as you can.',
    },
  },
  'registered-for-you': {
    es: {
      subject: 'Tu representante ha enviado algo en tu nombre',
      text: 'Hemos registrado un envío que tu representante ha hecho en tu nombre. El justificante está en tu área personal de la e-Oficina, en «Mis trámites».\n\nSi no lo esperabas, entra en «Representación»: allí puedes retirar el poder.',
    },
    en: {
      subject: 'Your representative sent something in your name',
      text: 'We have registered something your representative sent in your name. The receipt is in your personal area of the e-Office, under “My cases”.\n\nIf you did not expect it, go to “Representation”: you can take the power back there.',
    },
  },
  'notification-ended-for-you': {
    es: {
      subject: 'Tu representante ha abierto o rechazado una notificación',
      text: 'Tu representante ha abierto o rechazado en tu nombre una notificación de la e-Oficina. Desde ese momento cuenta como notificada a ti. Puedes leerla en tu área personal, en «Notificaciones».\n\nSi no lo esperabas, entra en «Representación»: allí puedes retirar el poder.',
    },
    en: {
      subject: 'Your representative opened or refused a notification',
      text: 'Your representative opened or refused a notification of the e-Office in your name. From that moment it counts as notified to you. You can read it in your personal area, under “Notifications”.\n\nIf you did not expect it, go to “Representation”: you can take the power back there.',
    },
  },
  'acted-for-you': {
    es: {
      subject: 'Tu representante ha actuado en tu nombre',
      text: 'Tu representante ha hecho un trámite en tu nombre en la e-Oficina. Puedes ver cuál en tu área personal, en «Representación».\n\nRecibes este aviso porque lo pediste para cada acto.',
    },
    en: {
      subject: 'Your representative acted in your name',
      text: 'Your representative did something in your name at the e-Office. You can see what in your personal area, under “Representation”.\n\nYou receive this notice because you asked for one at each act.',
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
      sms: 'Tienes una notificación. Puedes abrirla hasta el {until}. Este aviso no es la notificación.',
    },
    en: {
      subject: 'You have a new notification',
      text: 'You have a notification in the e-Office. You have ten calendar days to open it, until {until}.\n\nType the address of the e-Office in your browser yourself and go to “Notifications”. This notice is not the notification.',
      sms: 'You have a notification. You can open it until {until}. This notice is not the notification.',
    },
  },
  'notification-available-to-agent': {
    es: {
      subject: 'Una persona a la que representas tiene una notificación',
      text: 'Una persona a la que representas tiene una notificación en la e-Oficina. Hay diez días naturales para abrirla, hasta el {until}.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra. En «Representación» eliges por quién actúas. Este aviso no es la notificación.',
      sms: 'Una persona a la que representas tiene una notificación. Se puede abrir hasta el {until}.',
    },
    en: {
      subject: 'Somebody you represent has a notification',
      text: 'Somebody you represent has a notification in the e-Office. There are ten calendar days to open it, until {until}.\n\nType the address of the e-Office in your browser yourself and sign in. Under “Representation” you choose whom you act for. This notice is not the notification.',
      sms: 'Somebody you represent has a notification. It can be opened until {until}.',
    },
  },
  'notification-reminder': {
    es: {
      subject: 'Te queda poco para abrir una notificación',
      text: 'Tienes una notificación sin abrir en la e-Oficina. Puedes abrirla hasta el {until}.{note} Después contará como rechazada y el trámite seguirá.',
      sms: 'Tienes una notificación sin abrir. Puedes abrirla hasta el {until}.',
    },
    en: {
      subject: 'Little time left to open a notification',
      text: 'You have an unopened notification in the e-Office. You can open it until {until}.{note} After that it counts as refused and the case goes on.',
      sms: 'You have an unopened notification. You can open it until {until}.',
    },
  },
  'notification-reminder-to-agent': {
    es: {
      subject: 'Queda poco para abrir una notificación de quien representas',
      text: 'Una persona a la que representas tiene una notificación sin abrir en la e-Oficina. Se puede abrir hasta el {until}.{note} Después contará como rechazada y el trámite seguirá.',
      sms: 'Una persona a la que representas tiene una notificación sin abrir. Se puede abrir hasta el {until}.',
    },
    en: {
      subject: 'Little time left to open a notification of somebody you represent',
      text: 'Somebody you represent has an unopened notification in the e-Office. It can be opened until {until}.{note} After that it counts as refused and the case goes on.',
      sms: 'Somebody you represent has an unopened notification. It can be opened until {until}.',
    },
  },
  'notification-last-call': {
    es: {
      subject: 'Último aviso: se acaba el plazo para abrir una notificación',
      text: 'Tienes una notificación sin abrir en la e-Oficina y este es el último aviso. Puedes abrirla hasta el {until}.{note} Después contará como rechazada y el trámite seguirá.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra en «Notificaciones».',
      sms: 'Último aviso: tienes una notificación sin abrir. Puedes abrirla hasta el {until}.',
    },
    en: {
      subject: 'Last notice: the time to open a notification runs out',
      text: 'You have an unopened notification in the e-Office and this is the last notice. You can open it until {until}.{note} After that it counts as refused and the case goes on.\n\nType the address of the e-Office in your browser yourself and go to “Notifications”.',
      sms: 'Last notice: you have an unopened notification. You can open it until {until}.',
    },
  },
  'notification-last-call-to-agent': {
    es: {
      subject: 'Último aviso: nadie ha abierto una notificación de quien representas',
      text: 'Una persona a la que representas tiene una notificación sin abrir en la e-Oficina y este es el último aviso. Tu poder te permite abrirla, hasta el {until}.{note} Después contará como rechazada y el trámite seguirá.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra. En «Representación» eliges por quién actúas.',
      sms: 'Último aviso: nadie ha abierto una notificación de quien representas. Se puede abrir hasta el {until}.',
    },
    en: {
      subject: 'Last notice: nobody has opened a notification of somebody you represent',
      text: 'Somebody you represent has an unopened notification in the e-Office and this is the last notice. Your power lets you open it, until {until}.{note} After that it counts as refused and the case goes on.\n\nType the address of the e-Office in your browser yourself and sign in. Under “Representation” you choose whom you act for.',
      sms: 'Last notice: nobody has opened a notification of somebody you represent. It can be opened until {until}.',
    },
  },
  'request-reminder': {
    es: {
      subject: 'Queda poco para contestar',
      text: 'Hay algo que espera tu respuesta en la e-Oficina hasta el {until}, incluido.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra en «Mi área». Si necesitas más tiempo, pídelo allí antes de ese día.',
      sms: 'Hay algo que espera tu respuesta hasta el {until}. Entra en «Mi área».',
    },
    en: {
      subject: 'Little time left to answer',
      text: 'Something waits for your answer at the e-Office until {until}, that day included.\n\nType the address of the e-Office in your browser yourself and go to “My area”. If you need more time, ask for it there before that day ends.',
      sms: 'Something waits for your answer until {until}. Go to “My area”.',
    },
  },
  'request-reminder-to-agent': {
    es: {
      subject: 'Queda poco para contestar por quien representas',
      text: 'Hay algo que espera la respuesta de una persona a la que representas, en la e-Oficina, hasta el {until}, incluido.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra. En «Representación» eliges por quién actúas.',
      sms: 'Una persona a la que representas tiene algo que contestar hasta el {until}.',
    },
    en: {
      subject: 'Little time left to answer for somebody you represent',
      text: 'Something waits at the e-Office for the answer of somebody you represent until {until}, that day included.\n\nType the address of the e-Office in your browser yourself and sign in. Under “Representation” you choose whom you act for.',
      sms: 'Somebody you represent has something to answer until {until}.',
    },
  },
  'feedback-received': {
    es: {
      subject: 'Hemos recibido lo que nos has escrito',
      text: 'Gracias por escribir a la e-Oficina. Tu referencia es {reference}. Te contestaremos a esta dirección, como tarde el {until}.',
    },
    en: {
      subject: 'We have received what you wrote',
      text: 'Thank you for writing to the e-Office. Your reference is {reference}. We will answer to this address by {until} at the latest.',
    },
  },
  'feedback-answer': {
    es: {
      subject: 'Contestamos a lo que nos escribiste',
      text: 'Esta es la respuesta a lo que escribiste a la e-Oficina con la referencia {reference}:\n\n{answer}',
    },
    en: {
      subject: 'Our answer to what you wrote',
      text: 'This is the answer to what you wrote to the e-Office under the reference {reference}:\n\n{answer}',
    },
  },
  'appointment-booked': {
    es: {
      subject: 'Tu cita en una oficina',
      text: 'Tienes una cita el {until}, en la oficina de {place}.\n\nTu referencia es {reference}. Con ella y tu DNI o NIE puedes cambiarla o anularla: escribe tú la dirección de la e-Oficina y ve a «Cita previa».\n\nLa cita es gratis: nadie puede cobrarte por ella. Si no la has pedido tú, anúlala.',
      sms: 'Cita el {until}, oficina de {place}. Referencia {reference}. Es gratis. Se cambia o anula en «Cita previa».',
    },
    en: {
      subject: 'Your appointment at an office',
      text: 'You have an appointment on {until}, at the office of {place}.\n\nYour reference is {reference}. With it and your DNI or NIE you can change or cancel it: type the address of the e-Office yourself and go to “Appointments”.\n\nThe appointment is free: nobody may charge you for it. If it was not you who asked for it, cancel it.',
      sms: 'Appointment on {until}, office of {place}. Reference {reference}. It is free. Change or cancel it under “Appointments”.',
    },
  },
  'appointment-moved': {
    es: {
      subject: 'Tu cita ha cambiado',
      text: 'Tu cita es ahora el {until}, en la oficina de {place}. La referencia sigue siendo {reference}.\n\nSi no la has cambiado tú, escribe tú la dirección de la e-Oficina y mírala en «Cita previa».',
      sms: 'Tu cita es ahora el {until}, oficina de {place}. Referencia {reference}.',
    },
    en: {
      subject: 'Your appointment has changed',
      text: 'Your appointment is now on {until}, at the office of {place}. The reference is still {reference}.\n\nIf it was not you who changed it, type the address of the e-Office yourself and look at it under “Appointments”.',
      sms: 'Your appointment is now on {until}, office of {place}. Reference {reference}.',
    },
  },
  'appointment-cancelled': {
    es: {
      subject: 'Tu cita está anulada',
      text: 'Se ha anulado la cita del {until}, en la oficina de {place}, con la referencia {reference}. El hueco queda libre para otra persona.\n\nSi no la has anulado tú, pide otra: escribe tú la dirección de la e-Oficina y ve a «Cita previa».',
      sms: 'Se ha anulado la cita del {until}, oficina de {place}.',
    },
    en: {
      subject: 'Your appointment is cancelled',
      text: 'The appointment on {until}, at the office of {place}, with the reference {reference}, was cancelled. Its place is free for somebody else.\n\nIf it was not you who cancelled it, ask for another one: type the address of the e-Office yourself and go to “Appointments”.',
      sms: 'The appointment on {until}, office of {place}, was cancelled.',
    },
  },
  'appointment-reminder': {
    es: {
      subject: 'Te esperamos en la oficina',
      text: 'Tienes una cita el {until}, en la oficina de {place}. Lleva tu DNI o NIE.\n\nSi no puedes venir, anúlala para que la use otra persona: escribe tú la dirección de la e-Oficina, ve a «Cita previa» y pon la referencia {reference}.',
      sms: 'Tienes cita el {until}, oficina de {place}. Si no puedes venir, anúlala en «Cita previa» con la referencia {reference}.',
    },
    en: {
      subject: 'We expect you at the office',
      text: 'You have an appointment on {until}, at the office of {place}. Bring your DNI or NIE.\n\nIf you cannot come, cancel it so that somebody else can use it: type the address of the e-Office yourself, go to “Appointments” and give the reference {reference}.',
      sms: 'You have an appointment on {until}, office of {place}. If you cannot come, cancel it under “Appointments” with the reference {reference}.',
    },
  },
  'power-to-answer': {
    es: {
      subject: 'Te espera una respuesta sobre representación',
      text: 'Alguien quiere que le representes, o representarte. Tienes hasta el {until} para responder. Si no respondes, no tendrá efecto.\n\nEscribe tú la dirección de la e-Oficina en el navegador y entra en «Mi área», «Representación».',
    },
    en: {
      subject: 'A question about representation waits for you',
      text: 'Somebody wants you to act for them, or to act for you. You have until {until} to answer. Without an answer it has no effect.\n\nType the address of the e-Office in your browser yourself and go to “My area”, “Representation”.',
    },
  },
  'power-waiting': {
    es: {
      subject: 'Hemos guardado lo que has pedido sobre representación',
      text: 'La otra persona tiene hasta el {until} para responder. Mientras tanto no tiene efecto. Puedes verlo en la e-Oficina, en «Representación».\n\nSi no has sido tú, entra y retíralo cuanto antes.',
    },
    en: {
      subject: 'We have kept what you asked about representation',
      text: 'The other person has until {until} to answer. Until then it has no effect. You can see it at the e-Office, under “Representation”.\n\nIf it was not you, sign in and take it back as soon as you can.',
    },
  },
  'power-reminder': {
    es: {
      subject: 'Te queda poco para responder sobre representación',
      text: 'Hay algo sobre representación que espera tu respuesta en la e-Oficina hasta el {until}. Después ya no tendrá efecto.',
    },
    en: {
      subject: 'Little time left to answer about representation',
      text: 'Something about representation waits for your answer at the e-Office until {until}. After that it will have no effect.',
    },
  },
  'power-model-sent': {
    es: {
      subject: 'Alguien ha enviado un modelo de representación',
      text: 'Nos ha llegado un papel que dice que autorizas a otra persona a hacer un trámite por ti. Una persona de la oficina lo comprobará antes de que valga.\n\nSi no lo has firmado tú, dilo en una oficina cuanto antes.',
    },
    en: {
      subject: 'Somebody has sent a model of representation',
      text: 'A paper has reached us that says you let another person do a procedure for you. A person of the office will check it before it has any effect.\n\nIf you did not sign it, tell an office as soon as you can.',
    },
  },
  'power-began': {
    es: {
      subject: 'Ha empezado a valer un poder',
      text: 'Desde hoy vale un poder en el que apareces. Mira a quién y para qué en la e-Oficina, en «Representación».\n\nSi no lo esperabas, entra y revísalo cuanto antes.',
    },
    en: {
      subject: 'A power has begun',
      text: 'From today a power that names you is in force. See whom and what for at the e-Office, under “Representation”.\n\nIf you did not expect it, sign in and look at it as soon as you can.',
    },
  },
  'power-not-begun': {
    es: {
      subject: 'Un poder no ha llegado a valer',
      text: 'Un poder o una petición en la que apareces ha terminado sin llegar a valer. El motivo está en la e-Oficina, en «Representación».',
    },
    en: {
      subject: 'A power did not begin',
      text: 'A power or a request that names you ended before it began. The reason is at the e-Office, under “Representation”.',
    },
  },
  'power-ended': {
    es: {
      subject: 'Ha dejado de valer un poder',
      text: 'Ha terminado un poder en el que apareces. Desde ese momento nadie puede actuar con él. El motivo está en la e-Oficina, en «Representación».',
    },
    en: {
      subject: 'A power has ended',
      text: 'A power that names you has ended. From that moment nobody can act with it. The reason is at the e-Office, under “Representation”.',
    },
  },
} as const satisfies Record<string, Record<Locale, TemplateWords>>;

export type MessageTemplate = keyof typeof templates;

export const templateNames = Object.keys(templates) as MessageTemplate[];
/** What the program says; an administrator may have published other words (lib/services/texts). */
export const templateWords = (name: MessageTemplate): Readonly<Record<Locale, TemplateWords>> => templates[name];

export const isTemplate = (name: string): name is MessageTemplate => Object.hasOwn(templates, name);

/** Messages with weight: one that reaches nobody is sent another way, or somebody has to do something about it. */
const legal = /^(communication|notification|request|hearing|decision|power|withdrawal|objection)-/;
export const isLegal = (name: MessageTemplate): boolean => legal.test(name);

/** What may stay after a message was sent: its dates. Codes and links are erased, so that it cannot be sent again. */
export const harmless = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key === 'until'));

/** Whether a message can be sent a second time: one with a code or a link has lost it. */
export const isRepeatable = (name: MessageTemplate): boolean => !/\{(?!until\})\w+\}/.test(templates[name].es.text);

/** Subject and text of a notice in the reader's language. An SMS has no subject and says who writes. */
export const messageText = (
  name: MessageTemplate,
  locale: Locale,
  values: Readonly<Record<string, string>>,
  channel: Channel = 'email',
) => fillTemplate(templates[name][locale], values, channel);

/** The same with words of whoever wrote them. */
export const fillTemplate = (
  { subject, text, sms = `${subject}.` }: TemplateWords,
  values: Readonly<Record<string, string>>,
  channel: Channel,
) => {
  const words = channel === 'sms' ? `e-Oficina: ${sms}` : text;
  return {
    subject: channel === 'sms' ? '' : subject,
    text: words.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ''),
  };
};
