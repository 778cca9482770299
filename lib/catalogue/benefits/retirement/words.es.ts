import { pensionWords, personWords, workWords } from '../../facts/words.es';
import { genderGapWords } from './gender-gap';

/** Palabras de los datos comunes a todas las formas de jubilarse. */
export const retirementWords = {
  retirementDate: {
    name: 'Día de la jubilación',
    label: '¿Qué día dejas de trabajar?',
    hint: 'Tu último día de trabajo. Si ya no estás de alta, el día en que pides la pensión. Puedes pedirla hasta 3 meses antes.',
    missing: 'Escribe el día en que dejas de trabajar',
  },
  birthDate: personWords.birthDate,
  daysByRetirement: {
    name: 'Días cotizados en toda la vida',
    label: '¿Cuántos días has cotizado en toda tu vida?',
    hint: 'El total de tu vida laboral hasta ese día. Si fuiste madre sin estar de alta, suma 112 días por cada parto.',
    missing: 'Escribe cuántos días has cotizado',
  },
  recentDaysByRetirement: {
    name: 'Días cotizados en los últimos 15 años',
    label: '¿Cuántos días has cotizado en los últimos 15 años?',
    hint: 'Cuenta también los días de paro contributivo. Si estás de alta sin tener que cotizar, los 15 años acaban cuando dejaste de cotizar.',
    missing: 'Escribe cuántos días has cotizado en los últimos 15 años',
  },
  regime: {
    ...workWords.regime,
    label: '¿Cómo trabajas, o cómo trabajaste por última vez?',
  },
  duesPaid: workWords.duesPaid,
  careGap: {
    name: 'Relleno de meses sin cotizar',
    label: 'Si tienes meses sin cotizar, ¿estás en uno de estos casos?',
    hint: 'Desde 2026 se rellenan más meses sin cotizar a las mujeres que trabajan por cuenta ajena. También a los hombres que, al tener un hijo, dejaron de cotizar más de 120 días o cotizaron más de un 15 % menos.',
    options: {
      woman: 'Soy mujer',
      'interrupted-career': 'Soy hombre y tener un hijo afectó a mi trabajo',
      no: 'Ninguno de los dos',
    },
    missing: 'Elige si estás en uno de estos casos',
  },
  retirementBase: {
    name: 'Base reguladora',
    label: '¿Cuál es tu base reguladora?',
    hint: 'La media al mes de lo que has cotizado en los últimos 25 años o más, puesta al día con los precios. Si no la sabes, entra con tu clave y la calculamos.',
    missing: 'Escribe tu base reguladora',
  },
} as const;

export const earlyWords = {
  serviceDays: {
    name: 'Días de servicio militar o social',
    label: '¿Cuántos días hiciste de servicio militar, prestación social o servicio social femenino?',
    hint: 'Cuenta un año como mucho, y solo para llegar a los años que se piden. Escribe 0 si no lo hiciste.',
    missing: 'Escribe cuántos días de servicio hiciste, o 0',
  },
} as const;

export const retirementPayWords = {
  ...genderGapWords.es,
  ...pensionWords,
  iban: personWords.iban,
};

/** Condiciones que se repiten en varias formas de jubilarse. */
export const requirementWords = {
  registered: {
    title: 'Estás de alta en la Seguridad Social, o en una situación parecida',
    met: 'Estás de alta el día de la jubilación.',
    unmet: 'No consta que estés de alta el día de la jubilación.',
    change: 'También vale cobrar el paro o el subsidio, o seguir como demandante de empleo desde que se acabaron.',
  },
  'recent-period': {
    title: 'Has cotizado dos años en los últimos quince',
    met: 'Tienes {have} en los últimos 15 años y se piden {need}.',
    unmet: 'Tienes {have} en los últimos 15 años y se piden {need}.',
    change:
      'Si te faltan días en la vida laboral, dínoslo. También puedes firmar un convenio especial y seguir cotizando.',
  },
  'dues-paid': {
    title: 'Estás al corriente de tus cuotas',
    met: 'No debes cuotas de autónomos.',
    unmet: 'Consta que debes cuotas de autónomos.',
    change: 'Te invitaremos a pagarlas. Si pagas en 30 días, cobrarás desde el primer día.',
  },
} as const;

export const documentWords = {
  'company-certificate': {
    name: 'Certificado de la empresa',
    why: 'Dice qué día dejas de trabajar y tus últimas bases.',
    hint: 'Suele enviarlo la empresa por internet. Si ya lo ha hecho, lo veremos.',
  },
  'end-of-contract': {
    name: 'Documento del fin de tu trabajo',
    why: 'Dice por qué y cuándo acabó tu contrato.',
    hint: 'La carta de despido, la sentencia, el acuerdo del despido colectivo o el convenio.',
  },
  'service-certificate': {
    name: 'Certificado del servicio militar o social',
    why: 'Suma hasta un año a lo cotizado.',
    hint: 'La cartilla militar o un certificado del Ministerio de Defensa.',
  },
  'family-book': {
    name: 'Libro de familia o certificado de nacimiento',
    why: 'Acredita los hijos por los que pides el complemento.',
    hint: 'Vale también la resolución de adopción.',
  },
  'career-gap-proof': {
    name: 'Prueba de que un hijo afectó a tu trabajo',
    why: 'Hace que se rellenen más meses sin cotizar.',
    hint: 'El libro de familia con la fecha de nacimiento o la resolución de adopción. Lo demás lo vemos en tu vida laboral.',
  },
  'spouse-income': {
    name: 'Declaración de ingresos de tu cónyuge',
    why: 'Dice si está a tu cargo, y eso sube el mínimo.',
    hint: 'Con su DNI o NIE y lo que cobra al año.',
  },
} as const;

export const lineWords = {
  'regulatory-base': 'Base reguladora',
  'months-contributed': 'Meses completos cotizados',
  percentage: 'Porcentaje por lo cotizado',
  'full-pension': 'Base reguladora por el porcentaje',
  maximum: 'Pensión máxima que se aplica',
  pension: 'Pensión al mes',
  'gender-gap': 'Complemento de brecha de género',
  monthly: 'Total al mes, en 14 pagas',
} as const;
export const complementLineWords = { 'minimum-complement': 'Complemento hasta la pensión mínima' } as const;
export const reductionLineWords = {
  'months-early': 'Meses que te adelantas',
  reduction: 'Reducción por adelantarte',
} as const;

/** Qué pasa después de pedir cualquier pensión de jubilación. */
export const nextWords = [
  'Te damos el justificante al momento.',
  'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
  'Tenemos 90 días para contestar. Si no lo hacemos, puedes reclamar como si la respuesta fuera no. Seguimos obligados a contestarte.',
  'Recibes la resolución en Notificaciones. Tienes 10 días naturales para abrirla.',
] as const;
