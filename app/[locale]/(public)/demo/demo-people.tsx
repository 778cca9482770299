import { CopyButton } from '@/components/ui/copy-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { DemoPerson } from '@/lib/services/demo/demo-people';

const Key = ({ text, about, locale }: { text: string; about: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <code className="font-mono break-all select-all">{text}</code>
      <CopyButton text={text} label={t('ui.actions.copy')} done={t('ui.actions.copied')} about={about} />
    </span>
  );
};

/** A password, or what it takes to get one. */
const Keys = ({ person, locale }: { person: DemoPerson; locale: Locale }) => {
  const t = translator(locale);
  const { name, password, email, activationCode } = person;
  if (password) return <Key text={password} about={`${t('demo.people.password')}, ${name}`} locale={locale} />;
  return (
    <>
      <p className="mb-2 text-sm">{t('demo.people.passwordNone')}</p>
      {[
        [t('demo.people.email'), email],
        [t('demo.people.activationCode'), activationCode],
      ].map(([label, text]) =>
        text ? (
          <div key={label} className="mb-2">
            <span className="block text-sm text-muted">{label}</span>
            <Key text={text} about={`${label}, ${name}`} locale={locale} />
          </div>
        ) : null,
      )}
    </>
  );
};

/** Who can be tried, and with which password. */
export const DemoPeople = ({ people, locale }: { people: readonly DemoPerson[]; locale: Locale }) => {
  const t = translator(locale);
  const columns = [
    {
      key: 'name',
      label: t('demo.people.name'),
      cell: ({ name, role, note }: DemoPerson) => (
        <>
          <span className="mr-3">{name}</span>
          <Tag tone="teal">{role[locale]}</Tag>
          <span className="mt-1 block max-w-96 text-sm font-normal text-muted">{note[locale]}</span>
        </>
      ),
    },
    {
      key: 'idNumber',
      label: t('demo.people.idNumber'),
      cell: ({ name, idNumber }: DemoPerson) => (
        <Key text={idNumber} about={`${t('demo.people.idNumber')}, ${name}`} locale={locale} />
      ),
    },
    {
      key: 'password',
      label: t('demo.people.password'),
      cell: (person: DemoPerson) => <Keys person={person} locale={locale} />,
    },
  ];
  return (
    <section id="people" aria-labelledby="people-title" className="mt-14 scroll-mt-6">
      <h2 id="people-title" className="text-xl">
        {t('demo.people.title')}
      </h2>
      <p className="mt-1 mb-5 max-w-text text-muted">
        {t(people.length > 0 ? 'demo.people.text' : 'demo.people.none')}
      </p>
      {people.length > 0 ? (
        <Table
          caption={t('demo.people.title')}
          hideCaption
          columns={columns}
          rows={[...people]}
          rowKey={({ idNumber }) => idNumber}
        />
      ) : null}
    </section>
  );
};
