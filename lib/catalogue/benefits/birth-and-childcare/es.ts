import type { WordsOf } from '../../kernel';
import type { birthAndChildcare } from '.';
import { documentWords, factWords, requirementWords } from './shared.es';

export const es: WordsOf<typeof birthAndChildcare> = {
  title: 'Prestación por nacimiento y cuidado de menor',
  act: 'la prestación por nacimiento y cuidado de menor',
  summary: 'Cobras tu sueldo de cotización mientras descansas por el nacimiento, la adopción o el acogimiento.',
  page: {
    who: [
      'Madres y padres que trabajan, por cuenta ajena o por cuenta propia.',
      'También en adopción, guarda con fines de adopción y acogimiento.',
      'Cada progenitor tiene su propio permiso. No se puede ceder.',
    ],
    get: [
      'El 100 % de tu base reguladora, libre de IRPF.',
      'Si el nacimiento es del 31 de julio de 2025 o posterior: 19 semanas, o 32 si eres la única persona progenitora.',
      'Si es anterior: 16 semanas. Desde el 2 de agosto de 2024 se suman 2 semanas de cuidado, o 4 si eres la única persona progenitora.',
      'Si eres la única persona progenitora y el nacimiento es entre el 6 de noviembre de 2024 y el 30 de julio de 2025, 10 semanas más (sentencia 140/2024 del Tribunal Constitucional).',
      'Una semana más por cada hijo a partir del segundo y por la discapacidad de cada hijo.',
      'Hasta 13 semanas más si el bebé se queda ingresado más de 7 días.',
    ],
    need: [
      'Estar de alta en la Seguridad Social cuando empieza el descanso.',
      'Con menos de 21 años no hace falta haber cotizado antes.',
      'Entre 21 y 25 años: 90 días en los últimos 7 años o 180 en toda la vida.',
      'Con 26 años o más: 180 días en los últimos 7 años o 360 en toda la vida.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'Las 6 primeras semanas son obligatorias, a tiempo completo y seguidas.',
      'Avisa a tu empresa 15 días antes de cada periodo.',
      'En esta prestación estás obligado a recibir nuestras notificaciones por internet (Orden ISM/903/2020, art. 4).',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'Recibes la resolución en Notificaciones. Tienes 10 días naturales para abrirla.',
      'Cobras por meses vencidos.',
    ],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice 16 semanas. Era así entonces; desde el 31 de julio de 2025 son 19 (Real Decreto-ley 9/2025).',
    ],
  },
  granted: ['Esta prestación está exenta del IRPF (Ley 35/2006, art. 7.h).'],
  minutes: 10,
  tasks: { family: 'Tu familia', leave: 'Tu permiso', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    event: 'El nacimiento o la llegada',
    role: 'Quién eres',
    children: 'Los menores',
    hospital: 'Días en el hospital',
    parents: 'Progenitores',
    multiple: 'Parto o adopción múltiple',
    start: 'Tu descanso',
    plan: 'Tus semanas',
    person: 'Tu fecha de nacimiento',
    registration: 'Tu alta',
    dues: 'Tus cuotas',
    contributions: 'Lo que has cotizado',
    base: 'Tu base de cotización',
    account: 'Tu cuenta',
  },
  facts: {
    ...factWords,
    furtherLeave: {
      name: 'Semanas elegidas',
      label: '¿Cuándo quieres usar las demás semanas?',
      hint: 'Después de las 6 obligatorias, por semanas completas. Puedes dejarlo en blanco y pedirlas más adelante.',
      one: 'Periodo {number}',
      add: 'Añadir un periodo',
      item: {
        from: { name: 'Desde', label: 'Desde', missing: 'Escribe el día en que empieza este periodo' },
        weeks: { name: 'Semanas', label: 'Semanas', missing: 'Escribe cuántas semanas dura este periodo' },
      },
    },
    claimsMultipleSubsidy: {
      name: 'Pide el subsidio especial por parto o adopción múltiple',
      label: '¿Pides tú el subsidio especial por parto o adopción múltiple?',
      hint: 'Lo cobra solo uno de los progenitores, durante 6 semanas, por cada hijo a partir del segundo.',
      missing: 'Di si pides el subsidio especial',
    },
  },
  checks: {
    'start-after-event': 'El descanso empieza como muy tarde el día del nacimiento o de la resolución',
    'start-too-early':
      'El descanso empieza demasiado pronto: la madre biológica puede adelantarlo 4 semanas; el otro progenitor, ninguna',
    'plan-overlap': 'Dos de tus periodos coinciden. Cambia las fechas para que no se pisen',
    'plan-too-long': 'Tus periodos pasan de las semanas que te corresponden o de la fecha límite',
  },
  requirements: {
    ...requirementWords,
    'contribution-period': {
      title: 'Has cotizado lo suficiente',
      met: 'Tienes {have} en los últimos 7 años (se piden {need}) y {haveCareer} en toda tu vida (se piden {needCareer}). Basta una de las dos cosas.',
      unmet:
        'Tienes {have} en los últimos 7 años y se piden {need}, o {haveCareer} en toda tu vida y se piden {needCareer}.',
      change:
        'Si te faltan días en la vida laboral, dínoslo y envía un justificante. También puedes pedir el subsidio no contributivo.',
    },
  },
  lines: {
    'base-sum': 'Base de cotización',
    'base-days': 'Días a los que corresponde',
    'daily-base': 'Base reguladora diaria',
    'weeks-compulsory': 'Semanas obligatorias',
    'weeks-flexible': 'Semanas a tu elección hasta los 12 meses',
    'weeks-care': 'Semanas de cuidado hasta los 8 años',
    'weeks-children': 'Semanas por parto o adopción múltiple',
    'weeks-disability': 'Semanas por discapacidad',
    'days-hospital': 'Días por ingreso en el hospital',
    weeks: 'Semanas en total',
    'days-compulsory': 'Días obligatorios',
    days: 'Días en total',
    'days-planned': 'Días que ya has planificado',
    subsidy: 'Subsidio: 100 % de la base por todos los días',
    'multiple-subsidy': 'Subsidio especial por parto o adopción múltiple',
  },
  periods: { early: 'Antes del parto', compulsory: 'Semanas obligatorias', further: 'Semanas elegidas' },
  documents: {
    ...documentWords,
    'maternity-report': {
      name: 'Informe de maternidad',
      why: 'Dice la fecha prevista del parto, porque empiezas a descansar antes.',
      hint: 'Te lo da tu servicio público de salud.',
    },
    'company-certificate': {
      name: 'Certificado de la empresa',
      why: 'Dice qué día dejas de trabajar.',
      hint: 'Suele enviarlo la empresa por internet desde el primer día del permiso. Si ya lo ha hecho, lo veremos.',
    },
    'hospital-report': {
      name: 'Informe del hospital',
      why: 'Da derecho a más tiempo por el ingreso del bebé.',
      hint: 'Con las fechas de ingreso y de alta.',
    },
  },
};
