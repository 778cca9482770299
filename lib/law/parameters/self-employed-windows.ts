import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

/** Natural days to tell of a change of activity. */
export const activityChangeTerm = parameter('self-employed.activity-term', {
  unit: 'natural days',
  entries: [
    {
      from: '2017-07-12',
      value: 3,
      source: refTo('rd84')('32.3'),
      note: 'Not verified: the text of the decree was not at hand. The three days are those the Social Security publishes.',
    },
  ],
});

/** Months of each of the windows of the year in which the base is changed; it takes effect when the window is over. */
export const baseChangeWindow = parameter('self-employed.base-window', {
  unit: 'months',
  entries: [
    {
      from: '2023-01-01',
      value: 2,
      source: refTo('rd2064')('45'),
      note: 'Not verified: the wording of Royal Decree-Law 13/2022, art. 5, was not at hand. The six windows and their days are those of the press.',
    },
  ],
});

/** Months of a year in which the cover and the mutual society of the next one are asked for. */
export const coverChangeMonths = parameter('self-employed.cover-months', {
  unit: 'months',
  entries: [
    {
      from: '2019-01-01',
      value: 9,
      source: refTo('rd84')('47'),
      note: 'Not verified: the text of the decree was not at hand. The last day, 30 September, is that of the press.',
    },
  ],
});
