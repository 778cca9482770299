/** References to the law: which text, which article. Shown beside every rule, figure and decision. */

type Locale = 'es' | 'en';
type Law = {
  /** Short name, as people of the trade say it. */
  readonly short: string;
  readonly es: string;
  readonly en: string;
  /** BOE identifier of the text; without one, `url` says where it is. */
  readonly boe?: string;
  readonly url?: string;
  /** The consolidated text in the BOE has an anchor 'a43' for article 43. */
  readonly anchors?: true;
};

const laws = {
  lgss: {
    short: 'LGSS',
    es: 'Ley General de la Seguridad Social (Real Decreto Legislativo 8/2015, de 30 de octubre)',
    en: 'General Social Security Act (Royal Legislative Decree 8/2015 of 30 October)',
    boe: 'BOE-A-2015-11724',
    anchors: true,
  },
  lpac: {
    short: 'Ley 39/2015',
    es: 'Ley 39/2015, de 1 de octubre, del Procedimiento Administrativo Común de las Administraciones Públicas',
    en: 'Act 39/2015 of 1 October on the Common Administrative Procedure',
    boe: 'BOE-A-2015-10565',
    anchors: true,
  },
  et: {
    short: 'ET',
    es: 'Estatuto de los Trabajadores (Real Decreto Legislativo 2/2015, de 23 de octubre)',
    en: "Workers' Statute (Royal Legislative Decree 2/2015 of 23 October)",
    boe: 'BOE-A-2015-11430',
    anchors: true,
  },
  lrjs: {
    short: 'Ley 36/2011',
    es: 'Ley 36/2011, de 10 de octubre, reguladora de la jurisdicción social',
    en: 'Act 36/2011 of 10 October on the Social Jurisdiction',
    boe: 'BOE-A-2011-15936',
    anchors: true,
  },
  rd203: {
    short: 'RD 203/2021',
    es: 'Real Decreto 203/2021, de 30 de marzo, de actuación y funcionamiento del sector público por medios electrónicos',
    en: 'Royal Decree 203/2021 of 30 March on the electronic working of the public sector',
    boe: 'BOE-A-2021-5032',
  },
  rd286: {
    short: 'RD 286/2003',
    es: 'Real Decreto 286/2003, de 7 de marzo, sobre plazos para resolver los procedimientos de prestaciones de la Seguridad Social',
    en: 'Royal Decree 286/2003 of 7 March on the time limits to decide social security benefit procedures',
    boe: 'BOE-A-2003-7073',
  },
  rd295: {
    short: 'RD 295/2009',
    es: 'Real Decreto 295/2009, de 6 de marzo, de prestaciones por maternidad, paternidad, riesgo durante el embarazo y la lactancia',
    en: 'Royal Decree 295/2009 of 6 March on maternity, paternity, pregnancy risk and breastfeeding risk benefits',
    boe: 'BOE-A-2009-4724',
  },
  rd1335: {
    short: 'RD 1335/2005',
    es: 'Real Decreto 1335/2005, de 11 de noviembre, de prestaciones familiares de la Seguridad Social',
    en: 'Royal Decree 1335/2005 of 11 November on social security family benefits',
    boe: 'BOE-A-2005-19151',
  },
  rd2001: {
    short: 'RD 2001/1983',
    es: 'Real Decreto 2001/1983, de 28 de julio, de jornada de trabajo, jornadas especiales y descansos',
    en: 'Royal Decree 2001/1983 of 28 July on working time, special working time and rest',
    boe: 'BOE-A-1983-20684',
  },
  rdl6_2019: {
    short: 'RDL 6/2019',
    es: 'Real Decreto-ley 6/2019, de 1 de marzo, de igualdad entre mujeres y hombres en el empleo',
    en: 'Royal Decree-Law 6/2019 of 1 March on equality between women and men in employment',
    boe: 'BOE-A-2019-3244',
  },
  rdl13_2022: {
    short: 'RDL 13/2022',
    es: 'Real Decreto-ley 13/2022, de 26 de julio, de cotización de los trabajadores autónomos',
    en: 'Royal Decree-Law 13/2022 of 26 July on the contributions of the self-employed',
    boe: 'BOE-A-2022-12482',
  },
  rdl2_2023: {
    short: 'RDL 2/2023',
    es: 'Real Decreto-ley 2/2023, de 16 de marzo, de ampliación de derechos de los pensionistas y sostenibilidad de las pensiones',
    en: "Royal Decree-Law 2/2023 of 16 March on pensioners' rights and the sustainability of pensions",
    boe: 'BOE-A-2023-6967',
  },
  rdl8_2023: {
    short: 'RDL 8/2023',
    es: 'Real Decreto-ley 8/2023, de 27 de diciembre',
    en: 'Royal Decree-Law 8/2023 of 27 December',
    boe: 'BOE-A-2023-26452',
  },
  rdl11_2024: {
    short: 'RDL 11/2024',
    es: 'Real Decreto-ley 11/2024, de 23 de diciembre, de compatibilidad de la pensión de jubilación con el trabajo',
    en: 'Royal Decree-Law 11/2024 of 23 December on retirement pensions and work',
    boe: 'BOE-A-2024-26917',
  },
  rdl1_2025: {
    short: 'RDL 1/2025',
    es: 'Real Decreto-ley 1/2025, de 28 de enero',
    en: 'Royal Decree-Law 1/2025 of 28 January',
    boe: 'BOE-A-2025-1560',
  },
  rdl9_2025: {
    short: 'RDL 9/2025',
    es: 'Real Decreto-ley 9/2025, de 29 de julio, que amplía el permiso de nacimiento y cuidado',
    en: 'Royal Decree-Law 9/2025 of 29 July extending birth and childcare leave',
    boe: 'BOE-A-2025-15741',
  },
  rdl16_2025: {
    short: 'RDL 16/2025',
    es: 'Real Decreto-ley 16/2025, de 23 de diciembre',
    en: 'Royal Decree-Law 16/2025 of 23 December',
    boe: 'BOE-A-2025-26458',
  },
  rdl3_2026: {
    short: 'RDL 3/2026',
    es: 'Real Decreto-ley 3/2026, de 3 de febrero, de revalorización de las pensiones públicas',
    en: 'Royal Decree-Law 3/2026 of 3 February on the revaluation of public pensions',
    boe: 'BOE-A-2026-2548',
  },
  stc140_2024: {
    short: 'STC 140/2024',
    es: 'Sentencia del Tribunal Constitucional 140/2024, de 6 de noviembre',
    en: 'Judgment of the Constitutional Court 140/2024 of 6 November',
    boe: 'BOE-A-2024-25523',
  },
  budget2021: {
    short: 'Ley 11/2020',
    es: 'Ley 11/2020, de 30 de diciembre, de Presupuestos Generales del Estado para 2021',
    en: 'Act 11/2020 of 30 December, State Budget for 2021',
    boe: 'BOE-A-2020-17339',
  },
  budget2022: {
    short: 'Ley 22/2021',
    es: 'Ley 22/2021, de 28 de diciembre, de Presupuestos Generales del Estado para 2022',
    en: 'Act 22/2021 of 28 December, State Budget for 2022',
    boe: 'BOE-A-2021-21653',
  },
  budget2023: {
    short: 'Ley 31/2022',
    es: 'Ley 31/2022, de 23 de diciembre, de Presupuestos Generales del Estado para 2023',
    en: 'Act 31/2022 of 23 December, State Budget for 2023',
    boe: 'BOE-A-2022-22128',
  },
  bases2023: {
    short: 'Orden PCM/74/2023',
    es: 'Orden PCM/74/2023, de 30 de enero, de cotización a la Seguridad Social en 2023',
    en: 'Order PCM/74/2023 of 30 January on social security contributions in 2023',
    boe: 'BOE-A-2023-2472',
  },
  bases2024: {
    short: 'Orden PJC/51/2024',
    es: 'Orden PJC/51/2024, de 29 de enero, de cotización a la Seguridad Social en 2024',
    en: 'Order PJC/51/2024 of 29 January on social security contributions in 2024',
    boe: 'BOE-A-2024-1691',
  },
  bases2025: {
    short: 'Orden PJC/178/2025',
    es: 'Orden PJC/178/2025, de 25 de febrero, de cotización a la Seguridad Social en 2025',
    en: 'Order PJC/178/2025 of 25 February on social security contributions in 2025',
    boe: 'BOE-A-2025-3780',
  },
  bases2026: {
    short: 'Orden PJC/297/2026',
    es: 'Orden PJC/297/2026, de 30 de marzo, de cotización a la Seguridad Social en 2026',
    en: 'Order PJC/297/2026 of 30 March on social security contributions in 2026',
    boe: 'BOE-A-2026-7296',
  },
  smi2023: {
    short: 'RD 99/2023',
    es: 'Real Decreto 99/2023, de 14 de febrero, del salario mínimo interprofesional para 2023',
    en: 'Royal Decree 99/2023 of 14 February on the minimum wage for 2023',
    boe: 'BOE-A-2023-3982',
  },
  smi2024: {
    short: 'RD 145/2024',
    es: 'Real Decreto 145/2024, de 6 de febrero, del salario mínimo interprofesional para 2024',
    en: 'Royal Decree 145/2024 of 6 February on the minimum wage for 2024',
    boe: 'BOE-A-2024-2251',
  },
  smi2025: {
    short: 'RD 87/2025',
    es: 'Real Decreto 87/2025, de 11 de febrero, del salario mínimo interprofesional para 2025',
    en: 'Royal Decree 87/2025 of 11 February on the minimum wage for 2025',
    boe: 'BOE-A-2025-2576',
  },
  smi2026: {
    short: 'RD 126/2026',
    es: 'Real Decreto 126/2026, de 18 de febrero, del salario mínimo interprofesional para 2026',
    en: 'Royal Decree 126/2026 of 18 February on the minimum wage for 2026',
    boe: 'BOE-A-2026-3815',
  },
  holidays2023: {
    short: 'Fiestas laborales 2023',
    es: 'Resolución de la Dirección General de Trabajo con la relación de fiestas laborales para 2023',
    en: 'Resolution of the Directorate-General for Labour listing the public holidays of 2023',
    boe: 'BOE-A-2022-16755',
  },
  holidays2024: {
    short: 'Fiestas laborales 2024',
    es: 'Resolución de la Dirección General de Trabajo con la relación de fiestas laborales para 2024',
    en: 'Resolution of the Directorate-General for Labour listing the public holidays of 2024',
    boe: 'BOE-A-2023-22014',
  },
  holidays2025: {
    short: 'Fiestas laborales 2025',
    es: 'Resolución de la Dirección General de Trabajo con la relación de fiestas laborales para 2025',
    en: 'Resolution of the Directorate-General for Labour listing the public holidays of 2025',
    boe: 'BOE-A-2024-21316',
  },
  holidays2026: {
    short: 'Fiestas laborales 2026',
    es: 'Resolución de la Dirección General de Trabajo con la relación de fiestas laborales para 2026',
    en: 'Resolution of the Directorate-General for Labour listing the public holidays of 2026',
    boe: 'BOE-A-2025-21667',
  },
  electronicNotices: {
    short: 'Orden ISM/903/2020',
    es: 'Orden ISM/903/2020, de 24 de septiembre, de notificaciones y comunicaciones electrónicas de la Seguridad Social',
    en: 'Order ISM/903/2020 of 24 September on electronic notifications of the Social Security',
    boe: 'BOE-A-2020-11359',
  },
  largeFamilies: {
    short: 'Ley 40/2003',
    es: 'Ley 40/2003, de 18 de noviembre, de Protección a las Familias Numerosas',
    en: 'Act 40/2003 of 18 November on the Protection of Large Families',
    boe: 'BOE-A-2003-21052',
  },
  imv: {
    short: 'Ley 19/2021',
    es: 'Ley 19/2021, de 20 de diciembre, por la que se establece el ingreso mínimo vital',
    en: 'Act 19/2021 of 20 December establishing the minimum living income',
    boe: 'BOE-A-2021-21007',
  },
  dependency: {
    short: 'Ley 39/2006',
    es: 'Ley 39/2006, de 14 de diciembre, de promoción de la autonomía personal y atención a la dependencia',
    en: 'Act 39/2006 of 14 December on personal autonomy and care for dependent people',
    boe: 'BOE-A-2006-21990',
  },
  incomeTax: {
    short: 'Ley 35/2006',
    es: 'Ley 35/2006, de 28 de noviembre, del Impuesto sobre la Renta de las Personas Físicas',
    en: 'Act 35/2006 of 28 November on Personal Income Tax',
    boe: 'BOE-A-2006-20764',
  },
  powersRegister: {
    short: 'Orden ISM/189/2021',
    es: 'Orden ISM/189/2021, de 3 de marzo, del Registro electrónico de apoderamientos de la Seguridad Social',
    en: 'Order ISM/189/2021 of 3 March on the Social Security electronic register of powers',
    boe: 'BOE-A-2021-3421',
  },
  automated: {
    short: 'Resolución INSS de 5-3-2024',
    es: 'Resolución de 5 de marzo de 2024, del Instituto Nacional de la Seguridad Social, sobre resoluciones automatizadas',
    en: 'Resolution of 5 March 2024 of the National Institute of Social Security on automated decisions',
    boe: 'BOE-A-2024-4781',
  },
  gdpr: {
    short: 'RGPD',
    es: 'Reglamento (UE) 2016/679, general de protección de datos',
    en: 'Regulation (EU) 2016/679, General Data Protection Regulation',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  pensions2023: {
    short: 'RD 1058/2022',
    es: 'Real Decreto 1058/2022, de 27 de diciembre, sobre revalorización de las pensiones para 2023',
    en: 'Royal Decree 1058/2022 of 27 December on the revaluation of pensions for 2023',
    boe: 'BOE-A-2022-22684',
  },
  rdl20_2022: {
    short: 'RDL 20/2022',
    es: 'Real Decreto-ley 20/2022, de 27 de diciembre, de medidas de respuesta a las consecuencias de la guerra de Ucrania',
    en: 'Royal Decree-Law 20/2022 of 27 December on measures in response to the consequences of the war in Ukraine',
    boe: 'BOE-A-2022-22685',
  },
  rd625: {
    short: 'RD 625/1985',
    es: 'Real Decreto 625/1985, de 2 de abril, de protección por desempleo',
    en: 'Royal Decree 625/1985 of 2 April on unemployment protection',
    boe: 'BOE-A-1985-8124',
  },
  coordination: {
    short: 'Reglamento (CE) 883/2004',
    es: 'Reglamento (CE) 883/2004, sobre la coordinación de los sistemas de seguridad social',
    en: 'Regulation (EC) 883/2004 on the coordination of social security systems',
    url: 'https://eur-lex.europa.eu/eli/reg/2004/883/oj',
  },
} as const satisfies Record<string, Law>;

export type LawKey = keyof typeof laws;
export type LegalRef = { readonly law: LawKey; readonly article: string };

const lawOf = (ref: LegalRef): Law => laws[ref.law];

/** A maker of references to one text: `const lgss = refTo('lgss'); lgss('178.1')`. */
export const refTo =
  (law: LawKey) =>
  (article: string): LegalRef => ({ law, article });

export const lgss = refTo('lgss');
export const lpac = refTo('lpac');
export const et = refTo('et');
export const lrjs = refTo('lrjs');
export const rd203 = refTo('rd203');
export const rd286 = refTo('rd286');
export const rd295 = refTo('rd295');
export const rd1335 = refTo('rd1335');
export const rd2001 = refTo('rd2001');
export const rdl6_2019 = refTo('rdl6_2019');
export const rdl13_2022 = refTo('rdl13_2022');
export const rdl2_2023 = refTo('rdl2_2023');
export const rdl8_2023 = refTo('rdl8_2023');
export const rdl11_2024 = refTo('rdl11_2024');
export const rdl1_2025 = refTo('rdl1_2025');
export const rdl9_2025 = refTo('rdl9_2025');
export const rdl16_2025 = refTo('rdl16_2025');
export const rdl3_2026 = refTo('rdl3_2026');
export const stc140_2024 = refTo('stc140_2024');
export const powersRegister = refTo('powersRegister');

/** Full title of the text. */
export const lawTitle = (ref: LegalRef, locale: Locale): string => lawOf(ref)[locale];

/** Name of the text as the trade says it: 'LGSS', 'RD 295/2009'. The same in every language. */
export const lawShortName = (ref: LegalRef): string => lawOf(ref).short;

// 'dt' stands for a transitional provision, 'da' additional, 'df' final; 'annex' for an annex. A number may follow.
const namedParts: Record<string, Record<Locale, string>> = {
  dt: { es: 'disposición transitoria', en: 'transitional provision' },
  da: { es: 'disposición adicional', en: 'additional provision' },
  df: { es: 'disposición final', en: 'final provision' },
  fj: { es: 'fundamento jurídico', en: 'ground of law' },
  annex: { es: 'anexo', en: 'annex' },
};

/** 'art. 178.1 LGSS', 'disposición transitoria RDL 9/2025'; the text alone when the article is ''. */
export const citation = (ref: LegalRef, locale: Locale): string => {
  const short = lawShortName(ref);
  if (ref.article === '') return short;
  const [head = '', ...rest] = ref.article.split(' ');
  const named = namedParts[head]?.[locale];
  return named ? [named, ...rest, short].join(' ') : `art. ${ref.article} ${short}`;
};

/** Where to read it: the consolidated text in the BOE (at the article where it has an anchor) or EUR-Lex. */
export const boeUrl = (ref: LegalRef): string => {
  const law = lawOf(ref);
  if (!law.boe) return law.url ?? 'https://www.boe.es/';
  const article = /^\d+/.exec(ref.article)?.[0];
  return `https://www.boe.es/buscar/act.php?id=${law.boe}${law.anchors && article ? `#a${article}` : ''}`;
};
