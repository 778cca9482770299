import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type SimpleAct, simpleActs } from '@/lib/services/powers/act-on-power';
import { nameOf } from '@/lib/services/powers/power-row';
import type { Search } from '../../../../../../form-state';
import { loadPower, type ReadPower } from '../load-power';
import { PowerFacts } from '../power-facts';

type Props = { params: Promise<{ locale: string; id: string; act: string }>; searchParams: Search };

const actOf = (text: string): SimpleAct => simpleActs.find((act) => act === text) ?? notFound();
const namesOf = ({ power }: ReadPower) => ({ granter: nameOf(power.granter), agent: nameOf(power.agent) });

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, act } = await params;
  const known = simpleActs.find((each) => each === act);
  return isLocale(locale) && known ? { title: messagesOf(locale).representation.acts[known].link } : {};
};

/** What an act does, before it is done: the second page of every act on a power. */
const ActPage = async ({ params }: Props) => {
  const act = actOf((await params).act);
  const { locale, session, read, base } = await loadPower(params, `/${act}`);
  // Done or past meanwhile: the power's own page says how it stands.
  if (!read.acts.includes(act)) redirect(base);
  const t = translator(locale);
  const words = messagesOf(locale).representation.acts;
  const isEnding = act === 'revoke' || act === 'renounce';
  return (
    <PageBody top={<BackLink href={base} locale={locale} />}>
      <h1 className="max-w-text text-3xl">{t(`representation.acts.${act}.title`, namesOf(read))}</h1>
      <p className="mt-4 max-w-text text-lg">{words[act].text}</p>
      <ul className="list mt-4 mb-8 max-w-text">
        {words[act].points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div className="max-w-form">
        <PowerFacts read={read} locale={locale} />
      </div>
      <Form action="/api/powers/act" csrf={session.csrf} locale={locale} hidden={{ power: read.power.id, act }}>
        <ButtonGroup>
          <Button look={isEnding ? 'warning' : 'primary'}>{words[act].button}</Button>
          <a href={base} className="inline-flex min-h-11 items-center">
            {words.back}
          </a>
        </ButtonGroup>
      </Form>
    </PageBody>
  );
};

export default ActPage;
