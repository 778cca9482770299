import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  baseLineWords,
  baseStepWords,
  checkWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  nextWords,
  taskWords,
  workDeathCheckWords,
  workDeathRequirementWords,
  workDeathStepWords,
  workDeathWords,
} from '../survivors/words.es';
import type { awodDeathLump } from '.';

const { deceasedDaysFiveYears: _days, deceasedDaysCareer: _career, ...death } = deathWords;

export const es: WordsOf<typeof awodDeathLump> = {
  title: 'Indemnización por muerte a causa del trabajo',
  act: 'la indemnización por muerte en accidente de trabajo o enfermedad profesional',
  summary: 'Un pago único, además de la pensión, cuando la muerte viene del trabajo.',
  page: {
    who: [
      'El cónyuge o la pareja, y los huérfanos, si también tienen derecho a la pensión.',
      'El padre y la madre a quienes mantenía, si nadie tiene derecho a pensión, tampoco ellos.',
    ],
    get: [
      'Cónyuge o pareja: 6 meses de la base reguladora.',
      'Cada huérfano: 1 mes. Si no hay cónyuge con derecho, se reparten además sus 6 meses.',
      'Padres: 9 meses si vive uno, 12 entre los dos si viven ambos.',
      'La base es el salario real de un año dividido entre doce.',
    ],
    need: [
      'Que la muerte venga de un accidente de trabajo o una enfermedad profesional.',
      'Si fue un accidente, que la muerte llegara en los cinco años siguientes.',
    ],
    know: [
      'Se cobra una sola vez y se suma a la pensión.',
      'Si se declara un recargo por falta de seguridad, también aumenta este pago.',
      'Si hay un matrimonio anterior con derecho, los 6 meses se reparten por el tiempo de convivencia.',
      convictedWord,
    ],
    next: [...nextWords],
  },
  granted: ['Es un pago único. Pide también la pensión si aún no lo has hecho.'],
  minutes: 7,
  tasks: { death: taskWords.death, you: taskWords.you, base: taskWords.base, payment: taskWords.payment },
  steps: {
    ...deathStepWords,
    ...workDeathStepWords,
    claimant: 'Quién eres',
    'with-pension': 'Tu pensión',
    spouse: 'El cónyuge',
    orphans: 'Los hermanos',
    parent: 'Tu situación',
    both: 'El otro progenitor',
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...death,
    ...workDeathWords,
    lumpClaimant: {
      name: 'Relación con la persona fallecida',
      label: '¿Qué eres de la persona fallecida?',
      options: {
        spouse: 'Su cónyuge o pareja, o lo fui',
        orphan: 'Su hijo o hija',
        parent: 'Su padre o su madre',
      },
      missing: 'Elige qué eres de la persona fallecida',
    },
    lumpWithPension: {
      name: 'Derecho a la pensión',
      label: '¿Tienes derecho a la pensión de viudedad o de orfandad?',
      missing: 'Di si tienes derecho a la pensión',
    },
    spouseEntitled: {
      name: 'Cónyuge o pareja con derecho',
      label: '¿Tiene derecho a esta indemnización el cónyuge o la pareja?',
      missing: 'Di si el cónyuge tiene derecho',
    },
    orphansEntitled: {
      name: 'Huérfanos con derecho',
      label: '¿Cuántos huérfanos tienen derecho, con quien la pide?',
      missing: 'Escribe cuántos huérfanos',
    },
    parentDependent: {
      name: 'Dependía de su hijo o hija',
      label: '¿Te mantenía tu hijo o hija?',
      missing: 'Di si te mantenía',
    },
    nobodyElse: {
      name: 'Nadie más con pensión',
      label: '¿Es cierto que nadie, tampoco tú, tiene derecho a una pensión por esta muerte?',
      missing: 'Di si nadie más tiene derecho a pensión',
    },
    bothParents: {
      name: 'Viven los dos progenitores',
      label: '¿Vivís los dos progenitores?',
      hint: 'Si vivís los dos, la cantidad es para repartir entre ambos.',
      missing: 'Di si vivís los dos',
    },
    iban: personWords.iban,
  },
  checks: { ...checkWords, ...workDeathCheckWords },
  requirements: {
    ...workDeathRequirementWords,
    'with-pension': {
      title: 'Tienes derecho a la pensión de viudedad u orfandad',
      met: 'Tienes derecho a la pensión.',
      unmet: 'No tienes derecho a la pensión.',
      change: 'Si te la reconocen después, vuelve a pedir la indemnización.',
    },
    'parent-dependent': {
      title: 'Te mantenía tu hijo o hija',
      met: 'Te mantenía tu hijo o hija.',
      unmet: 'No te mantenía tu hijo o hija.',
      change: 'Si te ayudaba con tus gastos, cuéntanoslo y envía pruebas.',
    },
    'nobody-else': {
      title: 'Nadie tiene derecho a pensión por esta muerte',
      met: 'Nadie tiene derecho a pensión por esta muerte.',
      unmet: 'Alguien tiene derecho a pensión por esta muerte.',
      change: 'Mira si puedes pedir la pensión en favor de familiares.',
    },
  },
  lines: {
    ...baseLineWords,
    'months-spouse': 'Meses para el cónyuge o la pareja',
    'months-orphan': 'Meses para cada huérfano',
    'months-parents': 'Meses para los padres',
    'shared-among-orphans': 'Tu parte de los meses del cónyuge',
    compensation: 'Indemnización',
  },
  periods: {},
  documents: {
    ...deathDocumentWords,
    'kinship-proof': {
      name: 'Libro de familia o certificados',
      why: 'Acreditan qué eres de la persona fallecida.',
      hint: 'De matrimonio, de pareja de hecho o de nacimiento.',
    },
    'wages-certificate': {
      name: 'Certificado de salarios del último año',
      why: 'La base se calcula con los salarios reales.',
      hint: 'Lo da la empresa.',
    },
    'dependence-proof': {
      name: 'Prueba de que te mantenía',
      why: 'Los padres solo la cobran si dependían de su hijo o hija.',
      hint: 'Empadronamiento, transferencias o tu declaración de la renta.',
    },
  },
};
