import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).retirement.index;
  return pageMetadata(locale, { title, description: lead, path: '/calculators' });
};

/** What can be worked out without signing in. */
const CalculatorsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { retirement, domestic, selfEmployed, public: said } = messagesOf(locale);
  const { title, lead, retirement: card } = retirement.index;
  return (
    <ContentPage locale={locale} title={title} lead={lead}>
      <ul className="mt-10 grid gap-5 md:grid-cols-2">
        <li>
          <Card
            level={2}
            title={card.title}
            href={`/${locale}/calculators/retirement`}
            icon="hourglass"
            tags={<Tag icon="clock">{card.time}</Tag>}
          >
            <p>{card.text}</p>
          </Card>
        </li>
        <li>
          <Card
            level={2}
            title={domestic.calculator.title}
            href={`/${locale}/calculators/domestic-employment`}
            icon="briefcase"
          >
            <p>{domestic.calculator.lead}</p>
          </Card>
        </li>
        <li>
          <Card
            level={2}
            title={selfEmployed.calculator.title}
            href={`/${locale}/calculators/self-employed`}
            icon="briefcase"
          >
            <p>{selfEmployed.calculator.lead}</p>
          </Card>
        </li>
        <li>
          <Card level={2} title={said.home.task.entitlements.title} href={`/${locale}/entitlements`} icon="list-checks">
            <p>{said.home.task.entitlements.text}</p>
          </Card>
        </li>
      </ul>
    </ContentPage>
  );
};

export default CalculatorsPage;
