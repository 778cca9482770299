import { LinkList } from '@/components/ui/link-list';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { withReturn } from '../../return-path';

/** Beside the form: the ways out for whoever cannot get in, and what each step opens. */
export const SignInHelp = ({ locale, back }: { locale: Locale; back: string }) => {
  const t = translator(locale);
  const ways = [
    [withReturn(`/${locale}/identity/certificate`, back), t('identity.signIn.certificate')],
    [`/${locale}/identity/activate`, t('identity.signIn.activate')],
    [`/${locale}/identity/recover`, t('identity.signIn.recover')],
    [`/${locale}/identity/lost`, t('contact.lost.link')],
    [`/${locale}/identity/register`, t('identity.signIn.letter')],
  ] as const;
  const levels = [
    [t('identity.signIn.basic'), t('identity.signIn.basicText')],
    [t('identity.signIn.full'), t('identity.signIn.fullText')],
  ] as const;
  return (
    <div className="space-y-8">
      <section>
        <h2 className="text-lg">{t('identity.signIn.helpTitle')}</h2>
        <LinkList links={ways} stacked />
      </section>
      <section className="border-l-4 border-saffron pl-5">
        <h2 className="text-lg">{t('identity.signIn.levelsTitle')}</h2>
        <dl className="mt-3 space-y-3 text-sm">
          {levels.map(([name, text]) => (
            <div key={name}>
              <dt className="font-bold">{name}</dt>
              <dd className="text-muted">{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};
