import { toDay } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getMyCase } from '@/lib/services/cases/my-cases';
import { sayStatement } from '@/lib/services/register/receipt-sheet';

type MyCase = Awaited<ReturnType<typeof getMyCase>>;
type Request = MyCase['requests'][number];

const Standing = ({ request, takes, locale }: { request: Request; takes: boolean; locale: Locale }) => {
  const t = translator(locale);
  const day = request.dueOn ? formatDay(toDay(request.dueOn), locale) : '';
  switch (request.state) {
    case 'open':
      return t('requests.mine.open', { day });
    case 'answered':
      return t('requests.mine.answered', { when: request.answeredAt ? formatInstant(request.answeredAt, locale) : '' });
    case 'lapsed':
      return t(takes ? 'requests.mine.lapsedOpen' : 'requests.mine.lapsed', { day });
    case 'cancelled':
      return t('requests.mine.cancelled');
  }
};

/** What the office asked of the person in this case, and what they said of their documents. Nothing asked, nothing shown. */
export const CaseRequests = ({ found, locale }: { found: MyCase; locale: Locale }) => {
  const t = translator(locale);
  const { documents } = found.registered.words[locale];
  const base = `/${locale}/my/cases/${found.id}`;
  const isAnswerable = ({ state }: Request) => state === 'open' || (state === 'lapsed' && found.takes);
  return (
    <>
      {found.requests.length > 0 ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{t('requests.mine.title')}</h2>
          <ul className="mt-3 space-y-3">
            {found.requests.map((request) => (
              <li key={request.id} className="border-b border-line pb-3">
                <strong>{t(`requests.mine.${request.kind}`, { when: formatInstant(request.madeAt, locale) })}</strong>
                <span className="block">
                  <Standing request={request} takes={found.takes} locale={locale} />
                </span>
                {isAnswerable(request) ? (
                  <a href={`${base}/requests/${request.id}`} className="inline-flex min-h-11 items-center">
                    {t(request.state === 'open' ? 'requests.mine.answer' : 'requests.mine.answerLate')}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {found.statements.length > 0 ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{t('requests.mine.statements')}</h2>
          <ul className="mt-3 space-y-3">
            {found.statements.map((said) => (
              <li key={said.id} className="border-b border-line pb-3">
                <strong>{documents[said.kind]?.name ?? t('issued.other')}</strong>
                <span className="block">{sayStatement(said, locale)}</span>
                <span className="block text-sm">
                  {said.entryId
                    ? t(`requests.mine.states.${said.state}`, { note: said.note ?? '' })
                    : t('requests.mine.notSent')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

/** The way out of a case while nothing is decided, and the way back in once it was taken. */
export const CaseWithdrawal = ({ found, locale }: { found: MyCase; locale: Locale }) => {
  const t = translator(locale);
  const may = found.decisions.length === 0 && nextState(found.state, 'withdraw') !== undefined;
  if (!may && found.state !== 'withdrawn') return null;
  const [text, link, href] = may
    ? ([
        t('requests.mine.withdrawText'),
        t('requests.mine.withdraw'),
        `/${locale}/my/cases/${found.id}/withdraw`,
      ] as const)
    : ([
        t('requests.mine.applyAgain'),
        t('requests.mine.applyAgainLink'),
        `/${locale}/apply/${found.procedure}/start`,
      ] as const);
  return (
    <section className="mt-10 max-w-form border-t border-line pt-6">
      <p>{text}</p>
      <a href={href} className="inline-flex min-h-11 items-center">
        {link}
      </a>
    </section>
  );
};
