import { CopyButton } from '@/components/ui/copy-button';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { DemoPerson } from '@/lib/services/demo/demo-people';

const Key = ({ label, text, locale }: { label: string; text: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2">
      <dt className="w-full text-sm text-muted">{label}</dt>
      <dd className="min-w-0">
        <code className="font-mono break-all select-all">{text}</code>
      </dd>
      <dd>
        <CopyButton text={text} label={t('ui.actions.copy')} done={t('ui.actions.copied')} about={label} />
      </dd>
    </div>
  );
};

/** Who can be tried, and with which password. */
export const DemoPeople = ({ people, locale }: { people: readonly DemoPerson[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section id="people" aria-labelledby="people-title" className="mt-14 scroll-mt-6">
      <h2 id="people-title" className="text-xl">
        {t('demo.people.title')}
      </h2>
      <p className="mt-1 mb-5 max-w-text text-muted">
        {t(people.length > 0 ? 'demo.people.text' : 'demo.people.none')}
      </p>
      <ul className="grid gap-5 md:grid-cols-2">
        {people.map((person) => (
          <li key={person.idNumber} className="rounded border border-line bg-surface p-5">
            <h3 className="text-lg">{person.name}</h3>
            <p className="mt-2">
              <Tag tone="teal">{person.role[locale]}</Tag>
            </p>
            <p className="mt-3 mb-4 text-sm text-muted">{person.note[locale]}</p>
            <dl>
              <Key label={t('demo.people.idNumber')} text={person.idNumber} locale={locale} />
              {person.password ? (
                <Key label={t('demo.people.password')} text={person.password} locale={locale} />
              ) : null}
              {person.email ? <Key label={t('demo.people.email')} text={person.email} locale={locale} /> : null}
              {person.activationCode ? (
                <Key label={t('demo.people.activationCode')} text={person.activationCode} locale={locale} />
              ) : null}
            </dl>
            {person.password ? null : (
              <p className="border-t border-line pt-3 text-sm text-muted">{t('demo.people.passwordNone')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
