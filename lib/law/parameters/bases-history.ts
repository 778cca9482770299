import { euros } from '../cents';
import { lgss } from '../legal-ref';

/* Bases of earlier years, for pensions that look back over a whole working life. Each year's budget act set them. */
const source = lgss('19.2');
const act = (from: string, amount: string, name: string) => ({ from, value: euros(amount), source, note: name });

/** Maximum contribution base of the General Scheme, a month, from 1996 to 2020: the note names the act. */
export const maximumBasesBefore2021 = [
  act('1996-01-01', '2253.07', '374,880 pesetas, not checked against the text.'),
  act('1997-01-01', '2311.67', 'Act 12/1996'),
  act('1998-01-01', '2360.17', 'Act 65/1997'),
  act('1999-01-01', '2402.73', 'Act 49/1998'),
  act('2000-01-01', '2450.87', 'Act 54/1999'),
  act('2001-01-01', '2499.91', 'Act 13/2000'),
  act('2002-01-01', '2574.90', 'Act 23/2001'),
  act('2003-01-01', '2652.00', 'Act 52/2002'),
  act('2004-01-01', '2731.50', 'Act 61/2003'),
  act('2005-01-01', '2813.40', 'Act 2/2004'),
  act('2006-01-01', '2897.70', 'Act 30/2005'),
  act('2007-01-01', '2996.10', 'Act 42/2006'),
  act('2008-01-01', '3074.10', 'Act 51/2007'),
  act('2009-01-01', '3166.20', 'Act 2/2008'),
  act('2010-01-01', '3198.00', 'Act 26/2009'),
  act('2011-01-01', '3230.10', 'Act 39/2010'),
  act('2012-01-01', '3262.50', 'Act 2/2012'),
  act('2013-01-01', '3425.70', 'Act 17/2012'),
  act('2014-01-01', '3597.00', 'Act 22/2013'),
  act('2015-01-01', '3606.00', 'Act 36/2014'),
  act('2016-01-01', '3642.00', 'Act 48/2015'),
  act('2017-01-01', '3751.20', 'Royal Decree-Law 3/2016'),
  act('2018-08-01', '3803.70', 'Act 6/2018'),
  act('2019-01-01', '4070.10', 'Royal Decree-Law 28/2018'),
] as const;

const order = (from: string, amount: string) => ({ from, value: euros(amount), source });
const rule = 'Worked out as the minimum wage and a sixth; the printed amount may differ by some cents.';
const formula = (from: string, amount: string) => ({ ...order(from, amount), note: rule });
const recalled = (from: string, amount: string) => ({
  ...order(from, amount),
  note: `${rule} The minimum wage of that year was not checked against its decree.`,
});

/** Minimum contribution base of the General Scheme (tope minimo), a month, from 1996 to 2022. */
export const minimumBasesBefore2023 = [
  recalled('1996-01-01', '455.21'),
  recalled('1997-01-01', '467.20'),
  recalled('1998-01-01', '477.09'),
  formula('1999-01-01', '485.71'),
  formula('2000-01-01', '495.59'),
  formula('2001-01-01', '505.69'),
  formula('2002-01-01', '515.90'),
  formula('2003-01-01', '526.40'),
  formula('2004-01-01', '537.25'),
  formula('2004-07-01', '572.60'),
  formula('2005-01-01', '598.50'),
  formula('2006-01-01', '631.05'),
  formula('2007-01-01', '665.70'),
  formula('2008-01-01', '700.00'),
  formula('2009-01-01', '728.00'),
  formula('2010-01-01', '738.85'),
  order('2011-01-01', '748.20'),
  order('2013-01-01', '753.00'),
  order('2015-01-01', '756.60'),
  order('2016-01-01', '764.40'),
  order('2017-01-01', '825.60'),
  order('2018-01-01', '858.60'),
  order('2019-01-01', '1050.00'),
  formula('2020-01-01', '1108.33'),
  order('2021-09-01', '1125.90'),
  order('2022-01-01', '1166.70'),
] as const;
