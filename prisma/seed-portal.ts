import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { addDays, type Day } from '@/lib/law/day';
import { sendFeedback } from '@/lib/services/feedback/send-feedback';
import { stranger } from '@/lib/services/fixtures';
import { saveNews } from '@/lib/services/news/edit-news';
import { loadFirstNews } from '@/lib/services/news/load-first-news';
import { saveNotice } from '@/lib/services/site-notices/edit-notices';

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

/** The news of the beginning, one that is being written, notices nobody sees yet, and something written without a name. */
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
