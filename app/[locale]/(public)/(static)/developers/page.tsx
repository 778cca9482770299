import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { openApi } from '@/lib/calculators/api/openapi';
import { problemKinds } from '@/lib/calculators/api/problems';
import { settings } from '@/lib/config';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { day } from '@/lib/law/day';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).developers;
  return pageMetadata(locale, { title, description: lead, path: '/developers' });
};

const examples = {
  assess: `curl -sS https://e-oficina.example/api/v1/assessments/birth-and-childcare \\
  -H 'content-type: application/json' -d '{
  "situation": "birth", "eventDate": "2026-11-10", "role": "birth-mother"
}'`,
  verify: 'curl -sS https://e-oficina.example/api/v1/documents/XXXX-XXXX-XXXX-XXXX-XXXX',
  calendar: "curl -sS 'https://e-oficina.example/api/v1/calendar/2026?province=28'",
} as const;

const Example = ({ title, children }: { title: string; children: string }) => (
  <div className="mt-6">
    <h3 className="text-lg">{title}</h3>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <section aria-label={title} tabIndex={0} className="mt-2 overflow-x-auto rounded border border-line bg-sunken p-4">
      <pre className="font-mono text-sm">{children}</pre>
    </section>
  </div>
);

/* The same list as the OpenAPI document: an address cannot be in one and not in the other. */
const Calls = ({ locale }: { locale: Locale }) => {
  const { calls, operations } = messagesOf(locale).developers;
  const rows = Object.entries(openApi('https://e-oficina.example', day('2026-01-01')).paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods as Record<string, { operationId: keyof typeof operations }>).map(
        ([method, { operationId }]) => ({ call: `${method.toUpperCase()} ${path}`, text: operations[operationId] }),
      ),
  );
  return (
    <section className="mt-10">
      <h2 className="mb-4 text-xl">{calls.title}</h2>
      <Table
        caption={calls.caption}
        hideCaption
        rows={rows}
        rowKey={({ call }) => call}
        columns={[
          {
            key: 'call',
            label: calls.address,
            cell: ({ call }) => <code className="font-mono text-sm break-all">{call}</code>,
          },
          { key: 'text', label: calls.answers, cell: ({ text }) => text },
        ]}
      />
    </section>
  );
};

const Limits = ({ locale }: { locale: Locale }) => {
  const { limits } = messagesOf(locale).developers;
  const { API_CALLS_PER_5_MIN, API_KEY_CALLS_PER_5_MIN } = settings.shape;
  const rows = [
    { who: limits.anonymous, count: API_CALLS_PER_5_MIN.parse(undefined) },
    { who: limits.key, count: API_KEY_CALLS_PER_5_MIN.parse(undefined) },
  ];
  return (
    <section className="mt-10 max-w-form">
      <h2 className="mb-3 text-xl">{limits.title}</h2>
      <div className="mb-4 space-y-3">
        {limits.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Table
        caption={limits.caption}
        rows={rows}
        rowKey={({ who }) => who}
        columns={[
          { key: 'who', label: limits.who, cell: ({ who }) => who },
          { key: 'count', label: limits.count, numeric: true, cell: ({ count }) => formatNumber(count, locale, 0) },
        ]}
      />
    </section>
  );
};

const Problems = ({ locale }: { locale: Locale }) => {
  const { problems } = messagesOf(locale).developers;
  return (
    <section className="mt-10 max-w-form">
      <h2 className="mb-3 text-xl">{problems.title}</h2>
      <p className="mb-4">{problems.text}</p>
      <Table
        caption={problems.caption}
        hideCaption
        rows={[...problemKinds]}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            label: problems.code,
            cell: ({ kind }) => (
              <code id={kind} className="font-mono">
                {kind}
              </code>
            ),
          },
          { key: 'status', label: problems.status, cell: ({ status }) => status },
          { key: 'means', label: problems.means, cell: ({ kind }) => problems.kinds[kind] },
        ]}
      />
    </section>
  );
};

/** The public interface explained to who writes programs, with examples. */
const DevelopersPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const words = messagesOf(locale).developers;
  return (
    <ContentPage
      locale={locale}
      title={words.title}
      lead={words.lead}
      sections={[
        { heading: words.browser.title, text: words.browser.text },
        { heading: words.stable.title, text: words.stable.text },
      ]}
    >
      <section className="mt-10 max-w-text space-y-4">
        <h2 className="text-xl">{words.start.title}</h2>
        {words.start.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a href="/api/v1/openapi.json">{words.start.link}</a>
        </p>
      </section>
      <Calls locale={locale} />
      <section className="mt-10">
        <h2 className="text-xl">{words.examples.title}</h2>
        <p className="mt-2 max-w-text">{words.examples.assessText}</p>
        {(['assess', 'verify', 'calendar'] as const).map((name) => (
          <Example key={name} title={words.examples[name]}>
            {examples[name]}
          </Example>
        ))}
      </section>
      <Limits locale={locale} />
      <Problems locale={locale} />
    </ContentPage>
  );
};

export default DevelopersPage;
