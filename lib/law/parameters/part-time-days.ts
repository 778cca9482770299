import { lgss, rdl2_2023 } from '../legal-ref';
import { parameter } from '../parameter';

/**
 * How a day of part-time work counts towards a contribution period: whole, or by the share of the full day worked.
 * Read on the event date. While the share counted, the period asked for shrank by it too (`partTimeShare`).
 */
export const partTimeDays = parameter<'share' | 'whole'>('contribution.part-time-days', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      value: 'share',
      source: lgss('247'),
      note: 'Until 2015 the same rule stood in the former act (seventh additional provision); until 3 August 2013 its share counted one and a half times, which is not applied here.',
    },
    { from: '2016-01-02', value: 'share', source: lgss('247'), note: 'Wording before Royal Decree-Law 2/2023.' },
    { from: '2023-10-01', value: 'whole', source: rdl2_2023('df 10') },
  ],
});
