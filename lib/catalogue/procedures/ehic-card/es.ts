import { europeanCardWords, familyProofWords } from '../../facts/card-words.es';
import { assistanceWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { ehicCard } from '.';

export const es: WordsOf<typeof ehicCard> = {
  title: 'Tarjeta Sanitaria Europea (TSE)',
  act: 'la Tarjeta Sanitaria Europea',
  summary: 'La tarjeta para que te atiendan en otro país europeo. Llega por correo y dura dos años.',
  page: {
    who: [
      'Quien tiene asistencia sanitaria en España y va a viajar a otro país europeo.',
      'También sus familiares beneficiarios. Puede pedirla un representante.',
    ],
    get: ['Una tarjeta a nombre de cada persona. Vale dos años.'],
    need: ['Estar asegurado en España.', 'Que falten más de 15 días para el viaje: la tarjeta va por correo.'],
    know: [
      'Si viajas antes, pide el Certificado Provisional Sustitutorio. Sale al momento.',
      'No vale para ir a tratarse ni para irse a vivir a otro país.',
    ],
    next: ['Si se cumple todo, aceptamos la solicitud al momento y enviamos la tarjeta a la dirección que digas.'],
  },
  granted: ['La tarjeta va por correo a la dirección que has dado. Si no llega en 15 días, escríbenos.'],
  minutes: 3,
  tasks: { card: 'Tu tarjeta' },
  steps: { claim: 'Tu solicitud', who: 'Para quién es', when: 'Tu viaje', address: 'Adónde la enviamos' },
  facts: {
    claimDate: assistanceWords.claimDate,
    ...europeanCardWords,
    formNeededFrom: {
      name: 'Primer día del viaje',
      label: '¿Qué día sales?',
      hint: 'Si no lo sabes, escribe el primer día en que podrías viajar.',
      missing: 'Escribe el día en que sales',
    },
    insuredInSpain: {
      name: 'Seguro en España',
      label: '¿Estás asegurado en España?',
      hint: 'Porque trabajas, cobras una pensión o una prestación, o tienes reconocida la asistencia sanitaria.',
      missing: 'Di si estás asegurado en España',
    },
    cardStreet: { name: 'Calle y número', label: 'Calle, número y piso', missing: 'Escribe la calle y el número' },
    cardPostcode: { name: 'Código postal', label: 'Código postal', missing: 'Escribe el código postal' },
    cardTown: { name: 'Localidad', label: 'Localidad', missing: 'Escribe la localidad' },
  },
  checks: {
    nobody: 'Di que es para ti o añade a un familiar',
    postcode: 'El código postal tiene cinco cifras, como 28013',
  },
  requirements: {
    insured: {
      title: 'Tu seguro en España',
      met: 'Estás asegurado en España.',
      unmet: 'Has dicho que no estás asegurado en España.',
      change: 'Pide antes el reconocimiento de la asistencia sanitaria. Lo decide el INSS o el ISM.',
    },
    'in-time': {
      title: 'Tiempo para el correo',
      met: 'Faltan {have} para el viaje. Hacen falta más de {need}.',
      unmet: 'Faltan {have} para el viaje, y hacen falta más de {need}.',
      change: 'Pide el Certificado Provisional Sustitutorio, que sale al momento.',
    },
  },
  lines: { people: 'Tarjetas', validity: 'Validez' },
  periods: {},
  documents: { 'family-proof': familyProofWords },
};
