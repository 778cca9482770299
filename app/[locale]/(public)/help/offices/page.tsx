import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { fieldId } from '@/components/ui/field-id';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type FoundOffice, findOffices } from '@/lib/services/offices/find-offices';
import { provinceCodes, provinces } from '@/lib/services/offices/offices';
import type { Search } from '../../../form-state';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };
type Asked = { readonly postcode: string; readonly province: string };

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.offices;
  return pageMetadata(locale, { title, description: lead, path: '/help/offices' });
};

const SearchForm = ({ asked, isWrong, locale }: { asked: Asked; isWrong: boolean; locale: Locale }) => {
  const { offices: words } = messagesOf(locale).portal;
  const id = fieldId('postcode');
  return (
    <search>
      <form method="get" className="no-print mt-8 flex flex-wrap items-end gap-x-5 gap-y-4">
        <div>
          <label htmlFor={id} className="block font-bold">
            {words.postcode}
          </label>
          <p id={`${id}-hint`} className="mb-1 text-sm text-muted">
            {words.postcodeHint}
          </p>
          <input
            id={id}
            name="postcode"
            defaultValue={asked.postcode}
            inputMode="numeric"
            autoComplete="postal-code"
            aria-describedby={`${id}-hint`}
            aria-invalid={isWrong || undefined}
            className="input max-w-[10ch]"
          />
        </div>
        <div>
          <label htmlFor={fieldId('province')} className="mb-1 block font-bold">
            {words.province}
          </label>
          <select id={fieldId('province')} name="province" defaultValue={asked.province} className="input max-w-full">
            <option value="">—</option>
            {provinceCodes
              .toSorted((a, b) => (provinces[a]?.name ?? '').localeCompare(provinces[b]?.name ?? '', 'es'))
              .map((code) => (
                <option key={code} value={code}>
                  {provinces[code]?.name}
                </option>
              ))}
          </select>
        </div>
        <Button>{words.search}</Button>
      </form>
    </search>
  );
};

const OfficeCard = ({ found, from, locale }: { found: FoundOffice; from: string; locale: Locale }) => {
  const t = translator(locale);
  const { offices: words } = messagesOf(locale).portal;
  const { office, kilometres } = found;
  const { number, postcode, town, services } = office;
  return (
    <li className="rounded border border-line bg-surface p-5 sm:p-6">
      <h3 className="text-lg">{t('portal.offices.officeName', { town, postcode })}</h3>
      <address className="mt-1 not-italic">
        {t('portal.offices.address', { number: String(number), postcode, town })}
      </address>
      {kilometres > 0 ? (
        <p className="mt-1 text-sm text-muted">
          {t('portal.offices.distance', { km: String(kilometres), from: provinces[from]?.capital ?? '' })}
        </p>
      ) : null}
      <dl className="mt-3 space-y-2 text-sm">
        <div>
          <dt className="font-bold">{words.hours}</dt>
          <dd>{words.hoursText}</dd>
        </div>
        <div>
          <dt className="font-bold">{words.phone}</dt>
          <dd>{`000 00 00 ${String(number).padStart(2, '0')}`}</dd>
        </div>
        <div>
          <dt className="font-bold">{words.servicesLabel}</dt>
          <dd>
            <ul className="list">
              {services.map((service) => (
                <li key={service}>{words.services[service]}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </li>
  );
};

const Results = ({ asked, locale }: { asked: Asked; locale: Locale }) => {
  const t = translator(locale);
  const { offices: words } = messagesOf(locale).portal;
  const result = findOffices(asked);
  if (result.kind !== 'found') {
    const isWrong = result.kind === 'wrong-postcode';
    return (
      <div className="mt-8 max-w-form">
        <EmptyState title={isWrong ? words.wrong : words.nothing}>
          <p>{isWrong ? words.wrongText : words.nothingText}</p>
        </EmptyState>
      </div>
    );
  }
  const province = provinces[result.province]?.name ?? '';
  const list = (heading: string, found: readonly FoundOffice[]) => (
    <section className="mt-8">
      <h2 className="text-xl">{heading}</h2>
      <ul className="mt-4 grid gap-5 md:grid-cols-2 lg:grid-cols-3">
        {found.map((each) => (
          <OfficeCard key={each.office.id} found={each} from={result.province} locale={locale} />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <p role="status" className="mt-8">
        {t('portal.offices.count', { count: result.near.length, province })}
      </p>
      {list(t('portal.offices.near', { province }), result.near)}
      {list(words.far, result.far)}
    </>
  );
};

/** The offices, the nearest first (RD 203/2021 art. 11.2.i). The search is the address of the page. */
const OfficesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { postcode, province } = await searchParams;
  const asked = {
    postcode: typeof postcode === 'string' ? postcode.slice(0, 20).trim() : '',
    province: typeof province === 'string' ? province : '',
  };
  const { offices: words, help } = messagesOf(locale).portal;
  const isWrong = findOffices(asked).kind === 'wrong-postcode';
  return (
    <PageBody
      top={
        <Breadcrumb locale={locale} crumbs={[{ href: `/${locale}/help`, label: help.title }]} current={words.title} />
      }
    >
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{words.lead}</p>
      <Notice locale={locale} title={words.demo}>
        <p>{words.demoText}</p>
      </Notice>
      <p className="mt-6">
        <a href={`/${locale}/appointments`}>{messagesOf(locale).appointments.ask.title}</a>
      </p>
      <SearchForm asked={asked} isWrong={isWrong} locale={locale} />
      <Results asked={asked} locale={locale} />
      <p className="mt-10 text-sm text-muted">{words.source}</p>
    </PageBody>
  );
};

export default OfficesPage;
