import type { WordsOf } from '../../kernel';
import type { deathReport } from '.';

export const es: WordsOf<typeof deathReport> = {
  title: 'Comunicar el fallecimiento de una persona que cobra una prestación',
  act: 'la comunicación de un fallecimiento',
  summary: 'Avísanos de una muerte. Detenemos los pagos y te decimos qué ayudas puede pedir la familia.',
  page: {
    who: ['Cualquier persona, en su nombre o por medio de un representante. No hace falta ser de la familia.'],
    get: [
      'Un justificante de que nos has avisado.',
      'La lista de pensiones y ayudas que puede pedir la familia, con el último día para no perder dinero.',
    ],
    need: [
      'El nombre de la persona y las fechas de su nacimiento y de su muerte.',
      'Su DNI, si lo sabes.',
      'El certificado de defunción. Puedes enviarlo ahora, más tarde, o pedir que lo busquemos.',
    ],
    know: [
      'Por protección de datos no te enseñamos nada de la persona fallecida, tampoco si cobraba algo.',
      'La pensión del mes de la muerte suele pagarse entera. Lo que llegue después se devuelve, y nadie tiene la culpa.',
      'Si tenía trámites sin terminar, sus herederos tienen 15 días hábiles para decírnoslo.',
      'Ayudamos con los gastos del entierro: 46,50 € a quien los pagó.',
    ],
    next: [
      'Comprobamos la muerte y detenemos los pagos.',
      'Si nos falta el certificado, te lo pedimos.',
      'Si hay pagos de más, escribimos a la familia con la cuenta de cada uno.',
    ],
  },
  granted: ['Hemos atendido tu aviso. No tienes que hacer nada más.'],
  minutes: 4,
  tasks: { report: 'Tu aviso' },
  steps: { person: 'La persona que ha fallecido', you: 'Sobre ti y el certificado' },
  facts: {
    deceasedGivenName: { name: 'Nombre', label: 'Nombre', missing: 'Escribe el nombre' },
    deceasedSurnames: { name: 'Apellidos', label: 'Apellidos', missing: 'Escribe los apellidos' },
    deceasedIdNumber: { name: 'DNI o NIE', label: 'DNI o NIE (si lo sabes)' },
    deceasedBirthDate: {
      name: 'Fecha de nacimiento',
      label: '¿Qué día nació?',
      missing: 'Escribe la fecha de nacimiento',
    },
    deathDate: {
      name: 'Fecha de la muerte',
      label: '¿Qué día falleció?',
      missing: 'Escribe la fecha de la muerte',
    },
    deathPlace: { name: 'Lugar', label: '¿En qué localidad falleció?', missing: 'Escribe la localidad' },
    reporterRelation: {
      name: 'Relación con la persona fallecida',
      label: '¿Qué eras de esa persona?',
      hint: 'Así te enseñamos las ayudas que puedes pedir.',
      options: {
        spouse: 'Su cónyuge',
        partner: 'Su pareja de hecho',
        child: 'Su hijo o hija',
        parent: 'Su padre o madre',
        sibling: 'Su hermano o hermana',
        grandchild: 'Su nieto o nieta',
        other: 'Otra relación, o ninguna',
      },
      missing: 'Elige qué eras de esa persona',
    },
    reporterPhone: {
      name: 'Teléfono',
      label: 'Teléfono para llamarte (opcional)',
      hint: 'Solo lo usamos si nos falta algún dato.',
    },
    registryLookUp: {
      name: 'Buscamos el certificado',
      label: '¿Quieres que busquemos nosotros el certificado de defunción?',
      hint: 'Lo pedimos al Registro Civil. Si dices que no, puedes enviarlo ahora o más tarde.',
      missing: 'Di si quieres que lo busquemos',
    },
  },
  checks: {
    'id-malformed': 'Revisa el DNI o NIE: le falta algo o la letra no corresponde. Si no lo sabes, déjalo en blanco',
    'before-birth': 'La fecha de la muerte no puede ser anterior a la de nacimiento',
  },
  requirements: {},
  lines: {},
  periods: {},
  documents: {
    'death-certificate': {
      name: 'Certificado de defunción',
      why: 'Acredita la muerte y su fecha.',
      hint: 'Lo da el Registro Civil, gratis. Si todavía no lo tienes, envíalo más tarde.',
    },
  },
};
