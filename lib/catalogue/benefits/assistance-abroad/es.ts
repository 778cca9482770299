import type { WordsOf } from '../../kernel';
import type { assistanceAbroad } from '.';
import { emigrantWords, originWords } from './shared.es';

export const es: WordsOf<typeof assistanceAbroad> = {
  title: 'Prestación por razón de necesidad para españoles en el exterior',
  act: 'la prestación para españoles en el exterior',
  summary: 'Una ayuda para españoles con pocos ingresos que viven en países con poca protección social.',
  page: {
    who: [
      'Españoles de origen nacidos en España que viven fuera.',
      'También los nacidos fuera que han vivido 10 años en España con la nacionalidad española.',
      'Desde los 65 años, o desde los 16 con una incapacidad para todo trabajo.',
      'En un país de la lista del ministerio, con ingresos y bienes por debajo de su base de cálculo.',
    ],
    get: [
      'La base de cálculo de tu país menos tus ingresos. El ministerio la fija cada año.',
      'Como mínimo, el 25 % de la base. Como máximo, la pensión no contributiva de España.',
      'Asistencia sanitaria si en tu país no la tienes.',
    ],
    need: ['Tu pasaporte con la inscripción consular.', 'Los ingresos de las personas con las que vives.'],
    know: [
      'La gestiona el Ministerio de Trabajo a través de sus consejerías, o del consulado.',
      'Cada año, antes del 30 de noviembre, presentas la fe de vida y los ingresos.',
      'Los cambios se comunican en 30 días.',
      'Si vuelves a España, esta ayuda acaba y puedes pedir la pensión para retornados.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'La consejería o el consulado comprueba tus datos.',
      'La respuesta llega en 6 meses como mucho. Si no llega, cuenta como un no y puedes reclamar.',
      'Si se aprueba, se paga desde el día 1 del mes siguiente a la solicitud.',
    ],
    guide: [
      'La guía europea de julio de 2023 resume esta ayuda y la de retornados con «diez años de residencia». Son 10 años para quien nació y vive fuera, y 8 para quien nació fuera y ha vuelto (RD 8/2008, arts. 2 y 25).',
      'La guía dice «mayores de 65 años». Basta con haberlos cumplido.',
    ],
  },
  granted: ['Cada año tienes que presentar la fe de vida y tus ingresos antes del 30 de noviembre.'],
  minutes: 9,
  tasks: { you: 'Sobre ti', means: 'Tu casa y tus ingresos' },
  steps: {
    claim: 'Tu solicitud',
    birth: 'Tu edad',
    incapacity: 'Incapacidad',
    origin: 'Tu nacionalidad',
    years: 'Tus años en España',
    country: 'Dónde vives',
    order: 'Órdenes y comunidades',
    household: 'Con quién vives',
    relatives: 'Los ingresos de tu familia en casa',
    base: 'La base de tu país',
    'own-income': 'Tus ingresos',
    assets: 'Tus bienes',
    donations: 'Donaciones',
  },
  facts: {
    ...emigrantWords,
    absoluteIncapacity: {
      name: 'Incapacidad para todo trabajo',
      label: '¿Tienes una incapacidad para todo tipo de trabajo?',
      missing: 'Di si tienes una incapacidad para todo trabajo',
    },
    inListedCountry: {
      name: 'Vive en un país de la lista',
      label: '¿Vives de forma legal en un país de la lista del ministerio?',
      hint: 'Son países con poca protección social. La consejería o el consulado te dice si está el tuyo.',
      missing: 'Di si vives en un país de la lista',
    },
    inSupportingOrder: {
      name: 'Pertenece a una comunidad que le mantiene',
      label: '¿Perteneces a una orden o comunidad obligada a mantenerte?',
      missing: 'Di si perteneces a una orden o comunidad',
    },
    otherBeneficiariesAbroad: {
      name: 'Otras personas con esta ayuda en casa',
      label: '¿Cuántos familiares de tu casa cobran también esta ayuda?',
      hint: 'Cuenta a tu cónyuge o pareja de hecho, padres, hijos, hermanos, abuelos y nietos. Escribe 0 si no la cobra nadie.',
      missing: 'Escribe cuántos familiares la cobran, o 0',
    },
    relativesIncomeAbroad: {
      name: 'Ingresos de este año de la familia en casa',
      label: '¿Cuánto ingresan este año esos familiares, entre todos?',
      hint: 'De enero a diciembre, en euros. No cuentes tus ingresos ni esta ayuda.',
      missing: 'Escribe lo que ingresan tus familiares, o 0',
    },
    countryBase: {
      name: 'Base de cálculo del país',
      label: '¿Cuál es la base de cálculo anual de tu país, en euros?',
      hint: 'El ministerio la publica cada año. Si no la sabes, pregunta en la consejería o el consulado.',
      missing: 'Escribe la base de cálculo de tu país',
    },
    assetsAbroad: {
      name: 'Valor de los bienes',
      label: '¿Cuánto valen tus bienes?',
      hint: 'Cuentas, ahorros e inmuebles tuyos. Sin la casa en la que vives.',
      missing: 'Escribe lo que valen tus bienes, o 0',
    },
    donatedLast5Years: {
      name: 'Bienes donados en cinco años',
      label: '¿Cuánto has donado en los últimos cinco años?',
      hint: 'No cuentes tu vivienda si era tu único inmueble y te quedaste el usufructo para toda la vida.',
      missing: 'Escribe lo que has donado, o 0',
    },
  },
  checks: {},
  requirements: {
    'old-enough': {
      title: 'Tienes 16 años o más',
      met: 'Tienes 16 años o más.',
      unmet: 'El día de la solicitud no has cumplido 16 años.',
      change: 'Pregunta en tu consulado por otras ayudas.',
    },
    incapacity: {
      title: 'Antes de los 65, una incapacidad para todo trabajo',
      met: 'Tienes una incapacidad para todo trabajo.',
      unmet: 'Tienes menos de 65 años y ninguna incapacidad para todo trabajo.',
      change: 'Podrás pedirla al cumplir 65 años.',
    },
    origin: originWords,
    'years-in-spain': {
      title: 'Si naciste fuera, has vivido 10 años en España',
      met: 'Has vivido {have} en España con la nacionalidad y se piden {need}.',
      unmet: 'Has vivido {have} en España con la nacionalidad. Se piden {need}.',
      change: 'Pregunta en tu consulado por otras ayudas.',
    },
    country: {
      title: 'Vives en un país con poca protección social',
      met: 'Vives en un país de la lista.',
      unmet: 'Tu país no está en la lista del ministerio.',
      change: 'La lista se revisa cada año.',
    },
    'no-order': {
      title: 'Nadie está obligado a mantenerte',
      met: 'No perteneces a una orden o comunidad obligada a mantenerte.',
      unmet: 'Perteneces a una orden o comunidad obligada a mantenerte.',
      change: 'Podrás pedirla si la dejas.',
    },
    'own-income': {
      title: 'Tus ingresos son menores que la base',
      met: 'Tus ingresos del año son {have}. La base de tu país es {need}.',
      unmet: 'Tus ingresos del año son {have}. Tienen que ser menos de {need}.',
      change: 'Si tus ingresos bajan, puedes pedirla de nuevo.',
    },
    'unit-income': {
      title: 'Los ingresos de tu familia en casa no pasan del límite',
      met: 'Entre todos tenéis {have} al año. El límite es {need}.',
      unmet: 'Entre todos tenéis {have} al año. Tiene que ser menos de {need}.',
      change: 'Si cambia quién vive contigo o lo que ganáis, puedes pedirla de nuevo.',
    },
    assets: {
      title: 'Tus bienes no pasan de la base',
      met: 'Tus bienes valen {have}. El límite es {need}.',
      unmet: 'Tus bienes valen {have}. No pueden pasar de {need}.',
      change: 'Tu vivienda habitual no cuenta.',
    },
    donations: {
      title: 'No has donado más que la base',
      met: 'Has donado {have} en cinco años. El límite es {need}.',
      unmet: 'Has donado {have} en cinco años. No puede pasar de {need}.',
      change: 'Podrás pedirla cuando pasen cinco años.',
    },
  },
  lines: {
    base: 'Base de cálculo de tu país, un año',
    'benefit-year': 'Prestación de un año',
    month: 'Prestación al mes',
  },
  periods: {},
  documents: {
    passport: {
      name: 'Pasaporte con la inscripción consular',
      why: 'Dice que tienes la nacionalidad y que vives fuera.',
      hint: 'Si no consta, un certificado del consulado. También el de tu cónyuge o pareja.',
    },
    'identity-abroad': {
      name: 'Documento de identidad de tu país',
      why: 'Dice que vives allí de forma legal.',
      hint: 'El tuyo y los de las personas con las que vives.',
    },
    'household-certificate': {
      name: 'Certificado de convivencia',
      why: 'Los ingresos de tu familia en casa cuentan.',
      hint: 'Con el libro de familia o los certificados de matrimonio y nacimiento.',
    },
    'income-proof': {
      name: 'Justificante de ingresos',
      why: 'La ayuda es la base menos lo que tienes.',
      hint: 'De todas las personas de la casa. Si no tenéis nada, una declaración tuya.',
    },
    'assets-statement': {
      name: 'Declaración de bienes',
      why: 'Los bienes no pueden pasar de la base.',
      hint: 'Con su valor a efectos de impuestos, o el saldo medio de seis meses en el banco.',
    },
    'donations-proof': {
      name: 'Valor de lo donado',
      why: 'Cuenta lo donado en los últimos cinco años.',
      hint: 'La escritura o el documento de la donación.',
    },
    'incapacity-report': {
      name: 'Informe de incapacidad',
      why: 'Antes de los 65 años se pide una incapacidad para todo trabajo.',
      hint: 'De tu médico y, si lo hay, del organismo de tu país.',
    },
  },
  duties: {
    changes: {
      title: 'Decir lo que cambia',
      text: 'Di cualquier cambio de convivencia, estado civil, residencia o ingresos.',
      missed: 'Tendrías que devolver lo cobrado de más desde el mes siguiente al cambio.',
    },
    'proof-of-life': {
      title: 'Presentar la fe de vida y los ingresos',
      text: 'Prueba que vives y declara los ingresos de tu familia de este año.',
      missed: 'La prestación se acaba y hay que pedirla otra vez.',
    },
  },
};
