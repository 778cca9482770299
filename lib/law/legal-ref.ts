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
  rd951: {
    short: 'RD 951/2005',
    es: 'Real Decreto 951/2005, de 29 de julio, por el que se establece el marco general para la mejora de la calidad en la Administración General del Estado',
    en: 'Royal Decree 951/2005 of 29 July on the quality of the services of the State administration',
    url: 'https://www.boe.es/eli/es/rd/2005/07/29/951',
  },
  rd1112: {
    short: 'RD 1112/2018',
    es: 'Real Decreto 1112/2018, de 7 de septiembre, sobre accesibilidad de los sitios web y aplicaciones para dispositivos móviles del sector público',
    en: 'Royal Decree 1112/2018 of 7 September on the accessibility of public sector websites and mobile applications',
    url: 'https://www.boe.es/eli/es/rd/2018/09/07/1112',
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
  rd1148: {
    short: 'RD 1148/2011',
    es: 'Real Decreto 1148/2011, de 29 de julio, de la prestación por cuidado de menores afectados por cáncer u otra enfermedad grave',
    en: 'Royal Decree 1148/2011 of 29 July on the benefit to care for children with cancer or another serious illness',
    boe: 'BOE-A-2011-13119',
  },
  decree1646: {
    short: 'Decreto 1646/1972',
    es: 'Decreto 1646/1972, de 23 de junio, de prestaciones del Régimen General de la Seguridad Social',
    en: 'Decree 1646/1972 of 23 June on benefits of the General Scheme of Social Security',
    boe: 'BOE-A-1972-944',
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
  rdl16_2022: {
    short: 'RDL 16/2022',
    es: 'Real Decreto-ley 16/2022, de 6 de septiembre, de mejora de las condiciones de las personas trabajadoras al servicio del hogar',
    en: 'Royal Decree-Law 16/2022 of 6 September improving the conditions of domestic workers',
    boe: 'BOE-A-2022-14680',
  },
  rd84: {
    short: 'RD 84/1996',
    es: 'Real Decreto 84/1996, de 26 de enero, Reglamento general sobre inscripción de empresas y afiliación, altas, bajas y variaciones de datos',
    en: 'Royal Decree 84/1996 of 26 January, regulations on the registration of companies and workers and changes of their data',
    boe: 'BOE-A-1996-4447',
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
  incomeTaxRules: {
    short: 'RD 439/2007',
    es: 'Real Decreto 439/2007, de 30 de marzo, por el que se aprueba el Reglamento del Impuesto sobre la Renta de las Personas Físicas',
    en: 'Royal Decree 439/2007 of 30 March approving the Regulation of Personal Income Tax',
    boe: 'BOE-A-2007-6820',
  },
  powersRegister: {
    short: 'Orden ISM/189/2021',
    es: 'Orden ISM/189/2021, de 3 de marzo, del Registro electrónico de apoderamientos de la Seguridad Social',
    en: 'Order ISM/189/2021 of 3 March on the Social Security electronic register of powers',
    boe: 'BOE-A-2021-3421',
  },
  notificationsOrder: {
    short: 'Orden ISM/903/2020',
    es: 'Orden ISM/903/2020, de 24 de septiembre, por la que se regulan las notificaciones y comunicaciones electrónicas en el ámbito de la Administración de la Seguridad Social',
    en: 'Order ISM/903/2020 of 24 September on electronic notifications and communications of the Social Security Administration',
    boe: 'BOE-A-2020-11359',
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
  rdl29_2012: {
    short: 'RDL 29/2012',
    es: 'Real Decreto-ley 29/2012, de 28 de diciembre, de mejora de gestión y protección social y otras medidas',
    en: 'Royal Decree-Law 29/2012 of 28 December on management, social protection and other measures',
    boe: 'BOE-A-2012-15764',
  },
  rdl28_2018: {
    short: 'RDL 28/2018',
    es: 'Real Decreto-ley 28/2018, de 28 de diciembre, para la revalorización de las pensiones públicas',
    en: 'Royal Decree-Law 28/2018 of 28 December on the revaluation of public pensions',
    boe: 'BOE-A-2018-17992',
  },
  rdl1_2020: {
    short: 'RDL 1/2020',
    es: 'Real Decreto-ley 1/2020, de 14 de enero, de revalorización de las pensiones y prestaciones públicas',
    en: 'Royal Decree-Law 1/2020 of 14 January on the revaluation of public pensions and benefits',
    boe: 'BOE-A-2020-501',
  },
  rdl3_2021: {
    short: 'RDL 3/2021',
    es: 'Real Decreto-ley 3/2021, de 2 de febrero, para la reducción de la brecha de género',
    en: 'Royal Decree-Law 3/2021 of 2 February on narrowing the gender gap',
    boe: 'BOE-A-2021-1529',
  },
  pensions2017: {
    short: 'RD 746/2016',
    es: 'Real Decreto 746/2016, de 30 de diciembre, sobre revalorización de las pensiones para 2017',
    en: 'Royal Decree 746/2016 of 30 December on the revaluation of pensions for 2017',
    boe: 'BOE-A-2016-12605',
  },
  pensions2021: {
    short: 'RD 46/2021',
    es: 'Real Decreto 46/2021, de 26 de enero, sobre revalorización de las pensiones para 2021',
    en: 'Royal Decree 46/2021 of 26 January on the revaluation of pensions for 2021',
    boe: 'BOE-A-2021-1135',
  },
  pensions2022: {
    short: 'RD 65/2022',
    es: 'Real Decreto 65/2022, de 25 de enero, sobre actualización de las pensiones para 2022',
    en: 'Royal Decree 65/2022 of 25 January on the updating of pensions for 2022',
    boe: 'BOE-A-2022-1189',
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
  rd1716: {
    short: 'RD 1716/2012',
    es: 'Real Decreto 1716/2012, de 28 de diciembre, de desarrollo de la Ley 27/2011 en materia de prestaciones',
    en: 'Royal Decree 1716/2012 of 28 December developing Act 27/2011 on benefits',
    boe: 'BOE-A-2012-15765',
  },
  coordination: {
    short: 'Reglamento (CE) 883/2004',
    es: 'Reglamento (CE) 883/2004, sobre la coordinación de los sistemas de seguridad social',
    en: 'Regulation (EC) 883/2004 on the coordination of social security systems',
    url: 'https://eur-lex.europa.eu/eli/reg/2004/883/oj',
  },
  rd371: {
    short: 'RD 371/2023',
    es: 'Real Decreto 371/2023, de 16 de mayo, sobre el complemento por demorar la jubilación',
    en: 'Royal Decree 371/2023 of 16 May on the supplement for delaying retirement',
    boe: 'BOE-A-2023-11645',
  },
  rd416: {
    short: 'RD 416/2026',
    es: 'Real Decreto 416/2026, de 27 de mayo, sobre la jubilación flexible y la compatibilidad de la pensión con el trabajo',
    en: 'Royal Decree 416/2026 of 27 May on flexible retirement and on drawing a pension while working',
    boe: 'BOE-A-2026-11474',
  },
  rd1131: {
    short: 'RD 1131/2002',
    es: 'Real Decreto 1131/2002, de 31 de octubre, de Seguridad Social de los trabajadores a tiempo parcial y de la jubilación parcial',
    en: 'Royal Decree 1131/2002 of 31 October on the social security of part-time workers and on partial retirement',
    boe: 'BOE-A-2002-23037',
  },
  rd1132: {
    short: 'RD 1132/2002',
    es: 'Real Decreto 1132/2002, de 31 de octubre, de jubilación gradual y flexible',
    en: 'Royal Decree 1132/2002 of 31 October on gradual and flexible retirement',
    boe: 'BOE-A-2002-23038',
  },
  rd1539: {
    short: 'RD 1539/2003',
    es: 'Real Decreto 1539/2003, de 5 de diciembre, de coeficientes reductores de la edad de jubilación por discapacidad del 65 % o más',
    en: 'Royal Decree 1539/2003 of 5 December on lower retirement ages for a disability of 65% or more',
    boe: 'BOE-A-2003-23401',
  },
  rd1851: {
    short: 'RD 1851/2009',
    es: 'Real Decreto 1851/2009, de 4 de diciembre, de anticipación de la jubilación por discapacidad del 45 % o más',
    en: 'Royal Decree 1851/2009 of 4 December on early retirement for a disability of 45% or more',
    boe: 'BOE-A-2009-20652',
  },
  rd370: {
    short: 'RD 370/2023',
    es: 'Real Decreto 370/2023, de 16 de mayo, que modifica la jubilación anticipada por discapacidad del 45 % o más',
    en: 'Royal Decree 370/2023 of 16 May amending early retirement for a disability of 45% or more',
    boe: 'BOE-A-2023-11644',
  },
  rd383: {
    short: 'RD 383/2008',
    es: 'Real Decreto 383/2008, de 14 de marzo, de coeficiente reductor de la edad de jubilación de los bomberos',
    en: 'Royal Decree 383/2008 of 14 March on the lower retirement age of firefighters',
    boe: 'BOE-A-2008-5987',
  },
  rd1449: {
    short: 'RD 1449/2018',
    es: 'Real Decreto 1449/2018, de 14 de diciembre, de coeficiente reductor de la edad de jubilación de los policías locales',
    en: 'Royal Decree 1449/2018 of 14 December on the lower retirement age of local police officers',
    boe: 'BOE-A-2018-17135',
  },
  rd2366: {
    short: 'RD 2366/1984',
    es: 'Real Decreto 2366/1984, de 26 de diciembre, de reducción de la edad de jubilación del Estatuto Minero',
    en: 'Royal Decree 2366/1984 of 26 December on the lower retirement age of miners',
    url: 'https://www.boe.es/eli/es/rd/1984/12/26/2366',
  },
  lo1_2023: {
    short: 'LO 1/2023',
    es: 'Ley Orgánica 1/2023, de 28 de febrero, de salud sexual y reproductiva',
    en: 'Organic Act 1/2023 of 28 February on sexual and reproductive health',
    boe: 'BOE-A-2023-5364',
  },
  law6_2024: {
    short: 'Ley 6/2024',
    es: 'Ley 6/2024, de 20 de diciembre, para la mejora de la protección de las personas donantes en vivo',
    en: 'Act 6/2024 of 20 December on the protection of living donors',
    boe: 'BOE-A-2024-26693',
  },
  rd53_1980: {
    short: 'RD 53/1980',
    es: 'Real Decreto 53/1980, de 11 de enero, sobre la cuantía del subsidio por enfermedad común o accidente no laboral',
    en: 'Royal Decree 53/1980 of 11 January on the amount of sickness benefit',
    url: 'https://www.boe.es/eli/es/rd/1980/01/11/53',
  },
  rd1273: {
    short: 'RD 1273/2003',
    es: 'Real Decreto 1273/2003, de 10 de octubre, de incapacidad temporal y contingencias profesionales de los autónomos',
    en: 'Royal Decree 1273/2003 of 10 October on the sick leave and work risks of the self-employed',
    boe: 'BOE-A-2003-19458',
  },
  decree2530: {
    short: 'Decreto 2530/1970',
    es: 'Decreto 2530/1970, de 20 de agosto, del Régimen Especial de Trabajadores Autónomos',
    en: 'Decree 2530/1970 of 20 August on the Special Scheme of the Self-Employed',
    boe: 'BOE-A-1970-1000',
  },
  rd625_2014: {
    short: 'RD 625/2014',
    es: 'Real Decreto 625/2014, de 18 de julio, de gestión y control de la incapacidad temporal',
    en: 'Royal Decree 625/2014 of 18 July on the management of temporary incapacity',
    boe: 'BOE-A-2014-7684',
  },
  injuryScale: {
    short: 'Orden ISM/450/2023',
    es: 'Orden ISM/450/2023, de 4 de mayo, de indemnizaciones por lesiones definitivas y no incapacitantes',
    en: 'Order ISM/450/2023 of 4 May on compensation for permanent injuries that do not incapacitate',
    boe: 'BOE-A-2023-10874',
  },
  healthSystem: {
    short: 'Ley 16/2003',
    es: 'Ley 16/2003, de 28 de mayo, de cohesión y calidad del Sistema Nacional de Salud',
    en: 'Act 16/2003 of 28 May on the National Health System',
    boe: 'BOE-A-2003-10715',
  },
  medicines: {
    short: 'RDLeg 1/2015',
    es: 'Texto refundido de la Ley de garantías y uso racional de los medicamentos (Real Decreto Legislativo 1/2015, de 24 de julio)',
    en: 'Medicines Act (Royal Legislative Decree 1/2015 of 24 July)',
    boe: 'BOE-A-2015-8343',
  },
  rdl11_2026: {
    short: 'RDL 11/2026',
    es: 'Real Decreto-ley 11/2026, de 12 de mayo, sobre lo que pagan los pacientes por las medicinas',
    en: 'Royal Decree-Law 11/2026 of 12 May on what patients pay for medicines',
    boe: 'BOE-A-2026-10324',
  },
  rd180_2026: {
    short: 'RD 180/2026',
    es: 'Real Decreto 180/2026, de 11 de marzo, de atención sanitaria a personas extranjeras sin residencia legal',
    en: 'Royal Decree 180/2026 of 11 March on healthcare for foreigners without legal residence',
    boe: 'BOE-A-2026-5714',
  },
  d3158: {
    short: 'Decreto 3158/1966',
    es: 'Decreto 3158/1966, de 23 de diciembre, Reglamento General de prestaciones económicas',
    en: 'Decree 3158/1966 of 23 December, General Regulation of cash benefits',
    boe: 'BOE-A-1966-21116',
  },
  rd2064: {
    short: 'RD 2064/1995',
    es: 'Real Decreto 2064/1995, de 22 de diciembre, Reglamento general sobre cotización y liquidación',
    en: 'Royal Decree 2064/1995 of 22 December on contributions and their settlement',
    boe: 'BOE-A-1996-1579',
  },
  administrativeCourts: {
    short: 'Ley 29/1998',
    es: 'Ley 29/1998, de 13 de julio, reguladora de la Jurisdicción Contencioso-administrativa',
    en: 'Act 29/1998 of 13 July on the Administrative Courts',
    boe: 'BOE-A-1998-16718',
  },
  publicSector: {
    short: 'Ley 40/2015',
    es: 'Ley 40/2015, de 1 de octubre, de Régimen Jurídico del Sector Público',
    en: 'Act 40/2015 of 1 October on the Legal Regime of the Public Sector',
    boe: 'BOE-A-2015-10566',
  },
  rd1300: {
    short: 'RD 1300/1995',
    es: 'Real Decreto 1300/1995, de 21 de julio, de incapacidades laborales',
    en: 'Royal Decree 1300/1995 of 21 July on incapacity for work',
    boe: 'BOE-A-1995-19848',
  },
  rd357: {
    short: 'RD 357/1991',
    es: 'Real Decreto 357/1991, de 15 de marzo, de pensiones no contributivas',
    en: 'Royal Decree 357/1991 of 15 March on non-contributory pensions',
    boe: 'BOE-A-1991-7270',
  },
  rd789: {
    short: 'RD 789/2022',
    es: 'Real Decreto 789/2022, de 27 de septiembre, de compatibilidad del ingreso mínimo vital con el trabajo',
    en: 'Royal Decree 789/2022 of 27 September on the minimum living income and work',
    boe: 'BOE-A-2022-15764',
  },
  rentComplement: {
    short: 'RD 1191/2012',
    es: 'Real Decreto 1191/2012, de 3 de agosto, del complemento de alquiler de los pensionistas de pensiones no contributivas',
    en: 'Royal Decree 1191/2012 of 3 August on the rent complement of non-contributory pensioners',
    url: 'https://www.boe.es/eli/es/rd/2012/08/03/1191',
  },
  spaniardsAbroad: {
    short: 'RD 8/2008',
    es: 'Real Decreto 8/2008, de 11 de enero, de la prestación por razón de necesidad de los españoles residentes en el exterior y retornados',
    en: 'Royal Decree 8/2008 of 11 January on the benefit for need of Spaniards abroad and returnees',
    boe: 'BOE-A-2008-1264',
  },
  budget2011: {
    short: 'Ley 39/2010',
    es: 'Ley 39/2010, de 22 de diciembre, de Presupuestos Generales del Estado para 2011',
    en: 'Act 39/2010 of 22 December, State Budget for 2011',
    boe: 'BOE-A-2010-19703',
  },
  budget2013: {
    short: 'Ley 17/2012',
    es: 'Ley 17/2012, de 27 de diciembre, de Presupuestos Generales del Estado para 2013',
    en: 'Act 17/2012 of 27 December, State Budget for 2013',
    boe: 'BOE-A-2012-15651',
  },
  budget2014: {
    short: 'Ley 22/2013',
    es: 'Ley 22/2013, de 23 de diciembre, de Presupuestos Generales del Estado para 2014',
    en: 'Act 22/2013 of 23 December, State Budget for 2014',
    boe: 'BOE-A-2013-13616',
  },
  budget2015: {
    short: 'Ley 36/2014',
    es: 'Ley 36/2014, de 26 de diciembre, de Presupuestos Generales del Estado para 2015',
    en: 'Act 36/2014 of 26 December, State Budget for 2015',
    boe: 'BOE-A-2014-13612',
  },
  budget2016: {
    short: 'Ley 48/2015',
    es: 'Ley 48/2015, de 29 de octubre, de Presupuestos Generales del Estado para 2016',
    en: 'Act 48/2015 of 29 October, State Budget for 2016',
    boe: 'BOE-A-2015-11644',
  },
  budget2017: {
    short: 'Ley 3/2017',
    es: 'Ley 3/2017, de 27 de junio, de Presupuestos Generales del Estado para 2017',
    en: 'Act 3/2017 of 27 June, State Budget for 2017',
    boe: 'BOE-A-2017-7387',
  },
  budget2018: {
    short: 'Ley 6/2018',
    es: 'Ley 6/2018, de 3 de julio, de Presupuestos Generales del Estado para 2018',
    en: 'Act 6/2018 of 3 July, State Budget for 2018',
    boe: 'BOE-A-2018-9268',
  },
  rdl20_2012: {
    short: 'RDL 20/2012',
    es: 'Real Decreto-ley 20/2012, de 13 de julio, de medidas para garantizar la estabilidad presupuestaria',
    en: 'Royal Decree-Law 20/2012 of 13 July on measures to guarantee budgetary stability',
    boe: 'BOE-A-2012-9364',
  },
  rdl2_2024: {
    short: 'RDL 2/2024',
    es: 'Real Decreto-ley 2/2024, de 21 de mayo, de simplificación y mejora del nivel asistencial de la protección por desempleo',
    en: 'Royal Decree-Law 2/2024 of 21 May simplifying and improving unemployment assistance',
    boe: 'BOE-A-2024-10235',
  },
  activeIncome: {
    short: 'RD 1369/2006',
    es: 'Real Decreto 1369/2006, de 24 de noviembre, del programa de renta activa de inserción',
    en: 'Royal Decree 1369/2006 of 24 November on the active integration income programme',
    boe: 'BOE-A-2006-21239',
  },
  freeMovement: {
    short: 'RD 240/2007',
    es: 'Real Decreto 240/2007, de 16 de febrero, sobre entrada, libre circulación y residencia en España de ciudadanos de la Unión Europea',
    en: 'Royal Decree 240/2007 of 16 February on the entry, free movement and residence in Spain of citizens of the European Union',
    boe: 'BOE-A-2007-4184',
  },
  implementing: {
    short: 'Reglamento (CE) 987/2009',
    es: 'Reglamento (CE) 987/2009, de aplicación del Reglamento (CE) 883/2004 sobre la coordinación de los sistemas de seguridad social',
    en: 'Regulation (EC) 987/2009 implementing Regulation (EC) 883/2004 on the coordination of social security systems',
    url: 'https://eur-lex.europa.eu/eli/reg/2009/987/oj',
  },
  rd1799: {
    short: 'RD 1799/1985',
    es: 'Real Decreto 1799/1985, de 2 de octubre, de racionalización de las pensiones de jubilación e invalidez permanente',
    en: 'Royal Decree 1799/1985 of 2 October on retirement and permanent invalidity pensions',
    boe: 'BOE-A-1985-20582',
  },
  order1972: {
    short: 'Orden de 31-7-1972',
    es: 'Orden de 31 de julio de 1972, de aplicación del Decreto 1646/1972 en materia de prestaciones',
    en: 'Order of 31 July 1972 applying Decree 1646/1972 on benefits',
    boe: 'BOE-A-1972-1210',
  },
  rd4_1998: {
    short: 'RD 4/1998',
    es: 'Real Decreto 4/1998, de 9 de enero, sobre revalorización de las pensiones para 1998',
    en: 'Royal Decree 4/1998 of 9 January on the revaluation of pensions for 1998',
    url: 'https://www.boe.es/eli/es/rd/1998/01/09/4',
  },
  decree3158: {
    short: 'Decreto 3158/1966',
    es: 'Decreto 3158/1966, de 23 de diciembre, Reglamento de la cuantía de las prestaciones económicas del Régimen General',
    en: 'Decree 3158/1966 of 23 December, Regulation on the amount of the benefits of the General Scheme',
    boe: 'BOE-A-1966-21116',
  },
  orderSurvivors: {
    short: 'Orden de 13-2-1967',
    es: 'Orden de 13 de febrero de 1967, de las prestaciones de muerte y supervivencia del Régimen General',
    en: 'Order of 13 February 1967 on death and survivors benefits of the General Scheme',
    boe: 'BOE-A-1967-2876',
  },
  rd900: {
    short: 'RD 900/2018',
    es: 'Real Decreto 900/2018, de 20 de julio, sobre el 60 % de la pensión de viudedad',
    en: "Royal Decree 900/2018 of 20 July on the 60% of the widow's or widower's pension",
    boe: 'BOE-A-2018-10397',
  },
  rd1647: {
    short: 'RD 1647/1997',
    es: 'Real Decreto 1647/1997, de 31 de octubre, de desarrollo de la Ley 24/1997 (orfandad y viudedad)',
    en: 'Royal Decree 1647/1997 of 31 October developing Act 24/1997 (orphans and widowhood)',
    url: 'https://www.boe.es/eli/es/rd/1997/10/31/1647',
  },
  rd1051: {
    short: 'RD 1051/2013',
    es: 'Real Decreto 1051/2013, de 27 de diciembre, de las prestaciones del Sistema para la Autonomía y Atención a la Dependencia',
    en: 'Royal Decree 1051/2013 of 27 December on the benefits of the system of autonomy and care for dependent people',
    boe: 'BOE-A-2013-13811',
  },
  collection: {
    short: 'RD 1415/2004',
    es: 'Real Decreto 1415/2004, de 11 de junio, Reglamento General de Recaudación de la Seguridad Social',
    en: 'Royal Decree 1415/2004 of 11 June, General Regulation on the Collection of Social Security Debts',
    boe: 'BOE-A-2004-11836',
    anchors: true,
  },
  undueBenefits: {
    short: 'RD 148/1996',
    es: 'Real Decreto 148/1996, de 5 de febrero, procedimiento especial para el reintegro de prestaciones indebidas',
    en: 'Royal Decree 148/1996 of 5 February on the special procedure to pay back undue benefits',
    boe: 'BOE-A-1996-3691',
  },
  guaranteesResolution: {
    short: 'Resolución TGSS de 6-4-2020',
    es: 'Resolución de 6 de abril de 2020, de la Tesorería General de la Seguridad Social, sobre cuantías de los aplazamientos',
    en: 'Resolution of 6 April 2020 of the Social Security Treasury on the amounts of instalment plans',
    url: 'https://www.boe.es/eli/es/res/2020/04/06/(1)',
  },
  mobilitySubsidy: {
    short: 'RD 383/1984',
    es: 'Real Decreto 383/1984, de 1 de febrero, del sistema especial de prestaciones sociales y económicas para personas con discapacidad',
    en: 'Royal Decree 383/1984 of 1 February on the special system of social and economic benefits for people with disabilities',
    url: 'https://www.boe.es/eli/es/rd/1984/02/01/383',
  },
  schoolFee: {
    short: 'RD 1633/1985',
    es: 'Real Decreto 1633/1985, de 28 de agosto, por el que se fija la cuantía de la cuota del Seguro Escolar',
    en: 'Royal Decree 1633/1985 of 28 August fixing the fee of the School Insurance',
    boe: 'BOE-A-1985-19457',
  },
  contributionRules: {
    short: 'RD 2064/1995',
    es: 'Real Decreto 2064/1995, de 22 de diciembre, Reglamento General sobre Cotización y Liquidación de otros Derechos de la Seguridad Social',
    en: 'Royal Decree 2064/1995 of 22 December, General Regulation on Social Security Contributions',
    boe: 'BOE-A-1996-1579',
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
export const rd951 = refTo('rd951');
export const rd1112 = refTo('rd1112');
export const rd286 = refTo('rd286');
export const rd295 = refTo('rd295');
export const rd1335 = refTo('rd1335');
export const rd1148 = refTo('rd1148');
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
export const notificationsOrder = refTo('notificationsOrder');

/** Full title of the text. */
export const lawTitle = (ref: LegalRef, locale: Locale): string => lawOf(ref)[locale];

/** Name of the text as the trade says it: 'LGSS', 'RD 295/2009'. The same in every language. */
export const lawShortName = (ref: LegalRef): string => lawOf(ref).short;

// 'dt' stands for a transitional provision, 'da' additional, 'df' final, 'dd' repealing; 'annex' for an annex. A number may follow.
const namedParts: Record<string, Record<Locale, string>> = {
  dt: { es: 'disposición transitoria', en: 'transitional provision' },
  da: { es: 'disposición adicional', en: 'additional provision' },
  df: { es: 'disposición final', en: 'final provision' },
  dd: { es: 'disposición derogatoria', en: 'repealing provision' },
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
