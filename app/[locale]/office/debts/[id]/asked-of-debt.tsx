import type { RawValue } from '@/components/fields/field-props';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryCard, SummaryList } from '@/components/ui/summary-list';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OfficeDebt } from '@/lib/services/debts/office-debt';

type Request = OfficeDebt['requests'][number];

const Proofs = ({ request, locale }: { request: Request; locale: Locale }) => (
  <ul>
    {request.proofs.map(({ id, name, state }) => (
      <li key={id}>
        {state === 'safe' ? (
          <a href={`/api/office/debts/proof/${id}`} download>
            {translator(locale)('debts.office.proof', { name })}
          </a>
        ) : (
          name
        )}
      </li>
    ))}
  </ul>
);

/** What was asked about a debt, each with its words and proofs, and the answer that staff give. */
export const AskedOfDebt = ({
  debt,
  csrf,
  locale,
  values,
  errorOf,
}: {
  debt: OfficeDebt;
  csrf: string;
  locale: Locale;
  values: Readonly<Record<string, RawValue>>;
  errorOf: (name: string) => string | undefined;
}) => {
  const t = translator(locale);
  return (
    <section className="mt-8 max-w-form">
      <h2 className="mb-3 text-xl">{t('debts.office.requests')}</h2>
      {debt.requests.length === 0 ? <p className="text-muted">{t('debts.office.noRequests')}</p> : null}
      {debt.requests.map((request) => {
        const { id, kind, entry, text, proofs, months, state } = request;
        const name = `reasons-${id}`;
        return (
          <SummaryCard key={id} level={3} title={t(`debts.requests.kinds.${kind}`)}>
            <SummaryList
              locale={locale}
              rows={[
                { key: 'number', label: t('debts.requests.number'), value: entry?.number },
                {
                  key: 'when',
                  label: t('debts.requests.when'),
                  value: entry ? formatInstant(entry.presentedAt, locale) : '',
                },
                ...(months ? [{ key: 'months', label: t('debts.ask.months'), value: String(months) }] : []),
                {
                  key: 'text',
                  label: t('debts.request.text'),
                  value: <span className="whitespace-pre-line">{text}</span>,
                },
                ...(proofs.length > 0
                  ? [
                      {
                        key: 'proofs',
                        label: t('debts.request.proofs'),
                        value: <Proofs request={request} locale={locale} />,
                      },
                    ]
                  : []),
                { key: 'state', label: t('debts.requests.stateHead'), value: t(`debts.requests.states.${state}`) },
              ]}
            />
            {state === 'presented' ? (
              <Form
                action="/api/office/debts/answer"
                csrf={csrf}
                locale={locale}
                hidden={{ request: id, debt: debt.id }}
                className="mt-5"
              >
                <TextareaField
                  name={name}
                  label={t('debts.office.reasons')}
                  hint={t('debts.office.reasonsHint')}
                  rows={3}
                  maxLength={4000}
                  locale={locale}
                  value={values[name]}
                  error={errorOf(name)}
                />
                <ButtonGroup>
                  <Button name="answer" value="accept">
                    {t('debts.office.accept')}
                  </Button>
                  <Button look="secondary" name="answer" value="refuse">
                    {t('debts.office.refuse')}
                  </Button>
                </ButtonGroup>
              </Form>
            ) : null}
          </SummaryCard>
        );
      })}
    </section>
  );
};
