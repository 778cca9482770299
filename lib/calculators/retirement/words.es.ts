import { es as earlyDisab45 } from '@/lib/catalogue/benefits/early-disab-45/es';
import { es as earlyDisab65 } from '@/lib/catalogue/benefits/early-disab-65/es';
import { es as earlyInvoluntary } from '@/lib/catalogue/benefits/early-involuntary/es';
import { es as earlyMutual } from '@/lib/catalogue/benefits/early-mutual/es';
import { es as earlyOccupation } from '@/lib/catalogue/benefits/early-occupation/es';
import { es as earlyVoluntary } from '@/lib/catalogue/benefits/early-voluntary/es';
import { countryNames } from '@/lib/catalogue/benefits/eu-coordination/countries.es';
import { es as ncpRetirement } from '@/lib/catalogue/benefits/ncp-retirement/es';
import { es as retireActive } from '@/lib/catalogue/benefits/retire-active/es';
import { es as retireDelayed } from '@/lib/catalogue/benefits/retire-delayed/es';
import { es as retireFlexible } from '@/lib/catalogue/benefits/retire-flexible/es';
import { es as retireOrdinary } from '@/lib/catalogue/benefits/retire-ordinary/es';
import { es as retirePartial } from '@/lib/catalogue/benefits/retire-partial/es';
import { genderGapWords } from '@/lib/catalogue/benefits/retirement/gender-gap';
import { earlyWords, retirementWords } from '@/lib/catalogue/benefits/retirement/words.es';
import { pensionWords, personWords, workWords } from '@/lib/catalogue/facts/words.es';
import type { RetirementWords } from './words';

const untilToday = 'Cuenta hasta hoy: lo que trabajes después lo sumamos nosotros.';
// A list has lost the type of its fields: the words of a choice inside it are checked by the test of the words.
const country = { name: 'País', label: 'País', options: countryNames, missing: 'Elige el país' };

