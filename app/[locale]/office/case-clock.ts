import 'server-only';
import { today } from '@/lib/adapters/clock';
import { type LegalClock, legalClock } from '@/lib/casework/legal-clock';
import type { CaseState } from '@/lib/casework/lifecycle';
import { dayAt } from '@/lib/law/day';
import { placesOf, type Residence } from '@/lib/services/register/places';

type Row = { state: CaseState; dueOn: Date | null; stoppedAt: Date | null; person: Residence };

/** The legal clock of a case today, in the calendars of its person and of the office. */
export const caseClock = ({ state, dueOn, stoppedAt, person }: Row): LegalClock =>
  legalClock(
    { state, dueOn: dueOn && dayAt(dueOn), stoppedOn: stoppedAt && dayAt(stoppedAt) },
    today(),
    placesOf(person),
  );
