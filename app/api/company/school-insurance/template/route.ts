import { isLocale } from '@/lib/i18n/locales';
import { studentTemplate } from '@/lib/services/school-insurance/student-list';
import { sendTable, sendWorkbook } from '../../../send-table';

/** The template of a list of students, as text or as an Excel workbook, in the language of the page. */
export const GET = (request: Request): Response => {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  const name = locale === 'es' ? 'estudiantes' : 'students';
  if (searchParams.get('form') === 'csv') return sendTable(studentTemplate(locale, 'csv'), `${name}.csv`);
  return sendWorkbook(studentTemplate(locale, 'xlsx'), `${name}.xlsx`);
};
