import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { locales } from '@/lib/i18n/locales';
import { addDays, type Day } from '@/lib/law/day';
import { sendFeedback } from '@/lib/services/feedback/send-feedback';
import { stranger } from '@/lib/services/fixtures';
import { saveNews } from '@/lib/services/news/edit-news';
import { loadFirstNews } from '@/lib/services/news/load-first-news';
import { saveNotice } from '@/lib/services/site-notices/edit-notices';
import { getTextForm, publishText, saveText } from '@/lib/services/texts/edit-texts';
import type { TextKey } from '@/lib/services/texts/editable';
import { wordsAt } from '@/lib/services/texts/shape';

/* A day and an hour as an editor types them. */
const typed = (name: 'from' | 'until', day: Day, time: string) => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const key = `${name}Day`;
  return { [`${key}.day`]: dayOfMonth, [`${key}.month`]: month, [`${key}.year`]: year, [`${name}Time`]: time };
};

/* One that can be published, and one with legal effect that waits for a second editor. */
const seedNotices = async (editor: Actor): Promise<void> => {
  const soon = { ...typed('from', addDays(today(), 7), '00:00'), ...typed('until', addDays(today(), 14), '23:59') };
  await saveNotice(editor, null, {
    kind: 'information',
    titleEs: 'Las oficinas atienden solo con cita la semana que viene',
    textEs: 'Mientras tanto puedes hacerlo todo aquí. [Busca tu oficina](/help/offices).',
    titleEn: 'Next week offices see people by appointment only',
    textEn: 'Meanwhile you can do everything here. [Find your office](/help/offices).',
    places: ['public', 'my'],
    ...soon,
  });
  await saveNotice(editor, null, {
    kind: 'important',
    titleEs: 'El sábado no es día hábil para presentar documentos',
    textEs: 'Un plazo que termina en día inhábil pasa al primer día hábil siguiente (**Ley 39/2015, art. 30.5**).',
    titleEn: 'Saturday is not a working day for sending documents',
    textEn: 'A term that ends on a non-working day goes to the next working day (**Law 39/2015, art. 30.5**).',
    places: ['public', 'my', 'office'],
    legal: 'yes',
    ...soon,
  });
};

/* The form of a text with some of its fields typed over. */
const saveChanged = async (editor: Actor, key: TextKey, changes: Readonly<Record<string, string>>): Promise<void> => {
  const { version, words, places } = await getTextForm(editor, key);
  const shown = places.flatMap(({ path }) =>
    locales.map((locale) => [`${locale}.${path}`, wordsAt(words[locale], path) ?? ''] as const),
  );
  const { problems } = await saveText(editor, key, version, { ...Object.fromEntries(shown), ...changes });
  if (problems.length > 0) throw new Error(`${key}: ${JSON.stringify(problems)}`);
};

/* A help topic that was changed, and a legal page that waits for a second editor. */
const seedTexts = async (editor: Actor): Promise<void> => {
  await saveChanged(editor, 'help/sign-in', {
    'es.questions.3.a.0':
      'Mira la carpeta de correo no deseado. Puedes pedir otro pasados 30 segundos. El anterior deja de valer. Si sigue sin llegar, comprueba en una oficina que tenemos bien tu correo.',
    'en.questions.3.a.0':
      'Look in your junk mail. You can ask for another after 30 seconds. The earlier one then stops working. If it still does not arrive, check at an office that we have your e-mail right.',
    why: 'Muchas personas escriben porque su correo estaba mal anotado.',
  });
  await publishText(editor, 'help/sign-in', 1);
  await saveChanged(editor, 'legal/privacy', {
    'es.sections.3.text.0':
      'Los borradores se borran 30 días después del último cambio y no se pueden recuperar. Los expedientes se conservan el tiempo que marcan las normas de archivo. Los códigos de un solo uso duran diez minutos.',
    'en.sections.3.text.0':
      'Drafts are erased 30 days after the last change and cannot be recovered. Cases are kept as long as the rules on archives require. One-time codes last ten minutes.',
    why: 'Hay quien espera recuperar un borrador ya borrado.',
  });
};

/** The news of the beginning, one that is being written, texts that changed, notices nobody sees yet, and something written without a name. */
export const seedPortal = async (editor: Actor): Promise<void> => {
  await loadFirstNews();
  await saveNews(editor, {
    of: null,
    topics: ['certificates'],
    service: 'certificates',
    values: {
      titleEs: 'Los certificados ya se pueden pedir también en inglés',
      leadEs: 'Eliges el idioma al descargarlo y el código de comprobación es el mismo.',
      textEs:
        '## Cómo se hace\n\n1. Entra en tus certificados.\n2. Cambia el idioma de la página.\n3. Descarga el documento.',
      titleEn: 'Certificates can now be had in English too',
      leadEn: 'You choose the language when you download it, and the code to check it is the same.',
      textEn:
        '## How to do it\n\n1. Go to your certificates.\n2. Change the language of the page.\n3. Download the document.',
    },
  });
  await seedNotices(editor);
  await seedTexts(editor);
  await sendFeedback(
    stranger,
    'feedback',
    {
      kind: 'suggestion',
      text: 'Estaría bien ver en la página de cada trámite cuánto tardáis de verdad.',
      page: '/es/services',
    },
    'es',
  );
};
