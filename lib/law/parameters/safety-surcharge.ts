import { lgss } from '../legal-ref';
import { parameter } from '../parameter';

/** Surcharge on benefits for lack of safety measures, by the gravity of the fault, in basis points. */
export const safetySurchargeRange = parameter<{ readonly least: number; readonly most: number }>(
  'safety-surcharge.range',
  {
    unit: 'basis points',
    entries: [{ from: '2016-01-02', value: { least: 3000, most: 5000 }, source: lgss('164.1') }],
  },
);
