import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import type { Sheet } from '@/lib/casework/sheet';
import type { Locale } from '@/lib/i18n/locales';
import { sheetPdf } from '../documents/sheet-pdf';
import { leafletSheet } from './leaflet-sheet';

/** The leaflet with the figures of today. */
export const getLeaflet = (locale: Locale): Sheet => leafletSheet(locale, today());

/** The same as a tagged PDF. It certifies nothing, so it has no code to verify. */
export const leafletPdf = (locale: Locale): Promise<Buffer> =>
  sheetPdf(getLeaflet(locale), { csv: null, issuedAt: now(), locale });
