import { householdWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  careRequirementWords,
  careWorkWords,
  contributionPeriodWords,
  nextSteps,
} from '../care-serious-illness/shared.es';
import type { infantCare } from '.';

export const es: WordsOf<typeof infantCare> = {
  title: 'Prestación por cuidado del lactante',
  act: 'la prestación por cuidado del lactante',
  summary:
    'Compensa el sueldo que pierdes si los dos reducís media hora la jornada, entre los 9 y los 12 meses del bebé.',
  page: {
    who: [
      'Progenitores, adoptantes, acogedores y guardadores, si los dos trabajan.',
      'Los dos reducís la jornada media hora, con la misma duración y de la misma forma.',
      'Solo la cobra uno de los dos.',
    ],
    get: [
      'El 100 % de tu base, en la parte en que reduces la jornada.',
      'Media hora de una jornada de 8 horas es el 6,25 %.',
      'Desde que el menor cumple 9 meses hasta que cumple 12 meses.',
    ],
    need: [
      'Estar de alta en la Seguridad Social.',
      'Con menos de 21 años no hace falta haber cotizado antes.',
      'Entre 21 y 25 años: 90 días en los últimos 7 años o 180 en toda la vida.',
      'Con 26 años o más: 180 días en los últimos 7 años o 360 en toda la vida.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'No dejas de trabajar: solo reduces media hora al día.',
      'Hasta los 9 meses, el permiso de lactancia lo paga tu empresa.',
    ],
    next: [...nextSteps, 'Cobras por meses vencidos.'],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice que dejas de trabajar y cobras el 100 % durante 3 meses. Tampoco era así en 2023: se reduce media hora y se cobra esa parte (LGSS, artículos 183 a 185).',
    ],
  },
  granted: ['Esta prestación está exenta del IRPF (Ley 35/2006, art. 7.h).'],
  minutes: 8,
  tasks: { family: 'Tu familia', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    child: 'Tu hijo o menor',
    start: 'Cuándo reduces la jornada',
    parents: 'Los dos progenitores',
    'one-of-you': 'Solo uno la cobra',
    person: 'Tu fecha de nacimiento',
    registration: 'Tu alta',
    dues: 'Tus cuotas',
    contributions: 'Lo que has cotizado',
    reduction: 'La reducción',
    base: 'Tu base de cotización',
    account: 'Tu cuenta',
  },
  facts: {
    childBirthDate: householdWords.childBirthDate,
    infantReductionStart: {
      name: 'Primer día de la media hora menos',
      label: '¿Qué día empieza la reducción de media hora?',
      hint: 'Como pronto, el día en que el menor cumple 9 meses.',
      missing: 'Escribe el primer día de la reducción',
    },
    bothParentsWork: {
      name: 'Los dos progenitores trabajan',
      label: '¿Trabajáis los dos progenitores?',
      missing: 'Di si trabajáis los dos',
    },
    bothReduceAlike: {
      name: 'Los dos reducen media hora',
      label: '¿Reducís los dos la jornada media hora, igual y durante el mismo tiempo?',
      missing: 'Di si la reducís los dos',
    },
    othersInfantSubsidy: {
      name: 'El otro progenitor pide esta prestación',
      label: '¿Pide también esta prestación el otro progenitor?',
      missing: 'Di si la pide también el otro progenitor',
    },
    ...careWorkWords,
    infantReduction: {
      name: 'Parte de la jornada que reduces',
      label: '¿Qué porcentaje de tu jornada es esa media hora?',
      hint: 'Está en el certificado de tu empresa. De una jornada de 8 horas es el 6,25 %.',
      missing: 'Escribe el porcentaje de reducción',
    },
    infantBaseSum: {
      name: 'Base de cotización del mes anterior',
      label: 'Base de cotización del mes anterior',
      hint: 'La de contingencias comunes de tu nómina. A tiempo parcial, la suma de tres meses.',
      missing: 'Escribe tu base de cotización',
    },
    infantBaseDays: {
      name: 'Días a los que corresponde la base',
      label: 'Días a los que corresponde esa base',
      hint: '30 si cobras por meses y trabajaste el mes entero. A tiempo parcial, los días naturales de esos meses.',
      missing: 'Escribe a cuántos días corresponde la base',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'child-age': {
      title: 'El menor tiene entre 9 y 12 meses',
      met: 'Ese día tiene {have}: entre {from} y {until}.',
      unmet: 'Ese día tiene {have}, y tiene que tener entre {from} y {until}.',
      change: 'Hasta los 9 meses tienes el permiso de lactancia, que paga tu empresa. Desde los 12 ya no hay derecho.',
    },
    'both-reduce': {
      title: 'Trabajáis los dos y reducís los dos la jornada',
      met: 'Has dicho que los dos trabajáis y reducís media hora.',
      unmet: 'La ley pide que los dos trabajéis y reduzcáis media hora, de la misma forma.',
      change: 'Si el otro progenitor también la reduce, podrás pedirla desde entonces.',
    },
    'one-of-you': {
      title: 'Solo la cobra uno de los dos',
      met: 'El otro progenitor no la pide.',
      unmet: 'Has dicho que la pide también el otro progenitor.',
      change: 'Elegid quién de los dos la cobra.',
    },
    ...careRequirementWords,
    'contribution-period': contributionPeriodWords,
  },
  lines: {
    'daily-base': 'Base reguladora diaria',
    cut: 'Parte de la jornada que reduces',
    'daily-amount': 'Importe diario',
    days: 'Días hasta que cumple 12 meses',
    subsidy: 'Importe por todos los días',
  },
  periods: { infant: 'De los 9 a los 12 meses' },
  documents: {
    'reduction-certificates': {
      name: 'Certificados de las empresas de los dos',
      why: 'Dicen que los dos reducís media hora y en qué fechas.',
      hint: 'Uno de tu empresa y otro de la empresa del otro progenitor.',
    },
    'family-book': {
      name: 'Libro de familia o resolución de adopción, guarda o acogimiento',
      why: 'Acredita la edad del menor y quiénes sois los progenitores.',
      hint: 'Si el Registro Civil ya nos lo ha comunicado, no hace falta.',
    },
    'base-certificate': {
      name: 'Certificado de la empresa sobre tu base de cotización',
      why: 'Con él calculamos lo que cobras.',
      hint: 'Suele enviarlo la empresa por internet. Si ya lo ha hecho, lo veremos.',
    },
    'self-employed-statement': {
      name: 'Declaración de la parte de actividad que reduces',
      why: 'Dice cómo reduces tu actividad.',
      hint: 'Di también quién se queda al frente de esa parte.',
    },
  },
};
