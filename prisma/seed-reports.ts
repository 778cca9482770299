import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { addDays, addMonths, type Day, day } from '@/lib/law/day';
import { applied } from '@/lib/services/fixtures';

const cover = (holder: Actor, givenName: string, surnames: string, birthDate: Day) =>
  systemDb().beneficiary.create({
    data: { holderId: holder.id, givenName, surnames, birthDate: toDate(birthDate), from: toDate(birthDate) },
  });

/**
 * Beneficiaries of Marta and Javier to travel with, a written document for the Treasury, and a death that Lucía reported
 * of somebody who draws a pension: Pilar finds him by the name and the number.
 */
export const seedReports = async (get: (key: string) => Actor): Promise<void> => {
  const now = today();
  await cover(get('marta'), 'Hugo', 'Sanz López', day('2021-06-03'));
  await cover(get('javier'), 'Leo', 'Ruiz Pérez', day('2018-03-04'));
  await cover(get('javier'), 'Vera', 'Ruiz Pérez', day('2020-10-19'));
  await systemDb().person.create({
    data: {
      idNumber: '00000014Z',
      givenName: 'Antonio',
      surnames: 'Vega Mora',
      birthDate: toDate(day('1941-02-11')),
      province: '41',
      periods: {
        create: [
          {
            regime: 'general',
            employer: 'Astilleros del Sur',
            from: toDate(day('1962-05-01')),
            to: toDate(addMonths(now, -240)),
          },
        ],
      },
    },
  });
  await applied(
    get('lucia'),
    {
      deceasedGivenName: 'Antonio',
      deceasedSurnames: 'Vega Mora',
      deceasedIdNumber: '00000014Z',
      deceasedBirthDate: '1941-02-11',
      deathDate: addDays(now, -6),
      deathPlace: 'Sevilla',
      reporterRelation: 'grandchild',
      reporterPhone: '',
      registryLookUp: true,
    },
    'death-report',
  );
  await applied(
    get('javier'),
    {
      writtenSubject: 'Copia de un alta antigua',
      writtenTopic: 'contributions',
      addressedBody: 'TGSS',
      relatedNumbers: [],
      writtenFacts: 'Trabajé de aprendiz en 2004. La empresa cerró y no encuentro los papeles.',
      writtenRequest: 'Pido una copia de los documentos de aquella alta.',
      hasAttachments: false,
    },
    'other-documents',
  );
};
