import type { Topic } from '@/lib/catalogue/kernel';
import type { Locale } from '@/lib/i18n/locales';
import { type Day, day } from '@/lib/law/day';
import type { NewsWords } from './news';
import type { ServiceLink } from './service-links';

export type FirstNews = {
  readonly slug: string;
  readonly day: Day;
  readonly topics: readonly Topic[];
  readonly service: ServiceLink;
  readonly words: Readonly<Record<Locale, NewsWords>>;
};

/**
 * The sixteen pieces of news with which this office begins: what the e-Office of the Social Security announced between
 * 2016 and 2018, told again in plain words, each with the service that does it here. Newest first, as people read them.
 */
export const firstNews: readonly FirstNews[] = [
  {
    slug: 'sign-in-with-password',
    day: day('2018-03-23'),
    topics: [],
    service: 'access',
    words: {
      es: {
        title: 'Nueva forma de entrar: con tu DNI y una contraseña',
        lead: 'La e-Oficina admite Cl@ve Permanente: entras con tu documento y una contraseña que eliges tú.',
        text: 'Hasta ahora hacía falta un certificado digital para casi todo. Desde hoy también vale **Cl@ve Permanente**.\n\n## Cómo se consigue\n\n1. Te registras con tu certificado digital, por internet, o en persona en una oficina de registro.\n2. Al registrarte recibes un código de activación.\n3. Con ese código eliges tu contraseña.\n\nSi ya tenías tu contraseña activa, no tienes que hacer nada: entra con ella.',
      },
      en: {
        title: 'A new way to sign in: your identity number and a password',
        lead: 'The e-Office accepts Cl@ve Permanente: you sign in with your document and a password you choose.',
        text: 'Until now you needed a digital certificate for almost everything. From today **Cl@ve Permanente** works too.\n\n## How to get it\n\n1. Register online with your digital certificate, or in person at a registration office.\n2. When you register you get an activation code.\n3. With that code you choose your password.\n\nIf your password was already active there is nothing to do: sign in with it.',
      },
    },
  },
  {
    slug: 'retirement-calculator-maximum-pension',
    day: day('2017-07-14'),
    topics: ['retirement'],
    service: 'retirement-calculator',
    words: {
      es: {
        title: 'La calculadora de jubilación ya tiene en cuenta la pensión máxima',
        lead: 'Si te jubilas este mismo año, el resultado no pasa del tope legal, sea cual sea la forma de jubilarte.',
        text: 'Nadie cobra más que la pensión máxima del año. La nueva versión de la calculadora aplica ese tope cuando la fecha prevista está en el **año en curso**, en cualquier forma de jubilación.\n\nTambién hemos rehecho el informe del final. Ahora explica mejor de dónde sale cada cifra.',
      },
      en: {
        title: 'The retirement calculator now knows the maximum pension',
        lead: 'If you retire this very year, the result stays within the legal ceiling, whatever the way you retire.',
        text: 'Nobody is paid more than the maximum pension of the year. The new version of the calculator applies that ceiling when the expected date is in the **current year**, for every form of retirement.\n\nThe report at the end is new as well. It explains better where each figure comes from.',
      },
    },
  },
  {
    slug: 'self-employed-change-activity',
    day: day('2017-07-12'),
    topics: ['work-and-contributions'],
    service: 'self-employed',
    words: {
      es: {
        title: 'Autónomos: cambia aquí tu actividad económica',
        lead: 'Ya puedes cambiar por internet la actividad con la que estás de alta como autónomo.',
        text: 'Si pides el cambio dentro del plazo que marca la norma, vale **desde el día 1 del mes en que lo pides**.',
      },
      en: {
        title: 'Self-employed workers: change your economic activity here',
        lead: 'You can now change online the activity for which you are registered as self-employed.',
        text: 'If you ask for the change within the period of the rules, it takes effect **from the first day of the month in which you ask**.',
      },
    },
  },
  {
    slug: 'self-employed-change-coverage',
    day: day('2017-07-12'),
    topics: ['work-and-contributions', 'illness-and-incapacity'],
    service: 'self-employed',
    words: {
      es: {
        title: 'Autónomos: elige tus coberturas para el año que viene',
        lead: 'Puedes pedir por internet los cambios de cobertura que valdrán desde el próximo año.',
        text: 'El servicio sirve para cambiar la cobertura de:\n\n- la incapacidad temporal;\n- los accidentes de trabajo y las enfermedades profesionales;\n- el cese de actividad.\n\nCuando corresponda, también puedes cambiar de mutua.',
      },
      en: {
        title: 'Self-employed workers: choose your cover for next year',
        lead: 'You can ask online for changes of cover that apply from next year.',
        text: 'The service lets you change your cover for:\n\n- temporary incapacity;\n- accidents at work and occupational diseases;\n- the end of the activity.\n\nWhere it applies, you can also change your mutual society.',
      },
    },
  },
  {
    slug: 'notification-history',
    day: day('2017-06-08'),
    topics: [],
    service: 'notification-history',
    words: {
      es: {
        title: 'Historial de notificaciones: lee también las que ya pasaron',
        lead: 'Las notificaciones siguen a la vista después de los diez días que hay para abrirlas.',
        text: 'Una notificación se puede abrir y firmar durante **diez días naturales**. Hasta ahora, después desaparecía.\n\nDesde hoy queda en el historial del servicio de notificaciones. Allí la puedes consultar cuando la necesites.',
      },
      en: {
        title: 'Notification history: read those that have passed as well',
        lead: 'Notifications stay in sight after the ten days there are to open them.',
        text: 'A notification can be opened and signed for **ten calendar days**. Until now it disappeared afterwards.\n\nFrom today it stays in the history of the notification service. You can look it up there whenever you need it.',
      },
    },
  },
  {
    slug: 'school-insurance-red',
    day: day('2017-06-02'),
    topics: ['education-centres', 'debts-and-payments'],
    service: 'companies',
    words: {
      es: {
        title: 'Seguro Escolar: recibos y listas de estudiantes por internet',
        lead: 'Los centros y sus autorizados RED ya pueden enviar las listas y sacar el recibo de las cuotas.',
        text: 'Es para autorizados del Sistema RED que tengan asignada una cuenta de cotización del Seguro Escolar. Pueden:\n\n- obtener el recibo de las cuotas que se pagan por medios electrónicos;\n- presentar la lista de estudiantes matriculados en el centro.',
      },
      en: {
        title: 'School Insurance: invoices and student lists online',
        lead: 'Schools and their authorised RED parties can now send the lists and get the invoice of the fees.',
        text: 'This is for authorised parties of the RED System with an account of the School Insurance assigned to them. They can:\n\n- get the invoice for the fees that are paid electronically;\n- send the list of the students enrolled at the centre.',
      },
    },
  },
  {
    slug: 'other-written-documents',
    day: day('2017-06-01'),
    topics: ['other-documents', 'representation'],
    service: 'other-documents',
    words: {
      es: {
        title: 'Presenta cualquier otro escrito, aunque no tenga su propio trámite',
        lead: 'Un servicio para los escritos, solicitudes y comunicaciones que no encajan en ningún otro.',
        text: 'Puedes dirigirte al Instituto Nacional de la Seguridad Social **en tu nombre o en el de otra persona**.\n\nÚsalo solo cuando no haya un servicio propio para lo que necesitas. Con el servicio propio todo va más rápido.',
      },
      en: {
        title: 'Present any other document, even if it has no procedure of its own',
        lead: 'A service for written documents, applications and communications that fit nowhere else.',
        text: 'You can write to the National Social Security Institute **in your own name or for somebody else**.\n\nUse it only when there is no service for what you need. With its own service everything goes faster.',
      },
    },
  },
  {
    slug: 'income-tax-certificate-2016',
    day: day('2017-05-30'),
    topics: ['certificates', 'retirement'],
    service: 'certificates',
    words: {
      es: {
        title: 'Ya puedes descargar tu certificado del IRPF de 2016',
        lead: 'Dice qué prestaciones cobraste en 2016 y cuánto se te retuvo.',
        text: 'Lo necesitas para la declaración de la renta si cobraste una prestación de la Seguridad Social. Detalla lo pagado y las retenciones a cuenta del IRPF.',
      },
      en: {
        title: 'Your income tax certificate of 2016 can be downloaded',
        lead: 'It says which benefits you were paid in 2016 and how much tax was withheld.',
        text: 'You need it for your tax return if you received a Social Security benefit. It shows what was paid and the IRPF that was withheld.',
      },
    },
  },
  {
    slug: 'report-a-death',
    day: day('2017-05-26'),
    topics: ['death-and-survivors'],
    service: 'report-death',
    words: {
      es: {
        title: 'Comunica aquí el fallecimiento de una persona que cobraba una prestación',
        lead: 'Avisar a tiempo evita que se siga pagando y que después haya que devolverlo.',
        text: 'Si ha muerto alguien que recibía una prestación de la Seguridad Social, puedes comunicarlo por internet con este servicio.',
      },
      en: {
        title: 'Report here the death of somebody who received a benefit',
        lead: 'Telling us in time stops payments that would have to be given back later.',
        text: 'If somebody who received a Social Security benefit has died, you can report it online with this service.',
      },
    },
  },
  {
    slug: 'provisional-certificate-for-representatives',
    day: day('2017-05-26'),
    topics: ['healthcare', 'moving-abroad', 'representation'],
    service: 'provisional-certificate',
    words: {
      es: {
        title: 'Pide el certificado provisional sustitutorio en nombre de otra persona',
        lead: 'Quien representa a alguien ya puede pedir el certificado que sustituye a la Tarjeta Sanitaria Europea.',
        text: 'Se pide por el registro electrónico. Vale para la persona que tiene el derecho a la asistencia sanitaria y también para sus beneficiarios.',
      },
      en: {
        title: 'Ask for the Provisional Replacement Certificate for somebody else',
        lead: 'Representatives can now ask for the certificate that stands in for the European Health Insurance Card.',
        text: 'It is asked for through the electronic register, for the person who holds the right to healthcare and for the beneficiaries.',
      },
    },
  },
  {
    slug: 'domestic-employment-changes',
    day: day('2017-05-24'),
    topics: ['work-and-contributions'],
    service: 'domestic-employment',
    words: {
      es: {
        title: 'Empleo de hogar: comunica cambios y corrige errores',
        lead: 'El contrato, el salario y otros datos del empleo de hogar se cambian ya por internet y en el Sistema RED.',
        text: 'Puedes comunicar que ha cambiado el tipo de contrato, el salario u otro dato. Si algún dato se escribió mal, también puedes **sustituirlo por el correcto**.',
      },
      en: {
        title: 'Domestic employment: report changes and correct mistakes',
        lead: 'Contract, salary and other details of domestic employment can now be changed online and in the RED System.',
        text: 'You can report that the type of contract, the salary or another detail has changed. If something was written down wrongly, you can also **replace it with the right one**.',
      },
    },
  },
  {
    slug: 'send-documents-to-a-case',
    day: day('2017-05-04'),
    topics: ['family'],
    service: 'cases',
    words: {
      es: {
        title: 'Maternidad y paternidad: envía lo que falta a una solicitud ya empezada',
        lead: 'En «Tus trámites» ves qué documentos faltan y los envías desde la misma página.',
        text: 'La lista de tus solicitudes dice ahora qué documentación hay que añadir en cada una de maternidad o paternidad. La subes y llega directamente a tu expediente.',
      },
      en: {
        title: 'Maternity and paternity: send what is missing to an application already begun',
        lead: 'Under “Your procedures” you see which documents are missing and send them from the same page.',
        text: 'The list of your applications now says which documents each one for maternity or paternity still needs. You upload them and they reach your case directly.',
      },
    },
  },
  {
    slug: 'benefits-for-representatives',
    day: day('2017-05-04'),
    topics: ['representation', 'healthcare'],
    service: 'representation',
    words: {
      es: {
        title: 'Quien representa a otra persona puede usar más servicios de prestaciones',
        lead: 'Dos servicios se abren a representantes, desde la parte de ciudadanía y desde la de empresas.',
        text: 'Si representas a alguien, ya puedes:\n\n- pedir que se le reconozca el derecho a la asistencia sanitaria;\n- consultar «¿Qué pasa con mi prestación?».',
      },
      en: {
        title: 'Representatives can use more of the benefit services',
        lead: 'Two services open to representatives, from the pages for citizens and from those for companies.',
        text: 'If you represent somebody, you can now:\n\n- apply for recognition of their right to healthcare;\n- use “What is happening with my benefit?”.',
      },
    },
  },
  {
    slug: 'domestic-employment-leaflet',
    day: day('2017-04-05'),
    topics: ['work-and-contributions'],
    service: 'domestic-leaflet',
    words: {
      es: {
        title: 'Un folleto explica los servicios del empleo de hogar',
        lead: 'Reúne en pocas páginas todo lo que se puede hacer por internet.',
        text: 'El folleto es para familias que emplean a alguien en casa y para quien trabaja en ella. Cuenta los servicios del Sistema Especial de Empleados de Hogar y cómo se usan.',
      },
      en: {
        title: 'A leaflet explains the services for domestic employment',
        lead: 'It brings together in a few pages everything that can be done online.',
        text: 'The leaflet is for families who employ somebody at home and for those who work there. It describes the services of the Special System for Domestic Employees and how to use them.',
      },
    },
  },
  {
    slug: 'pending-settlements',
    day: day('2017-03-14'),
    topics: ['debts-and-payments'],
    service: 'settlements',
    words: {
      es: {
        title: 'Consulta lo que debes a la Seguridad Social y saca el documento para pagarlo',
        lead: 'Ves todas tus deudas pendientes y obtienes un documento con la cuenta en la que se ingresan.',
        text: 'El servicio muestra todas las deudas y liquidaciones que están sin pagar. Con ellas puedes obtener un documento de pago, que lleva **el número de cuenta** de la entidad financiera.',
      },
      en: {
        title: 'See what you owe to the Social Security and get the document to pay it',
        lead: 'You see all your pending debts and get a document with the account to pay into.',
        text: 'The service shows every debt and settlement that is still to be paid. You can get a payment document for them, with **the account number** of the bank.',
      },
    },
  },
  {
    slug: 'new-design',
    day: day('2016-04-05'),
    topics: [],
    service: 'services',
    words: {
      es: {
        title: 'La e-Oficina estrena diseño',
        lead: 'Es más fácil de recorrer, se adapta al móvil y ordena los servicios por temas.',
        text: 'Con el nuevo diseño encuentras antes lo que buscas, también desde el teléfono. Los servicios están ahora agrupados **por temas**.',
      },
      en: {
        title: 'The e-Office has a new design',
        lead: 'It is easier to browse, adapts to mobile phones and sorts the services by topic.',
        text: 'With the new design you find what you need sooner, on a telephone too. The services are now grouped **by topic**.',
      },
    },
  },
];
