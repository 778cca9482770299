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
  feedback: {
    roles: ['registrar', 'supervisor'],
    es: {
      title: 'Alguien ha escrito a la oficina',
      text: 'Es una sugerencia, una queja o algo sobre la accesibilidad. Léelo y contesta en «Sugerencias y quejas»: al contestar, esta tarea se cierra.',
    },
    en: {
      title: 'Somebody has written to the office',
      text: 'It is a suggestion, a complaint or something about accessibility. Read and answer it under “Suggestions and complaints”: the answer closes this task.',
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
  'decision-changed': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Una resolución firmada no se pudo poner a disposición',
      text: 'Mientras esperaba cambió algo de lo que dice, por ejemplo un pago que salió. La firma está deshecha: lee la propuesta y vuelve a firmarla.',
    },
    en: {
      title: 'A signed decision could not be made available',
      text: 'While it waited, something it says changed, such as a payment that went out. The signature is undone: read the proposal and sign it again.',
    },
  },
  'record-reported': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Alguien dice que sus datos están mal',
      text: 'Lee el aviso, corrige los datos si tiene razón, y contesta. Al contestar se cierra la tarea.',
    },
    en: {
      title: 'Somebody says that their data are wrong',
      text: 'Read the report, correct the data if they are right, and answer. The answer closes the task.',
    },
  },
  'school-list-missing': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Un centro ha pagado el Seguro Escolar y falta su lista',
      text: 'Ya hemos avisado a las personas principales del centro. Si la lista no llega, llama al centro.',
    },
    en: {
      title: 'A centre paid its School Insurance and its list is missing',
      text: 'The principal people of the centre have been told. If the list does not come, call the centre.',
    },
  },
  'card-to-post': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Una tarjeta sanitaria europea para enviar',
      text: 'La solicitud está aceptada. Imprime las tarjetas y envíalas a la dirección del expediente.',
    },
    en: {
      title: 'A European health insurance card to post',
      text: 'The application is accepted. Print the cards and post them to the address of the case.',
    },
  },
  'heirs-of-case': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Ha fallecido la persona de un trámite sin terminar',
      text: 'No lo cierres todavía. Sus herederos tienen 15 días hábiles desde la inscripción de la muerte para decir que siguen.',
    },
    en: {
      title: 'The person of an open case has died',
      text: 'Do not close it yet. Their heirs have 15 working days from the entry of the death to say that they go on.',
    },
  },
  'debt-request': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Alguien pide algo sobre una deuda',
      text: 'Abre la deuda, lee lo que se pide y responde desde allí.',
    },
    en: {
      title: 'Somebody asks for something about a debt',
      text: 'Open the debt, read what is asked and answer from there.',
    },
  },
  'plan-unpaid': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Un plazo de un aplazamiento no se ha pagado',
      text: 'Abre la deuda. Si no llega el pago, rompe el aplazamiento: lo que falte se debe otra vez.',
    },
    en: {
      title: 'An instalment of a plan was not paid',
      text: 'Open the debt. If the payment does not come, break the plan: what is left is owed again.',
    },
  },
  'payment-partial': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Un pago no cubre todo',
      text: 'Se ha aplicado a la deuda más antigua. Lo que falta sigue pendiente y la persona tiene su recibo.',
    },
    en: {
      title: 'A payment does not cover everything',
      text: 'It was applied to the oldest debt. What is left is still owed, and the person has the receipt.',
    },
  },
  'payment-over': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Sobra dinero de un pago',
      text: 'La deuda está pagada y sobra una cantidad. Mira a quién hay que devolverla.',
    },
    en: {
      title: 'Money is left over from a payment',
      text: 'The debt is paid and an amount is left over. See to whom it has to be paid back.',
    },
  },
  'payment-duplicate': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Una deuda se ha pagado dos veces',
      text: 'Cuando llegó este pago ya no se debía nada. Mira a quién hay que devolverlo.',
    },
    en: {
      title: 'A debt was paid twice',
      text: 'When this payment came nothing was owed any more. See to whom it has to be paid back.',
    },
  },
  'payment-stranger': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Un pago que no se puede aplicar',
      text: 'El extracto trae un pago que no nombra ningún documento, o nombra uno que no vale ese día o por ese importe. Busca de quién es o devuélvelo.',
    },
    en: {
      title: 'A payment that cannot be applied',
      text: 'The statement brings a payment that names no document, or one that does not hold on that day or for that amount. Find out whose it is, or send it back.',
    },
  },
  'opinion-asked': {
    roles: ['caseworker', 'supervisor', 'registrar'],
    es: {
      title: 'Te piden un informe',
      text: 'Otra unidad necesita saber algo para un expediente. Lee la pregunta y contesta: al contestar, esta tarea se cierra.',
    },
    en: {
      title: 'You are asked for a report',
      text: 'Another unit needs to know something for a case. Read the question and answer it: the answer closes this task.',
    },
  },
  abstained: {
    roles: ['supervisor'],
    es: {
      title: 'Alguien se ha abstenido de un expediente',
      text: 'Lee la causa y asigna el expediente a otra persona. A quien se ha abstenido no le puede volver.',
    },
    en: {
      title: 'Somebody has stood aside from a case',
      text: 'Read the cause and assign the case to somebody else. It cannot go back to who stood aside.',
    },
  },
  'quality-review': {
    roles: ['caseworker', 'supervisor'],
    es: {
      title: 'Te toca revisar una resolución de una muestra',
      text: 'Ha salido al azar y no participaste en ella. Lee el expediente y responde a las preguntas: al responder, esta tarea se cierra.',
    },
    en: {
      title: 'A decision of a sample is yours to look at again',
      text: 'It was drawn at random and you took no part in it. Read the case and answer the questions: the answer closes this task.',
    },
  },
  'quality-error': {
    roles: ['supervisor'],
    es: {
      title: 'Una revisión de calidad ha encontrado un error con efecto',
      text: 'Lee la revisión y el expediente. Si el error es material, de hecho o de cuentas, empieza una rectificación (Ley 39/2015, art. 109.2). Si arreglarlo perjudica a la persona de otro modo, la entidad tiene que pedirlo al juzgado (Ley 36/2011, art. 146).',
    },
    en: {
      title: 'A quality review found an error with effect',
      text: 'Read the review and the case. If the error is one of fact or arithmetic, start a correction (Ley 39/2015, art. 109.2). If putting it right harms the person in another way, the body has to ask the court for it (Ley 36/2011, art. 146).',
    },
  },
};

/** The kinds of work that somebody with these roles does. */
export const kindsOf = (roles: readonly StaffRole[]): readonly TaskKind[] =>
  (Object.keys(taskKinds) as TaskKind[]).filter((kind) => taskKinds[kind].roles.some((role) => roles.includes(role)));
