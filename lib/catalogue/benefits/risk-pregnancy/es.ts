import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.es';
import type { riskPregnancy } from '.';
import { riskDocumentWords, riskFactWords, riskRequirementWords } from './shared.es';

export const es: WordsOf<typeof riskPregnancy> = {
  title: 'Prestación por riesgo durante el embarazo',
  act: 'la prestación por riesgo durante el embarazo',
  summary: 'Cobras tu base entera si tu trabajo pone en riesgo tu embarazo y no hay otro puesto para ti.',
  page: {
    who: [
      'Mujeres embarazadas cuyo trabajo es un riesgo para su salud o la del bebé.',
      'Por cuenta ajena, si la empresa no puede darles otro puesto sin riesgo. También por cuenta propia.',
    ],
    get: [
      'El 100 % de tu base de contingencias profesionales.',
      'Desde que se suspende tu contrato hasta el día antes del parto o del permiso por nacimiento.',
      'Termina antes si vuelves a tu puesto o a otro compatible.',
    ],
    need: [
      'Un certificado médico de que tu trabajo es un riesgo para el embarazo.',
      'Estar de alta en la Seguridad Social. No se pide haber cotizado antes.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'La paga tu mutua, o el INSS si cubre tus accidentes de trabajo.',
      'No cuenta el riesgo que no viene del trabajo, como un embarazo difícil: para eso está la baja médica.',
      'Si tienes varios trabajos y el riesgo está solo en uno, puedes seguir en los demás.',
      'Si trabajas por cuenta propia, el derecho nace el día después del certificado médico.',
      'En esta prestación estás obligada a recibir nuestras notificaciones por internet (Orden ISM/903/2020, art. 4).',
    ],
    next: [...nextSteps, 'Cobras por meses vencidos.'],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice el 100 % de la base, sin periodo mínimo. Sigue siendo así.',
    ],
  },
  granted: ['Se declara en el IRPF como el sueldo: no está entre las exentas (Ley 35/2006, art. 7.h).'],
  minutes: 8,
  tasks: { risk: 'El riesgo', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    start: 'Cuándo dejas de trabajar',
    birth: 'Cuándo esperas el parto',
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
    pregnancyRiskStart: {
      name: 'Primer día sin trabajar por el riesgo',
      label: '¿Qué día dejas de trabajar por el riesgo?',
      hint: 'El día en que se suspende tu contrato. Si trabajas por cuenta propia, el día en que paras.',
      missing: 'Escribe el día en que dejas de trabajar',
    },
    expectedBirth: {
      name: 'Fecha prevista del parto',
      label: '¿Cuándo esperas el parto?',
      hint: 'Si empiezas antes el permiso por nacimiento, escribe ese día.',
      missing: 'Escribe la fecha prevista del parto',
    },
    pregnancyRiskCertified: {
      name: 'Certificado médico del riesgo',
      label: '¿Dice el certificado médico que tu trabajo es un riesgo para el embarazo?',
      hint: 'Lo da tu mutua o el INSS, con el informe de tu médico y el de tu empresa.',
      missing: 'Di si tienes el certificado del riesgo',
    },
    ...riskFactWords,
  },
  checks: { 'birth-before-start': 'El parto tiene que ser después del día en que dejas de trabajar' },
  requirements: {
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
    days: 'Días hasta el parto',
    subsidy: 'Importe por todos los días',
  },
  periods: { risk: 'Hasta el parto' },
  documents: {
    'pregnancy-report': {
      name: 'Informe médico del embarazo',
      why: 'Acredita el embarazo y la fecha probable del parto.',
      hint: 'Te lo da tu servicio público de salud.',
    },
    ...riskDocumentWords,
  },
};
