import type { Sheet } from '@/lib/casework/sheet';
import { messagesOf } from '@/lib/i18n/messages';
import type { Day } from '@/lib/law/day';
import type { Traveller } from './is-covered';

type Certificate = {
  readonly holder: Pick<Traveller, 'givenName' | 'surnames' | 'idNumber'>;
  readonly traveller: Traveller;
  readonly from: Day;
  readonly to: Day;
  readonly country: string;
  readonly issuedOn: Day;
};

/* Days by number alone: whoever reads it abroad reads neither language. */
const inNumbers = (on: Day) => `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;

/**
 * The certificate of one person, in Spanish and English beside one another, with the fields of the card it stands for
 * (Decision S2 of the Administrative Commission): name, birth, number, institution and validity.
 */
export const certificateSheet = ({ holder, traveller, from, to, country, issuedOn }: Certificate): Sheet => {
  const [es, en] = [messagesOf('es').travel.certificate, messagesOf('en').travel.certificate];
  const both = (key: Exclude<keyof typeof es, 'rows' | 'sections'>) => `${es[key]} / ${en[key]}`;
  const row = (key: keyof typeof es.rows, value: string) => [`${es.rows[key]} / ${en.rows[key]}`, value] as const;
  const section = (key: keyof typeof es.sections) => `${es.sections[key]} / ${en.sections[key]}`;
  return {
    title: both('title'),
    lead: both('lead'),
    sections: [
      {
        title: section('person'),
        rows: [
          row('surnames', traveller.surnames),
          row('givenName', traveller.givenName),
          row('birthDate', inNumbers(traveller.birthDate)),
          row('idNumber', traveller.idNumber || holder.idNumber),
          row('holder', `${holder.givenName} ${holder.surnames}`),
        ],
      },
      {
        title: section('validity'),
        rows: [
          row('from', inNumbers(from)),
          row('to', inNumbers(to)),
          row('country', country),
          row('issuedOn', inNumbers(issuedOn)),
        ],
      },
      {
        title: section('institution'),
        rows: [row('institution', es.institution), row('state', 'ES')],
        paragraphs: [es.entitles, en.entitles],
      },
    ],
  };
};