/** Las palabras de la calculadora de la jubilación. */
export const spanish: RetirementWords = {
  tasks: {
    first: 'Lo básico',
    plans: 'Tus planes',
    family: 'Tu familia',
    work: 'Tu trabajo',
    career: 'Tu vida laboral',
    forecast: 'Lo que suponemos del futuro',
  },
  steps: {
    you: 'Sobre ti',
    work: 'Tu trabajo',
    'last-work': 'La última vez que cotizaste',
    family: 'Tu situación y lo que buscas',
    date: 'La fecha',
    goal: 'Lo que buscas',
    plan: 'Hasta que te jubiles',
    stop: 'Si dejas de trabajar antes',
    'part-time': 'Si pasas a trabajar menos horas',
    'future-base': 'Lo que vas a cotizar',
    'base-growth': 'Cuánto subirá',
    delay: 'Si te jubilas más tarde',
    household: 'Tu hogar',
    home: 'Los hijos que viven contigo',
    gaps: 'Meses sin cotizar',
    'job-end': 'Si pierdes tu trabajo',
    'job-end-more': 'Cómo acabó tu trabajo',
    subsidy: 'El subsidio y las reglas de antes',
    company: 'Si te jubilas poco a poco',
    'special-job': 'Tu profesión',
    'special-time': 'Tu tiempo en la profesión',
    miner: 'Tu categoría en la minería',
    fights: 'Tus festejos',
    mutual: 'Antes de 1967',
    service: 'Servicio militar o social',
    abroad: 'Otros países',
    'disability-time': 'Tiempo trabajado con discapacidad',
    beside: 'Si trabajas ya con la pensión',
    assumptions: 'Precios, salarios y pensión máxima',
  },
  facts: {
    birthDate: personWords.birthDate,
    yearsContributed: {
      name: 'Años cotizados',
      label: '¿Cuántos años completos has cotizado?',
      hint: 'Están al principio de tu informe de vida laboral. Cuenta también el paro contributivo. No cuentes otros países.',
      missing: 'Escribe cuántos años has cotizado, o 0',
    },
    monthsContributed: {
      name: 'Meses cotizados de más',
      label: '¿Y cuántos meses más?',
      hint: 'Los que pasan de esos años, de 0 a 11.',
      missing: 'Escribe cuántos meses más, o 0',
    },
    daysContributed: {
      name: 'Días cotizados',
      label: '¿Cuántos días has cotizado en total?',
      hint: 'El total de días de tu informe de vida laboral. Vale en lugar de los años y los meses.',
      missing: 'Escribe cuántos días has cotizado',
    },
    contributedOn: {
      name: 'Fecha de esa cuenta',
      label: '¿Hasta qué día llega esa cuenta?',
      hint: 'La fecha de tu informe de vida laboral.',
      missing: 'Escribe hasta qué día llega',
    },
    workNow: {
      name: 'Trabajo actual',
      label: '¿Trabajas ahora?',
      hint: 'Si solo cobras el paro o un subsidio, elige que no.',
      options: {
        employee: 'Sí, para una empresa o una administración',
        'self-employed': 'Sí, por mi cuenta, como autónomo o autónoma',
        none: 'No, ahora no trabajo',
      },
      missing: 'Elige si trabajas ahora',
    },
    lastWorkDay: {
      name: 'Último día cotizado',
      label: '¿Qué día cotizaste por última vez?',
      hint: 'El último día de trabajo o de paro contributivo. Está en tu informe de vida laboral.',
      missing: 'Escribe el último día que cotizaste',
    },
    monthlyBase: {
      name: 'Base de cotización al mes',
      label: '¿Cuánto ganas al mes, antes de impuestos y con las pagas extra repartidas?',
      hint: 'Lo que ganas en un año entre 12. En la nómina es la base de contingencias comunes. Si eres autónomo o autónoma, la base por la que cotizas. Si ahora no trabajas, lo que ganabas.',
      missing: 'Escribe cuánto ganas al mes',
    },
    genderGapChildren: genderGapWords.es.genderGapChildren,
    disabilityKind: {
      name: 'Discapacidad',
      label: '¿Tienes reconocida alguna de estas discapacidades?',
      hint: 'Lo dice tu certificado. La lista de enfermedades está en el trámite de jubilación con discapacidad del 45 %.',
      options: {
        none: 'Ninguna de ellas',
        'listed-45': 'Del 45 % o más, por una enfermedad de la lista oficial',
        'from-65': 'Del 65 % o más',
        'from-65-help': 'Del 65 % o más, y necesito a otra persona para lo esencial de cada día',
      },
      missing: 'Elige si tienes alguna',
    },
    goal: {
      name: 'Lo que buscas',
      label: '¿Qué prefieres?',
      hint: 'Buscamos la mejor fecha para eso. Puedes cambiarlo cuando quieras.',
      options: {
        earliest: 'Jubilarme cuanto antes',
        'most-per-month': 'Cobrar lo máximo cada mes',
        'most-over-life': 'Cobrar lo máximo en toda la vida',
      },
      missing: 'Elige qué prefieres',
    },
    retirementOn: {
      name: 'Día de la jubilación',
      label: '¿Qué día quieres jubilarte?',
      hint: 'Tu último día de trabajo. La pensión empieza al día siguiente.',
      missing: 'Escribe el día en que quieres jubilarte',
    },
    workPlan: {
      name: 'Trabajo hasta la jubilación',
      label: '¿Qué vas a hacer hasta que te jubiles?',
      options: {
        'until-retirement': 'Trabajar como hasta ahora',
        'part-time': 'Trabajar menos horas desde un día',
        stop: 'Dejar de trabajar antes',
      },
      missing: 'Elige qué vas a hacer',
    },
    stopDate: {
      name: 'Día en que deja de trabajar',
      label: '¿Qué día vas a dejar de trabajar?',
      hint: 'Vale un día aproximado.',
      missing: 'Escribe el día en que dejas de trabajar',
    },
    afterStop: {
      name: 'Situación después de trabajar',
      label: '¿En qué situación estás, o estarás, después de dejar de trabajar?',
      hint: 'La jubilación anticipada voluntaria pide estar de alta o en una situación parecida. Un convenio especial es seguir cotizando por tu cuenta. No sumamos lo que cotices en ese tiempo.',
      options: {
        assimilated: 'Con el paro o un subsidio, en busca de empleo o con un convenio especial',
        nothing: 'En ninguna de esas',
      },
      missing: 'Elige en qué situación estarás',
    },
    partTimeFrom: {
      name: 'Día en que reduce la jornada',
      label: '¿Desde qué día trabajarás menos horas?',
      missing: 'Escribe desde qué día trabajarás menos horas',
    },
    partTimeShare: {
      name: 'Jornada después',
      label: '¿Qué parte de la jornada completa trabajarás?',
      hint: 'Un porcentaje. Media jornada es 50.',
      missing: 'Escribe qué parte de la jornada trabajarás',
    },
    careGap: retirementWords.careGap,
    pensionHousehold: pensionWords.pensionHousehold,
    pensionOtherIncome: pensionWords.pensionOtherIncome,
    childrenAtHome: {
      name: 'Hijos menores de 25 años en casa',
      label: '¿Cuántos hijos menores de 25 años vivirán contigo cuando te jubiles?',
      hint: 'Cuenta a los que ganan poco o nada. Solo sirve para calcular el IRPF. Escribe 0 si no habrá ninguno.',
      missing: 'Escribe cuántos hijos vivirán contigo, o 0',
    },
    monthsWithDisability: {
      name: 'Meses trabajados con discapacidad',
      label: '¿Cuántos meses has trabajado con esa discapacidad?',
      hint: `10 años son 120 meses. ${untilToday}`,
      missing: 'Escribe cuántos meses has trabajado con ella, o 0',
    },
    specialJob: {
      ...earlyOccupation.facts.hardJob,
      label: '¿Has trabajado en una de estas profesiones?',
      hint: 'En ellas puedes jubilarte antes.',
      options: { none: 'En ninguna', ...earlyOccupation.facts.hardJob.options },
      missing: 'Elige una profesión, o ninguna',
    },
    specialJobMonths: {
      ...earlyOccupation.facts.hardJobMonths,
      hint: `${earlyOccupation.facts.hardJobMonths.hint} ${untilToday}`,
    },
    specialMinerCategory: earlyOccupation.facts.minerCategory,
    specialFights: earlyOccupation.facts.bullfights,
    mutualBefore1967: earlyMutual.facts.mutualMember,
    jobEnd: {
      name: 'Causa del fin del trabajo',
      label: '¿Has perdido tu trabajo, o lo vas a perder?',
      hint: 'Quien pierde el trabajo sin quererlo puede jubilarse hasta cuatro años antes.',
      options: {
        'not-lost': 'No',
        dismissal:
          'Sí, por un despido colectivo o por causas objetivas, o porque lo dejé por un traslado, un cambio grave o un incumplimiento de la empresa',
        'employer-gone':
          'Sí, porque la empresa está en concurso o dejó de existir, porque el empresario murió, se jubiló o quedó incapacitado, o por fuerza mayor',
        violence: 'Sí, lo dejé por sufrir violencia de género o sexual',
        other: 'Sí, por otra causa: fin del contrato, despido disciplinario o porque quise',
      },
      missing: 'Elige si has perdido tu trabajo',
    },
    jobEndProven: {
      ...earlyInvoluntary.facts.indemnityProven,
      hint: `${earlyInvoluntary.facts.indemnityProven.hint} Si no te correspondía ninguna, responde que sí.`,
    },
    seekerSixMonths: {
      ...earlyInvoluntary.facts.jobSeekerSixMonths,
      label: '¿Llevarás 6 meses como demandante de empleo cuando te jubiles?',
      hint: 'Los 6 meses justo antes de pedir la pensión, sin cortes. Te apuntas en la oficina de empleo.',
      missing: 'Di si llevarás 6 meses como demandante de empleo',
    },
    subsidyThreeMonths: {
      ...earlyVoluntary.facts.drawsSubsidyThreeMonths,
      label: '¿Llevarás 3 meses o más cobrando el subsidio por desempleo cuando te jubiles?',
      missing: 'Di si llevarás 3 meses cobrando el subsidio',
    },
    leftBefore2022: earlyVoluntary.facts.leftUnderFormerRules,
    daysOfService: earlyWords.serviceDays,
    yearsInCompany: retirePartial.facts.companyYears,
    reliefOffered: {
      ...retirePartial.facts.reliefContract,
      label: '¿Contratará la empresa a otra persona con un contrato de relevo?',
      hint: 'Es el contrato de quien hace las horas que dejas. Pregunta en tu empresa. Desde tu edad ordinaria no hace falta.',
    },
    manufacturingJob: retirePartial.facts.inManufacturing,
    dayCut: {
      ...retirePartial.facts.workingDayCut,
      label: '¿Qué parte de la jornada dejarías de trabajar?',
      missing: 'Escribe qué parte de la jornada dejarías',
    },
    dayBeside: {
      name: 'Jornada con la pensión',
      label: '¿Qué parte de la jornada trabajarías ya con la pensión?',
      hint: 'Un porcentaje. Media jornada es 50. Sirve para la jubilación flexible.',
      missing: 'Escribe qué parte de la jornada trabajarías',
    },
    givesWorkTo: {
      ...retireActive.facts.givesWork,
      hint: `Solo cuenta si trabajas por tu cuenta. ${retireActive.facts.givesWork.hint}`,
    },
    delayPaidAs: {
      ...retireDelayed.facts.delayChoice,
      label: 'Si te jubilas más tarde, ¿cómo quieres cobrar el complemento?',
      hint: 'Cada año que esperas desde tu edad ordinaria tiene un complemento. Cambia la respuesta y compara.',
    },
    abroad: {
      name: 'Cotizado en otros países',
      label: '¿Has cotizado en otros países?',
      hint: 'Añade cada país. Si no hay ninguno, sigue adelante.',
      one: 'País {number}',
      add: 'Añadir un país',
      item: {
        country,
        monthsAbroad: {
          name: 'Meses cotizados allí',
          label: '¿Cuántos meses cotizaste allí?',
          hint: 'Sin los meses en que cotizabas también en España. 5 años son 60 meses.',
          missing: 'Escribe cuántos meses cotizaste allí',
        },
      },
    },
    futureBase: {
      name: 'Lo que va a cotizar',
      label: '¿Cuánto vas a cotizar en los próximos años?',
      hint: 'Lo que cotizas depende de lo que ganas.',
      options: {
        same: 'Los mismos euros que ahora',
        prices: 'Lo de ahora, subiendo con los precios',
        growth: 'Lo de ahora, con otra subida cada año',
      },
      missing: 'Elige cuánto vas a cotizar',
    },
    baseGrowth: {
      name: 'Subida anual de lo que cotiza',
      label: '¿Cuánto subirá cada año lo que ganas?',
      hint: 'Un porcentaje. Si crees que un 3 % al año, escribe 3.',
      missing: 'Escribe cuánto subirá cada año, o 0',
    },
    priceGrowth: {
      name: 'Subida anual de los precios',
      label: '¿Cuánto crees que subirán los precios cada año?',
      hint: 'Un porcentaje. El Banco Central Europeo busca que sea un 2 %.',
      missing: 'Escribe cuánto subirán los precios, o 0',
    },
    wageGrowth: {
      name: 'Subida anual de los salarios',
      label: '¿Cuánto crees que subirán los salarios cada año?',
      hint: 'Un porcentaje. Mueve el salario mínimo y, con él, la base con la que se rellenan los meses sin cotizar.',
      missing: 'Escribe cuánto subirán los salarios, o 0',
    },
    ceilingLater: {
      name: 'Pensión máxima en años futuros',
      label: '¿Aplicamos la pensión máxima también a los años que vienen?',
      hint: 'La ley pone un máximo. Este año se aplica siempre. El de los años que vienen lo estimamos.',
      missing: 'Di si aplicamos la pensión máxima',
    },
    untilAge: {
      name: 'Edad hasta la que se compara',
      label: '¿Hasta qué edad sumamos lo que cobrarías?',
      hint: 'Sirve para comparar fechas. En España, quien cumple 65 años vive de media hasta los 86, más o menos.',
      missing: 'Escribe hasta qué edad comparamos',
    },
    knownBase: {
      name: 'Base reguladora ya sabida',
      label: '¿Qué base reguladora tienes?',
      hint: 'Si ya la sabes. La dice la resolución de tu pensión o una simulación oficial.',
      missing: 'Escribe tu base reguladora',
    },
    knownPercentage: {
      name: 'Porcentaje ya sabido',
      label: '¿Qué porcentaje de la base te corresponde por lo cotizado?',
      hint: 'Si ya lo sabes. Con 15 años cotizados es 50.',
      missing: 'Escribe el porcentaje',
    },
    knownPension: {
      name: 'Pensión ya sabida',
      label: '¿De cuánto sería tu pensión al mes, sin reducciones ni complementos?',
      hint: 'Si ya lo sabes. Es la base reguladora por el porcentaje, antes de aplicar el máximo.',
      missing: 'Escribe de cuánto sería tu pensión',
    },
  },
  missingPeriod: {
    missingWork: {
      name: 'Forma de trabajo',
      label: '¿Cómo trabajabas?',
      options: {
        employee: workWords.regime.options.general,
        'self-employed': workWords.regime.options['self-employed'],
      },
      missing: 'Elige cómo trabajabas',
    },
    missingFrom: {
      name: 'Primer día',
      label: '¿Qué día empezaste?',
      hint: 'Si no lo recuerdas, vale un día aproximado.',
      missing: 'Escribe el día en que empezaste',
    },
    missingTo: {
      name: 'Último día',
      label: '¿Qué día acabaste?',
      hint: 'Si sigues, escribe el día de hoy.',
      missing: 'Escribe el día en que acabaste',
    },
    missingBase: {
      name: 'Base al mes',
      label: '¿Cuánto ganabas al mes entonces, antes de impuestos?',
      hint: 'Con las pagas extra repartidas. Está en las nóminas y en tu informe de bases. Escribe 0 si no lo sabes: contará solo el tiempo.',
      missing: 'Escribe cuánto ganabas al mes, o 0',
    },
  },
  routes: {
    'retire-ordinary': {
      name: retireOrdinary.title,
      short: 'Ordinaria',
      what: 'Para quien llega a la edad que marca la ley con 15 años cotizados.',
      needs: null,
    },
    'early-voluntary': {
      name: earlyVoluntary.title,
      short: 'Anticipada voluntaria',
      what: 'Para quien ha cotizado 35 años y quiere jubilarse hasta 2 años antes, cobrando menos.',
      needs: null,
    },
    'early-involuntary': {
      name: earlyInvoluntary.title,
      short: 'Anticipada por perder el trabajo',
      what: 'Para quien pierde el trabajo sin quererlo, ha cotizado 33 años y se jubila hasta 4 años antes.',
      needs: 'Es para quien trabaja para una empresa: el régimen de autónomos no la tiene.',
    },
    'early-disab-65': {
      name: earlyDisab65.title,
      short: 'Discapacidad del 65 %',
      what: 'Para quien ha trabajado con una discapacidad del 65 % o más.',
      needs:
        'Es para quien ha trabajado con una discapacidad del 65 % o más. Si es tu caso, dinos qué discapacidad tienes.',
    },
    'early-disab-45': {
      name: earlyDisab45.title,
      short: 'Discapacidad del 45 %',
      what: 'Para quien ha trabajado 15 años con una enfermedad de la lista oficial y tiene una discapacidad del 45 % o más.',
      needs:
        'Es para quien tiene una enfermedad de la lista oficial y una discapacidad del 45 % o más. Si es tu caso, dinos qué discapacidad tienes.',
    },
    'early-occupation': {
      name: earlyOccupation.title,
      short: 'Por el tipo de trabajo',
      what: 'Para quien ha trabajado en una profesión dura o peligrosa de las que adelantan la edad.',
      needs: 'Es para profesiones como minería, bomberos, policías o ferroviarios. Si es la tuya, dinos cuál.',
    },
    'early-mutual': {
      name: earlyMutual.title,
      short: 'Mutualistas',
      what: 'Para quien cotizó a una mutualidad laboral antes de 1967 y ha cumplido 60 años.',
      needs: 'Es para quien ya cotizaba a una mutualidad laboral el 1 de enero de 1967. Si es tu caso, dínoslo.',
    },
    'retire-partial': {
      name: retirePartial.title,
      short: 'Parcial',
      what: 'Para quien pasa a trabajar menos horas en su empresa y cobra una parte de la pensión.',
      needs: 'Es para quien trabaja para una empresa: el régimen de autónomos no la tiene.',
    },
    'retire-delayed': {
      name: retireDelayed.title,
      short: 'Demorada',
      what: 'Para quien se jubila al menos un año después de su edad ordinaria y cobra más.',
      needs: null,
    },
    'retire-active': {
      name: retireActive.title,
      short: 'Activa',
      what: 'Para quien se jubila al menos un año más tarde y sigue trabajando con una parte de la pensión.',
      needs: null,
    },
    'retire-flexible': {
      name: retireFlexible.title,
      short: 'Flexible',
      what: 'Para quien ya está jubilado y vuelve a trabajar unas horas con una parte de la pensión.',
      needs: null,
    },
    'pro-rata': {
      name: 'Jubilación con lo cotizado en otros países',
      short: 'Con otros países',
      what: 'Para quien ha cotizado en España y en otros países de Europa: España paga su parte.',
      needs: 'Es para quien ha cotizado también en otros países de Europa. Si es tu caso, dinos en cuáles.',
    },
    'ncp-retirement': {
      name: ncpRetirement.title,
      short: 'No contributiva',
      what: 'Para quien cumple 65 años con pocos ingresos y no ha cotizado lo suficiente.',
      needs: null,
    },
  },
  status: {
    now: 'Puedes jubilarte así desde hoy, con {age}.',
    later: 'Puedes jubilarte así desde el {date}, con {age}.',
    if: 'Podrías desde el {date}, con {age}. Depende de algo que no nos has dicho: {facts}.',
    not: 'Con estos datos no puedes jubilarte así.',
  },
  statusTags: {
    now: 'Ya puedes',
    later: 'Más adelante',
    if: 'Depende',
    not: 'No puedes',
  },
  goals: {
    earliest: 'Lo antes que puedes jubilarte es el {date}, con {age}: {amount} al mes.',
    'most-per-month': 'Lo máximo cada mes lo cobras si te jubilas el {date}, con {age}: {amount} al mes.',
    'most-over-life':
      'Lo máximo en toda la vida, sumando hasta los {until}, es jubilarte el {date}, con {age}: {amount} al mes.',
  },
  levers: {
    'month-later': 'Jubilarte un mes más tarde',
    'year-later': 'Jubilarte un año más tarde',
    'base-100': 'Cotizar por 100 € más al mes desde ahora',
  },
  withholding: {
    pension: 'Pensión de un año, con sus 14 pagas',
    exemption: 'Hasta aquí no se descuenta nada',
    'work-reduction': 'Se resta: reducción por rentas del trabajo y pensiones',
    expenses: 'Se resta: gastos que fija la ley',
    pensioner: 'Se resta: reducción por ser pensionista',
    'many-children': 'Se resta: reducción por tener más de dos hijos',
    base: 'Cantidad sobre la que se calcula el impuesto',
    'taxpayer-minimum': 'Mínimo personal, según tu edad',
    'children-minimum': 'Mínimo por hijos',
    'disability-minimum': 'Mínimo por discapacidad',
    'tax-on-base': 'Impuesto de esa cantidad',
    'tax-on-minimum': 'Impuesto de los mínimos, que se resta',
    cap: 'Tope del impuesto para pensiones bajas',
    tax: 'Impuesto de un año',
    rate: 'Porcentaje que se descuenta',
    withheld: 'Lo que se descuenta en un año',
    'net-month': 'Lo que te queda en cada paga',
  },
  notes: {
    forecast:
      'Es una previsión: la fecha pasa de este año y nadie sabe los precios, los salarios ni la ley de entonces.',
    'todays-euros':
      'Las cantidades de años futuros están en euros de hoy: dicen lo que podrías comprar ahora con ellas.',
    prices: 'Suponemos que los precios suben un {prices} al año, y las pensiones con ellos.',
    wages: 'Suponemos que los salarios suben un {wages} al año, y con ellos la base mínima de cotización.',
    limits:
      'Suponemos que la base y la pensión máximas suben cada año con los precios y algo más, como ya dice la ley.',
    law: 'Aplicamos la ley aprobada hasta hoy, con los cambios que ya prevé para los próximos años.',
    ceiling: 'Tu pensión pasaría de la máxima: se queda en {maximum} al mes.',
    'ceiling-unlimited': 'Has pedido no aplicar la pensión máxima a los años que vienen. La ley la aplica.',
    'not-binding':
      'Es una simulación y no obliga a nadie. La pensión se decide cuando la pides, con los datos y la ley de ese día.',
    'told-career':
      'Con lo que has dicho, suponemos que cotizaste seguido y por lo mismo que ahora, descontando los precios.',
    minimum: 'Para llegar a la pensión mínima hemos contado {income} de otros ingresos al año, y que vives en España.',
    'minimum-no-income':
      'Hemos supuesto que vives en España y no tienes otros ingresos: por eso se completa hasta la pensión mínima.',
    net: 'El neto es una estimación con el IRPF de hoy y sin otros ingresos. No vale para el País Vasco, Navarra, Ceuta ni Melilla.',
    'net-unknown': 'No tenemos las retenciones de IRPF de ese año: solo decimos la pensión antes de impuestos.',
    'other-states': 'Solo calculamos la parte de España. Cada país paga la suya, a la edad y con las reglas de su ley.',
    'other-schemes':
      'No sirve para funcionarios de clases pasivas ni para quien cotiza a una mutualidad en lugar de a la Seguridad Social.',
    'dues-paid': 'Suponemos que estás al corriente de tus cuotas de autónomos.',
    'after-stop': 'Desde que dejas de trabajar no sumamos más cotizaciones.',
    disability: 'Suponemos que hasta la jubilación sigues trabajando con esa discapacidad.',
    partial: 'Suponemos que tu empresa cumple lo que se le pide: la plantilla fija y la base del relevo.',
    'beside-work': 'Suponemos que el trabajo con la pensión no es del sector público.',
    residence: 'Suponemos que has vivido en España de forma legal desde los 16 años.',
    'practice-2026':
      'En enero y febrero de 2026 el INSS aplicó otra regla a quien se jubilaba antes y pasaba de la pensión máxima. Lo rectificó el 25 de febrero de 2026. Aquí va la regla correcta.',
  },
};
