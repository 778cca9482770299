import { z } from 'zod/v4';
import type { Topic } from '@/lib/catalogue/kernel';
import { topics } from '@/lib/catalogue/topics';
import { saveNews } from '@/lib/services/news/edit-news';
import { isServiceLink, type ServiceLink } from '@/lib/services/news/service-links';
import { id, mutation } from '../../mutation';

const topic = z.custom<Topic>((value) => topics.some((each) => each === value));

export const POST = mutation({
  level: 'staff',
  roles: ['editor'],
  input: z.object({
    news: id.optional(),
    version: z.coerce.number().int().positive().optional(),
    topics: z.union([topic.transform((one) => [one]), z.array(topic).max(topics.length)]).default([]),
    service: z
      .string()
      .default('')
      .transform((key): ServiceLink | null => (isServiceLink(key) ? key : null)),
  }),
  run: async ({ input, values, actor, locale }) => {
    const { news, version, service } = input;
    const base = `/${locale}/office/news`;
    const of = news && version ? { id: news, version } : null;
    const saved = await saveNews(actor, { of, topics: input.topics, service, values });
    return 'problems' in saved
      ? { to: of ? `${base}/${of.id}/edit` : `${base}/new`, problems: saved.problems }
      : { to: `${base}/${saved.id}?done=saved` };
  },
});
