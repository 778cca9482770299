import type { Actor } from '@/lib/access/actor';
import { sendFeedback } from '@/lib/services/feedback/send-feedback';
import { stranger } from '@/lib/services/fixtures';
import { saveNews } from '@/lib/services/news/edit-news';
import { loadFirstNews } from '@/lib/services/news/load-first-news';

/** The news of the beginning, one that is being written, and something somebody wrote without a name. */
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
