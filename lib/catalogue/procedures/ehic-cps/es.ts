import { countryNames } from '../../benefits/eu-coordination/countries.es';
import { europeanCardWords, familyProofWords } from '../../facts/card-words.es';
import { assistanceWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { ehicCps } from '.';

export const es: WordsOf<typeof ehicCps> = {
  title: 'Certificado Provisional Sustitutorio (CPS) de la Tarjeta Sanitaria Europea',
  act: 'el Certificado Provisional Sustitutorio',
  summary: 'Si viajas pronto y no tienes la tarjeta, te damos un certificado que vale igual. Al momento.',
  page: {
    who: [
      'Quien tiene asistencia sanitaria en España y viaja pronto a otro país europeo.',
      'También sus familiares beneficiarios. Puede pedirlo un representante.',
    ],
    get: [
      'Un certificado en español y en inglés, de una página por persona, para los días de tu viaje.',
      'Con él te atienden los servicios públicos de salud del país, como a quien vive allí.',
    ],
    need: [
      'Estar asegurado en España.',
      'Viajar a un país de la Unión Europea, Islandia, Liechtenstein, Noruega, Suiza o el Reino Unido.',
      'Viajar por vacaciones, trabajo o estudios.',
      'No pasar de 90 días de certificados en el año.',
    ],
    know: [
      'Una vez emitido no se puede anular.',
      'No vale para ir a tratarse ni para irse a vivir a otro país. Para eso hay otros documentos.',
      'No vale en la sanidad privada ni paga el viaje de vuelta.',
      'Si faltan más de 15 días para el viaje, pide mejor la tarjeta: dura más.',
    ],
    next: [
      'Si se cumple todo, el certificado sale al momento y lo descargas en la misma página.',
      'Si algo no se cumple, lo mira una persona. Ningún programa te dice que no.',
    ],
  },
  granted: [
    'Tu certificado está en la página del trámite, en PDF. Llévalo impreso o en el teléfono.',
    'Enséñalo donde te atiendan, con tu DNI o pasaporte.',
  ],
  minutes: 3,
  tasks: { travel: 'Tu viaje' },
  steps: { claim: 'Tu solicitud', who: 'Quién viaja', where: 'Adónde y cuándo', confirm: 'Antes de emitirlo' },
  facts: {
    claimDate: assistanceWords.claimDate,
    ...europeanCardWords,
    formCountry: { name: 'País', label: '¿A qué país vas?', options: countryNames, missing: 'Elige el país' },
    formNeededFrom: {
      name: 'Primer día del viaje',
      label: '¿Qué día sales?',
      missing: 'Escribe el día en que sales',
    },
    travelUntil: {
      name: 'Último día del viaje',
      label: '¿Qué día vuelves?',
      missing: 'Escribe el día en que vuelves',
    },
    travelReason: {
      name: 'Motivo del viaje',
      label: '¿Por qué viajas?',
      options: {
        holiday: 'Vacaciones o visita',
        work: 'Trabajo',
        study: 'Estudios',
        treatment: 'Voy a recibir un tratamiento médico',
        moving: 'Me voy a vivir allí',
      },
      missing: 'Elige por qué viajas',
    },
    insuredInSpain: {
      name: 'Seguro en España',
      label: '¿Estás asegurado en España?',
      hint: 'Porque trabajas, cobras una pensión o una prestación, o tienes reconocida la asistencia sanitaria.',
      missing: 'Di si estás asegurado en España',
    },
    certificateDaysUsed: {
      name: 'Días de certificado ya usados este año',
      label: '¿Cuántos días de certificado has usado ya este año?',
      hint: 'Puedes usar 90 días cada año.',
      missing: 'Escribe cuántos días has usado, o 0',
    },
    certificateStands: {
      name: 'No se puede anular',
      label: 'Una vez emitido, el certificado no se puede anular. ¿Quieres seguir?',
      missing: 'Di si quieres seguir',
    },
  },
  checks: {
    nobody: 'Di que es para ti o añade a un familiar',
    past: 'El viaje no puede empezar antes de hoy',
    backwards: 'La vuelta no puede ser antes de la salida',
    'not-confirmed': 'Para emitir el certificado tienes que aceptar que no se anula',
  },
  requirements: {
    reason: {
      title: 'El motivo del viaje',
      met: 'Viajas por vacaciones, trabajo o estudios.',
      unmet: 'El certificado no vale para ir a tratarse ni para irse a vivir fuera.',
      change: 'Pide el documento S2 para un tratamiento, o el S1 si te vas a vivir fuera.',
    },
    country: {
      title: 'El país',
      met: 'El certificado vale en ese país.',
      unmet: 'En ese país no vale este certificado.',
      change: 'Mira si España tiene un convenio con ese país, o contrata un seguro de viaje.',
    },
    insured: {
      title: 'Tu seguro en España',
      met: 'Estás asegurado en España.',
      unmet: 'Has dicho que no estás asegurado en España.',
      change: 'Pide antes el reconocimiento de la asistencia sanitaria. Lo decide el INSS o el ISM.',
    },
    days: {
      title: 'Días del año',
      met: 'Con este viaje suman {have}. El máximo es {need} al año.',
      unmet: 'Con este viaje suman {have}, y el máximo es {need} al año.',
      change: 'Pide la tarjeta, que no tiene ese límite, o acorta las fechas.',
    },
  },
  lines: { people: 'Personas', days: 'Días de validez' },
  periods: {},
  documents: { 'family-proof': familyProofWords },
};
