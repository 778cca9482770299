import { householdWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.es';
import { riskDocumentWords, riskFactWords, riskRequirementWords } from '../risk-pregnancy/shared.es';
import type { riskBreastfeeding } from '.';

export const es: WordsOf<typeof riskBreastfeeding> = {
  title: 'Prestación por riesgo durante la lactancia natural',
  act: 'la prestación por riesgo durante la lactancia natural',
  summary: 'Cobras tu base entera si das el pecho, tu trabajo es un riesgo y no hay otro puesto para ti.',
  page: {
    who: [
      'Madres que dan el pecho y cuyo trabajo es un riesgo para ellas o para su hijo.',
      'Por cuenta ajena, si la empresa no puede darles otro puesto sin riesgo. También por cuenta propia.',
    ],
    get: [
      'El 100 % de tu base de contingencias profesionales.',
      'Desde que se suspende tu contrato hasta que tu hijo cumple 9 meses.',
      'Termina antes si vuelves a trabajar o dejas de dar el pecho.',
    ],
    need: [
      'Un certificado médico de que tu trabajo es un riesgo para la lactancia.',
      'Haber terminado el permiso por nacimiento.',
      'Estar de alta en la Seguridad Social. No se pide haber cotizado antes.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'La paga tu mutua, o el INSS si cubre tus accidentes de trabajo.',
      'Tienes que avisarnos si dejas de dar el pecho o vuelves a trabajar.',
      'En esta prestación estás obligada a recibir nuestras notificaciones por internet (Orden ISM/903/2020, art. 4).',
    ],
    next: [...nextSteps, 'Cobras por meses vencidos.'],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice el 100 % de la base hasta los 9 meses. Sigue siendo así.',
    ],
  },
  granted: ['Se declara en el IRPF como el sueldo: no está entre las exentas (Ley 35/2006, art. 7.h).'],
  minutes: 8,
  tasks: { risk: 'El riesgo', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    child: 'Tu hijo o hija',
    start: 'Cuándo dejas de trabajar',
    feeding: 'La lactancia',
    leave: 'Tu permiso por nacimiento',
    certificate: 'El certificado médico',
    registration: 'Tu alta',
    dues: 'Tus cuotas',
    'other-post': 'Otro puesto',
    stop: 'Dejas de trabajar',
    'sick-leave': 'Si estás de baja',
    base: 'Tu base de cotización',
    overtime: 'Tus horas extra',
    account: 'Tu cuenta',
  },
  facts: {
    childBirthDate: { ...householdWords.childBirthDate, label: '¿Cuándo nació tu hijo o hija?' },
    feedingRiskStart: {
      name: 'Primer día sin trabajar por el riesgo',
      label: '¿Qué día dejas de trabajar por el riesgo?',
      hint: 'El día en que se suspende tu contrato. Si trabajas por cuenta propia, el día en que paras.',
      missing: 'Escribe el día en que dejas de trabajar',
    },
    breastfeeds: {
      name: 'Da el pecho',
      label: '¿Das el pecho a tu hijo o hija?',
      missing: 'Di si das el pecho',
    },
    birthLeaveOver: {
      name: 'Permiso por nacimiento terminado',
      label: '¿Ha terminado ya tu permiso por nacimiento?',
      missing: 'Di si ha terminado tu permiso por nacimiento',
    },
    feedingRiskCertified: {
      name: 'Certificado médico del riesgo',
      label: '¿Dice el certificado médico que tu trabajo es un riesgo para la lactancia?',
      hint: 'Lo da tu mutua o el INSS, con el informe de tu médico y el de tu empresa.',
      missing: 'Di si tienes el certificado del riesgo',
    },
    ...riskFactWords,
  },
  checks: { 'child-not-born': 'Tu hijo tiene que haber nacido antes del día en que dejas de trabajar' },
  requirements: {
    'child-age': {
      title: 'Tu hijo tiene menos de 9 meses',
      met: 'Ese día tiene {have}. El límite son {need}.',
      unmet: 'Ese día tiene {have}, y la prestación acaba a los {need}.',
      change: 'Entre los 9 y los 12 meses hay otra ayuda si los dos reducís la jornada: la del cuidado del lactante.',
    },
    breastfeeds: {
      title: 'Das el pecho',
      met: 'Has dicho que das el pecho.',
      unmet: 'Has dicho que no das el pecho.',
      change: 'Esta prestación es solo para la lactancia natural.',
    },
    'leave-over': {
      title: 'Tu permiso por nacimiento ha terminado',
      met: 'Has dicho que ya ha terminado.',
      unmet: 'Has dicho que aún no ha terminado.',
      change: 'Podrás cobrarla desde el día siguiente a que termine.',
    },
    'risk-certified': {
      title: 'Un certificado médico dice que hay riesgo',
      met: 'Tienes el certificado del riesgo.',
      unmet: 'No tienes el certificado del riesgo.',
      change: 'Pídelo a tu mutua, o al INSS, con el informe de tu médico y el de tu empresa.',
    },
    ...riskRequirementWords,
  },
  lines: {
    'daily-base': 'Base reguladora diaria: la cobras entera',
    days: 'Días hasta que cumple 9 meses',
    subsidy: 'Importe por todos los días',
  },
  periods: { risk: 'Hasta que tu hijo cumple 9 meses' },
  documents: {
    'feeding-report': {
      name: 'Informe médico de la lactancia',
      why: 'Acredita que das el pecho.',
      hint: 'Lo da el pediatra de tu servicio público de salud.',
    },
    'family-book': {
      name: 'Libro de familia o certificado de nacimiento',
      why: 'Acredita la edad de tu hijo.',
      hint: 'Si el Registro Civil ya nos lo ha comunicado, no hace falta.',
    },
    ...riskDocumentWords,
  },
};
