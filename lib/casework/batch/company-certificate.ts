import {
  cccColumn,
  choiceColumn,
  daysColumn,
  idNumberColumn,
  moneyColumn,
  nssColumn,
  pastDayColumn,
  percentColumn,
} from './columns';
import { defineBatch } from './kind';

/** A right to a benefit not asked for prescribes after five years (LGSS art. 53.1). */
const YEARS = 5;
const MOST_BASE = 20_000;
const LONGEST_MONTH = 31;

/** Procedures whose certificate the company sends (RD 295/2009 arts. 14.2 and 39.4). */
const certified = {
  'birth-and-childcare': ['nacimiento', 'nacimiento y cuidado', 'birth', 'birth and childcare'],
  'risk-pregnancy': ['riesgo embarazo', 'riesgo durante el embarazo', 'risk during pregnancy'],
  'risk-breastfeeding': ['riesgo lactancia', 'riesgo durante la lactancia', 'risk while breastfeeding'],
} as const;

/** Company certificate: what the employer tells the INSS of a worker who stops working. */
export const companyCertificate = defineBatch({
  id: 'company-certificate',
  columns: {
    idNumber: idNumberColumn('12345678Z'),
    nss: nssColumn('281234567840'),
    ccc: cccColumn('28123456742'),
    benefit: choiceColumn(certified, { es: 'nacimiento', en: 'birth' }),
    firstDay: pastDayColumn(YEARS, { es: '12/11/2026', en: '2026-11-12' }),
    base: moneyColumn(MOST_BASE, { es: '2400,00', en: '2400.00' }),
    days: daysColumn(LONGEST_MONTH, { es: '30', en: '30' }),
    workTime: percentColumn({ es: '100', en: '100' }),
  },
  account: 'ccc',
  regimes: ['general', 'agricultural', 'household', 'sea', 'coal'],
  sameness: ({ idNumber, ccc, benefit, firstDay }) => [idNumber, ccc, benefit, firstDay].join(' '),
});
